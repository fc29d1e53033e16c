package io.github.coursekit.rules.structure;

import io.github.coursekit.text.TextRange;

/**
 * Two pairs of asterisks that may have been meant to make the text between them bold.
 *
 * @param opening the first pair
 * @param closing the next one
 */
record MeantBold(BoldMark opening, BoldMark closing) {

    /** Both pairs and what is between them. */
    TextRange whole() {
        return new TextRange(opening.range().start(), closing.range().end());
    }

    /** What stands between them. */
    String inner() {
        return opening.source()
                .text()
                .substring(opening.range().end(), closing.range().start());
    }

    /** Whether they stand around some text of one line, and not each before a text of its own. */
    boolean isSure() {
        if (closing.range().start() > opening.rest().end()) {
            return false;
        }
        String inner = inner();
        if (inner.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        char last = inner.charAt(inner.stripTrailing().length() - 1);
        boolean operators = opening.isSpaced() && closing.isSpaced();
        boolean apart = !Character.isWhitespace(opening.behind())
                && Character.isWhitespace(closing.before())
                && Character.isLetterOrDigit(closing.behind())
                && Character.isLetterOrDigit(last);
        return !apart && (!operators || opening.isFirst()) && inner.indexOf('|') < 0;
    }

    /** What would be bold, with its white space outside of the asterisks; empty where that would not make it bold. */
    String mended() {
        String inner = inner();
        String words = inner.strip();
        String left = inner.startsWith(words) || Character.isWhitespace(opening.before()) ? "" : " ";
        String right = inner.endsWith(words) || !Character.isLetterOrDigit(closing.behind()) ? "" : " ";
        boolean opens = Character.isWhitespace(opening.before())
                || !left.isEmpty()
                || Character.isLetterOrDigit(words.codePointAt(0));
        boolean closes = !Character.isLetterOrDigit(closing.behind())
                || !right.isEmpty()
                || Character.isLetterOrDigit(words.codePointBefore(words.length()));
        return opens && closes && words.indexOf('*') < 0
                ? left + BoldMark.ASTERISKS + words + BoldMark.ASTERISKS + right
                : "";
    }
}
