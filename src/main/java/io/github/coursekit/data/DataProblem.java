package io.github.coursekit.data;

import io.github.coursekit.text.Sentence;
import io.github.coursekit.text.TextRange;

/**
 * What the reader could not accept.
 *
 * @param kind whether it is wrong or only too much
 * @param range where; a problem at the end of the text has an empty range
 * @param text what was found, without a full stop; of a limit what is too much, such as {@code nests deeper than 50 levels}
 * @param advice what to do, without a full stop; empty when nothing is known of that
 */
public record DataProblem(Kind kind, TextRange range, String text, String advice) {

    /** What a problem is. */
    public enum Kind {
        /** It is not what the notation allows. */
        SYNTAX,
        /** It may be allowed, but it is more than is read. */
        LIMIT
    }

    /** {@return text and advice in one sentence} */
    public String message() {
        return Sentence.of(text, advice);
    }
}
