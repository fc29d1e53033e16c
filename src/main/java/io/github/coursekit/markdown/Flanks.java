package io.github.coursekit.markdown;

/** Whether a run of equal characters may open or close something, by what stands around it, as in CommonMark. */
record Flanks(boolean opens, boolean closes) {

    static Flanks of(int before, String line) {
        int end = 1;
        while (end < line.length() && line.charAt(end) == line.charAt(0)) {
            end++;
        }
        int after = end < line.length() ? line.codePointAt(end) : ' ';
        boolean left = !isSpace(after) && (!isMark(after) || isSpace(before) || isMark(before));
        boolean right = !isSpace(before) && (!isMark(before) || isSpace(after) || isMark(after));
        return new Flanks(left, right);
    }

    boolean opensOnly() {
        return opens && !closes;
    }

    boolean closesOnly() {
        return closes && !opens;
    }

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    static boolean isMark(int codePoint) {
        return isPunctuation(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }
}
