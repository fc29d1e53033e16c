package io.github.coursekit.starter;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.Notation;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.text.TextRange;
import java.util.regex.Pattern;

/** How a text is written where a template wants it: it reads there as it is, whatever characters it has. */
enum Escape {
    /** A value of YAML, in quotes only where it needs them. */
    YAML {
        @Override
        String of(String text) {
            return isPlain(text) ? text : '"' + quoted(text) + '"';
        }
    },
    /** The text of an element of XML. */
    XML {
        @Override
        String of(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    },
    /** Words of Markdown, within others: what marks nothing there stays as it is, so that it is found by who looks for it. */
    MARKDOWN {
        @Override
        String of(String text) {
            return MARKS.matcher(text).replaceAll("\\\\$0");
        }
    },
    /** What is written in the notation of the file already. */
    PLAIN {
        @Override
        String of(String text) {
            return text;
        }
    };

    private static final int LONGEST_FLAG = 3;
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} ,.'()!?/-]*");
    private static final Pattern MARKS = Pattern.compile("[\\\\*`\\[\\]<]");

    /** The text as it is to be written. */
    abstract String of(String text);

    /** What is shorter may be a word that some take for true or false, such as {@code on}. */
    private static boolean isPlain(String text) {
        if (text.length() <= LONGEST_FLAG || !WORDS.matcher(text).matches()) {
            return false;
        }
        String line = Notation.YAML.entry("title", text);
        DataDocument read = DataDocument.parse(line, new TextRange(0, line.length()), Notation.YAML);
        return read.problem() == null
                && read.root() instanceof DataMapping mapping
                && mapping.entries().size() == 1
                && mapping.get("title").orElse(null) instanceof DataScalar value
                && HugoScalars.type(value) == ScalarType.STRING
                && value.plain()
                && value.text().equals(text);
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
