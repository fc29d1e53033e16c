package io.github.coursekit.report;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.jline.utils.WCWidth;

/** What terminals make of characters, each in its own way. */
final class Terminals {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Scripts in which no joiner belongs between two letters. */
    private static final Set<UnicodeScript> UNJOINED = Set.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    private Terminals() {}

    /** Variation selectors, skin tones and joiners behind a symbol: some terminals draw one sign with them, some two or more. */
    static boolean isLeftOut(int codePoint, int base) {
        boolean selector = codePoint == 0xFE0E || codePoint == 0xFE0F;
        boolean skinTone = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
        boolean symbol = Character.getType(base) == Character.OTHER_SYMBOL;
        return (selector && !Character.isLetter(base)) || (symbol && (skinTone || codePoint == ZERO_WIDTH_JOINER));
    }

    /** Persian and the scripts of India are spelt with them. */
    static boolean isJoiner(int codePoint, int base) {
        return (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER)
                && base >= 0
                && Character.isLetter(base)
                && !UNJOINED.contains(UnicodeScript.of(base));
    }

    /** The columns of a code point; 0 for what is drawn onto the one before it. */
    static int width(int codePoint) {
        // A flag is two of them, and takes two columns.
        return WCWidth.isRegionalIndicator(codePoint) ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
