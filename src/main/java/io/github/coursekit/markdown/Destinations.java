package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/** Finds where the destination of a link stands: the tree has only its value. */
final class Destinations {

    private Destinations() {}

    /** The place of a definition's destination; the definition, which the parser has accepted, starts at {@code start}. */
    static TextRange ofDefinition(String source, int start) {
        int colon = start;
        while (colon < source.length() && !source.startsWith("]:", colon)) {
            colon += source.charAt(colon) == '\\' ? 2 : 1;
        }
        return inline(source, Math.min(source.length(), colon + 2));
    }

    /** The place of an inline link's destination without its angle brackets; {@code from} is the offset behind {@code ](}. */
    static TextRange inline(String source, int from) {
        int start = from;
        while (start < source.length() && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        boolean bracketed = start < source.length() && source.charAt(start) == '<';
        start += bracketed ? 1 : 0;
        int depth = 0;
        int end = start;
        while (end < source.length()) {
            char c = source.charAt(end);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean ends = bracketed ? c == '>' : Character.isWhitespace(c) || depth < 0;
            if (ends) {
                break;
            }
            end += c == '\\' ? 2 : 1;
        }
        return new TextRange(start, Math.min(end, source.length()));
    }
}
