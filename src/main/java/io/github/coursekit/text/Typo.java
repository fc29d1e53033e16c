package io.github.coursekit.text;

import java.util.Locale;

/** Slips of the hand that are surely none of the head: what else is near may be a word of its own. */
final class Typo {

    /** A shorter word may be any. */
    private static final int SHORTEST_TYPO = 3;

    /** Of so many letters a word can be known by the others. */
    private static final int LONG_ENOUGH = 7;

    private Typo() {}

    /** Whether a word is surely written for another one. */
    static boolean is(String found, String right) {
        String a = letters(found);
        String b = letters(right);
        if (a.equals(b)) {
            return true;
        }
        if (Math.min(a.length(), b.length()) < SHORTEST_TYPO) {
            return false;
        }
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return a.length() == b.length()
                ? isSwapped(a, b, at)
                : a.length() > b.length() ? isLonger(a, b, at) : isLonger(b, a, at);
    }

    /** A word without what writers of keys put between its parts. */
    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Whether two words of one length are the same but for the unit at which they part and the next, which are swapped. */
    private static boolean isSwapped(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }

    /** Whether a word is a shorter one with one unit more, the one at which they part, that nobody writes on purpose. */
    private static boolean isLonger(String longer, String shorter, int at) {
        boolean one = longer.length() == shorter.length() + 1
                && longer.regionMatches(at + 1, shorter, at, shorter.length() - at);
        boolean doubled = at > 0 && longer.charAt(at) == longer.charAt(at - 1);
        boolean within = at > 0 && at < shorter.length() && shorter.length() >= LONG_ENOUGH;
        return one && (doubled || within);
    }
}
