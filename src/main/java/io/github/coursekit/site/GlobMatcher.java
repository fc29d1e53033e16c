package io.github.coursekit.site;

/**
 * Matches one text against one pattern of {@link Glob} without braces. A star takes nothing at first, and one character more each time that what follows
 * it does not fit; behind {@code **} no earlier star need be tried again. That costs the product of three lengths at most: of the text, the pattern and
 * the longest name in the text.
 */
final class GlobMatcher {

    private static final int NONE = -1;

    private final String pattern;
    private final String text;
    private int inPattern;
    private int inText;

    /** Behind the last {@code *} and {@code **} in the pattern, and where what each of them takes ends in the text. */
    private int star = NONE;

    private int starEnd;
    private int stars = NONE;
    private int starsEnd;

    GlobMatcher(String pattern, String text) {
        this.pattern = pattern;
        this.text = text;
    }

    /** Whether all of the text matches; to be asked once. */
    boolean matches() {
        while (inText < text.length()) {
            if (!goOn() && !takeMore()) {
                return false;
            }
        }
        while (inPattern < pattern.length() && pattern.charAt(inPattern) == '*') {
            inPattern++;
        }
        return inPattern == pattern.length();
    }

    private boolean goOn() {
        if (inPattern == pattern.length()) {
            return false;
        }
        char c = pattern.charAt(inPattern);
        if (c != '*') {
            boolean fits = c == '?' ? text.charAt(inText) != '/' : c == text.charAt(inText);
            inText += fits ? 1 : 0;
            inPattern += fits ? 1 : 0;
            return fits;
        }
        if (pattern.startsWith("**", inPattern)) {
            inPattern += 2;
            stars = inPattern;
            starsEnd = inText;
            star = NONE;
        } else {
            inPattern++;
            star = inPattern;
            starEnd = inText;
        }
        return true;
    }

    private boolean takeMore() {
        if (star != NONE && text.charAt(starEnd) != '/') {
            starEnd++;
            inText = starEnd;
            inPattern = star;
            return true;
        }
        if (stars == NONE) {
            return false;
        }
        starsEnd++;
        inText = starsEnd;
        inPattern = stars;
        star = NONE;
        return true;
    }
}
