package io.github.coursekit.text;

/** The beginning of a text. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * {@return the text itself, or its beginning when it is longer than a limit} A character of two units is never cut in half: half of one
     * cannot be written to a file.
     *
     * @param text the text
     * @param limit the most UTF-16 units to keep, at least 1
     */
    public static String of(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        boolean cutsPair =
                Character.isHighSurrogate(text.charAt(limit - 1)) && Character.isLowSurrogate(text.charAt(limit));
        return text.substring(0, cutsPair ? limit - 1 : limit);
    }

    /**
     * {@return the same for people: what was cut off is marked with three dots}
     *
     * @param text the text
     * @param limit the most UTF-16 units to keep, at least 1
     */
    public static String shown(String text, int limit) {
        return text.length() > limit ? of(text, limit) + "..." : text;
    }
}
