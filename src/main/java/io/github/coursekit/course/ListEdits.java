package io.github.coursekit.course;

import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.data.Notation;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Edits of lists of texts in front matter, in place: what is there stays as it is written.
 *
 * <pre>{@code
 * ListEdits.of(text).added(frontMatter, "aliases", "/heat/");   // "aliases: [/fire/]" becomes "aliases: [/fire/, /heat/]"
 * }</pre>
 *
 * @param source the file
 * @param notation how its front matter is written
 */
public record ListEdits(SourceFile source, Notation notation) {

    /** What is the same text in YAML with quotes and without, in brackets, too. */
    private static final Pattern BARE = Pattern.compile("/[\\p{L}\\p{N}/_.~+-]*");

    /** What stands before an item of a list that has no brackets. */
    private static final Pattern HYPHEN = Pattern.compile(" *+-[ \\t]++");

    /**
     * {@return edits of a lesson}
     *
     * @param text the lesson
     */
    public static ListEdits of(LessonText text) {
        return new ListEdits(text.source(), text.block().notation());
    }

    /**
     * {@return the edit that adds a text to a list, behind its last item; a list of one is made of a single text, and where the key is not there} Empty where
     * the list is written in a way that cannot take it, such as over several lines without being a list of single lines, or by an alias of YAML.
     *
     * @param mapping where the key belongs
     * @param key the key
     * @param text the text
     */
    public Optional<TextEdit> added(DataMapping mapping, String key, String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        String item = written(text);
        DataNode there = mapping.get(key).orElse(null);
        if (there instanceof DataSequence list) {
            return list.items().isEmpty() ? begun(list, item) : extended(list, item);
        }
        return there instanceof DataScalar single
                        && HugoScalars.string(single)
                                .filter(said -> !said.isBlank())
                                .isPresent()
                ? enclosed(single, item)
                : new FrontMatterEdits(source, notation).written(mapping, key, "[" + item + "]");
    }

    private String written(String text) {
        return notation == Notation.YAML && BARE.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private Optional<TextEdit> begun(DataSequence list, String item) {
        return isInBrackets(list) ? Optional.of(inserted(list.range().start() + 1, item)) : Optional.empty();
    }

    private boolean isInBrackets(DataSequence list) {
        return source.text().startsWith("[", list.range().start());
    }

    private Optional<TextEdit> extended(DataSequence list, String item) {
        TextRange last = list.items().get(list.items().size() - 1).range();
        boolean texts = list.items().stream().allMatch(DataScalar.class::isInstance);
        int number = source.lines().lineOf(last.start());
        TextRange line = source.lineRange(number);
        if (!texts || last.isEmpty() || !list.range().contains(last)) {
            return Optional.empty();
        }
        String lead = source.text().substring(line.start(), last.start());
        String lineBreak = new FrontMatterLines(source).breakBehind(line);
        if (isInBrackets(list)) {
            return Optional.of(inserted(last.end(), (lead.isBlank() ? "," + lineBreak + lead : ", ") + item));
        }
        return HYPHEN.matcher(lead).matches() && line.contains(last)
                ? Optional.of(inserted(line.end(), lineBreak + lead + item))
                : Optional.empty();
    }

    /** A single text as a list of it and another one. Hugo makes several of one with blanks in it. */
    private Optional<TextEdit> enclosed(DataScalar single, String item) {
        String raw = source.slice(single.range());
        boolean quoted = raw.startsWith("\"") || raw.startsWith("'");
        boolean whole = quoted ? raw.indexOf('\n') < 0 : BARE.matcher(raw).matches();
        return whole && single.text().chars().noneMatch(Character::isWhitespace)
                ? Optional.of(new TextEdit(source.at(single.range()), "[" + raw + ", " + item + "]"))
                : Optional.empty();
    }

    private TextEdit inserted(int offset, String text) {
        return new TextEdit(source.at(new TextRange(offset, offset)), text);
    }
}
