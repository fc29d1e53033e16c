package io.github.coursekit.stages;

/**
 * A name that is looked for in any letter case. It is searched for by hand: every lesson is looked through, and a regular expression takes many times
 * as long for it.
 */
final class Word {

    private final String name;
    private final char[] lower;
    private final char[] upper;

    /** {@code name} is not empty. */
    Word(String name) {
        this.name = name;
        this.lower = new char[name.length()];
        this.upper = new char[name.length()];
        for (int i = 0; i < name.length(); i++) {
            lower[i] = Character.toLowerCase(name.charAt(i));
            upper[i] = Character.toUpperCase(name.charAt(i));
        }
    }

    String name() {
        return name;
    }

    int length() {
        return name.length();
    }

    /** The offset at which the name stands as a word of its own, with neither letters nor numbers around it; -1 when it does not. */
    int find(String text) {
        char[] chars = text.toCharArray();
        for (int at = 0; at + name.length() <= chars.length; at++) {
            if (isAt(chars, at) && isAlone(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAlone(String text, int at) {
        int end = at + name.length();
        boolean before = at > 0 && isPart(text.codePointBefore(at));
        boolean after = end < text.length() && isPart(text.codePointAt(end));
        return !before && !after;
    }

    /** Whether the name begins at an offset, whatever stands around it. */
    boolean isAt(char[] text, int offset) {
        if (offset + lower.length > text.length) {
            return false;
        }
        for (int i = 0; i < lower.length; i++) {
            char c = text[offset + i];
            if (c != lower[i] && c != upper[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is a letter or a number of any kind: what a word is made of. */
    static boolean isPart(int codePoint) {
        if (codePoint < 0x80) {
            int folded = codePoint | 0x20;
            return (folded >= 'a' && folded <= 'z') || (codePoint >= '0' && codePoint <= '9');
        }
        return switch (Character.getType(codePoint)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }
}
