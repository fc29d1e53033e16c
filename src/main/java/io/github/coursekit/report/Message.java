package io.github.coursekit.report;

/**
 * The two halves of a violation's message. Rules write what was found, then {@code ;} and what to do.
 *
 * @param fact what was found
 * @param advice what to do; empty when the message says nothing of it
 */
record Message(String fact, String advice) {

    private static final String SEPARATOR = "; ";

    /** Splits a message at the first semicolon that stands in no quoted value. */
    static Message of(String message) {
        for (int at = message.indexOf(SEPARATOR); at >= 0; at = message.indexOf(SEPARATOR, at + 1)) {
            String fact = message.substring(0, at);
            if (isEven(fact, '\'') && isEven(fact, '"')) {
                return new Message(fact, message.substring(at + SEPARATOR.length()));
            }
        }
        return new Message(message, "");
    }

    private static boolean isEven(String text, char quote) {
        return text.chars().filter(c -> c == quote).count() % 2 == 0;
    }
}
