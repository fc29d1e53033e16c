package io.github.coursekit.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Makes text from content safe for a terminal and a log. Control, line-separating and bidirectional characters are shown escaped, since they could
 * forge lines, move the cursor or turn the text around; so is what the charset lacks, and what a CI server would take for a command.
 */
public final class Printable {

    /** Makes text safe for UTF-8. */
    static final Printable UTF_8 = new Printable(StandardCharsets.UTF_8);

    /** No encoder: those have state, and this is shared. */
    private final Charset charset;

    private final boolean hasAll;

    Printable(Charset charset) {
        this.charset = charset.canEncode() ? charset : StandardCharsets.US_ASCII;
        this.hasAll = this.charset.contains(StandardCharsets.UTF_8);
    }

    /**
     * {@return the text for a file or a log in UTF-8}
     *
     * @param text the text
     */
    public static String escape(String text) {
        return isPlain(text) ? text : UTF_8.text(text);
    }

    /** Whether nothing of a text can need escaping, which is soon seen of most. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '#');
    }

    /** The text, safe wherever it stands in a line. */
    String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String escaped = escaped(text, i);
            if (escaped == null) {
                shown.appendCodePoint(text.codePointAt(i));
            } else {
                shown.append(escaped);
            }
        }
        return shown.toString();
    }

    /** The text, safe at the start of a line too. */
    String lineStart(String text) {
        return noCommand(text(text));
    }

    /** A line that is safe otherwise: GitHub reads {@code ::name::} at its start as a command, white space before it or not. */
    static String noCommand(String line) {
        int colon = line.length() - line.stripLeading().length();
        return line.startsWith("::", colon) ? line.substring(0, colon) + escape(':') + line.substring(colon + 1) : line;
    }

    /** What is shown instead of the code point at an index of a text; null when it may stand for itself. */
    @Nullable
    String escaped(String text, int index) {
        int codePoint = text.codePointAt(index);
        boolean safe = switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> !isNoncharacter(codePoint) && !startsCommand(text, index) && has(codePoint);
        };
        return safe ? null : escape(codePoint);
    }

    /** Whether the charset has a code point, which is no surrogate. */
    boolean has(int codePoint) {
        return hasAll || charset.newEncoder().canEncode(Character.toString(codePoint));
    }

    private static String escape(int codePoint) {
        return Character.isBmpCodePoint(codePoint) ? "\\u%04X".formatted(codePoint) : "\\u{%X}".formatted(codePoint);
    }

    /** The last two of each plane: Unicode keeps them for no use, and XML 1.0 forbids those of the first. */
    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE;
    }

    /** Whether this is the second hash sign of {@code ##[} or {@code ##name[}, which CI servers read as a command anywhere in a line. */
    private static boolean startsCommand(String text, int index) {
        if (index == 0 || text.charAt(index) != '#' || text.charAt(index - 1) != '#') {
            return false;
        }
        int next = index + 1;
        while (next < text.length() && Character.isLetter(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '[';
    }
}
