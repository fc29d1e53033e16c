package io.github.coursekit.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Where the characters of a text stand in the source that it was read from. */
final class TypedText {

    private static final Pattern ENTITY = Pattern.compile("&[^;\\s]{1,40};");

    private static final String ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** No mark is longer, and what it is is told by few characters behind it. */
    private static final int LONGEST_LINE = 64;

    private final String source;

    /** The place of each character; -1 for one that is written otherwise, such as by an escape. */
    private final int[] places;

    /** Where the lines of its block end. */
    private final int end;

    private TypedText(String source, int[] places, int end) {
        this.source = source;
        this.places = places;
        this.end = end;
    }

    static TypedText of(Text text, String source) {
        String literal = text.getLiteral();
        int[] places = new int[literal.length()];
        Arrays.fill(places, -1);
        List<SourceSpan> spans = text.getSourceSpans();
        if (!spans.isEmpty()) {
            SourceSpan last = spans.get(spans.size() - 1);
            place(literal, source, spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength(), places);
        }
        return new TypedText(source, places, endOfBlock(text));
    }

    private static void place(String literal, String source, int start, int end, int[] places) {
        Matcher entity = ENTITY.matcher(source).region(start, end);
        int at = start;
        int i = 0;
        while (i < literal.length() && at < end) {
            boolean escape = source.charAt(at) == '\\' && at + 1 < end && ESCAPED.indexOf(source.charAt(at + 1)) >= 0;
            String meant = source.charAt(at) == '&' && entity.region(at, end).lookingAt()
                    ? CharacterReferences.replaced(entity.group(), ENTITY)
                    : "";
            if (escape) {
                at += 2;
                i++;
            } else if (!meant.isEmpty() && !meant.equals(entity.group()) && literal.startsWith(meant, i)) {
                at = entity.end();
                i += meant.length();
            } else if (source.charAt(at) == literal.charAt(i)) {
                places[i++] = at++;
            } else {
                return; // nobody knows
            }
        }
    }

    private static int endOfBlock(Node text) {
        Node node = text;
        while (node != null && !(node instanceof Block && !node.getSourceSpans().isEmpty())) {
            node = node.getParent();
        }
        if (node == null) {
            return 0;
        }
        SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    /** Whether a character of the text is written as itself. */
    boolean isTyped(int index) {
        return places[index] >= 0;
    }

    /** The code point before a character that is written as itself; a line break at the start. */
    int before(int index) {
        return places[index] == 0 ? '\n' : source.codePointBefore(places[index]);
    }

    /** The rest of the line from a character on, as much of it as matters, with its line break where another line of the block follows. */
    String line(int index) {
        int at = places[index];
        int most = Math.min(source.length(), at + LONGEST_LINE);
        int lineEnd = at;
        while (lineEnd < most && source.charAt(lineEnd) != '\n') {
            lineEnd++;
        }
        boolean goesOn = lineEnd < end && lineEnd < source.length();
        return goesOn
                ? source.substring(at, lineEnd + 1)
                : source.substring(at, Math.max(at + 1, Math.min(end, lineEnd))).stripTrailing();
    }
}
