package io.github.coursekit.data;

import io.github.coursekit.text.Sentence;
import io.github.coursekit.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What the reader could not accept.
 *
 * @param kind whether it is wrong or only too much
 * @param range where; a problem at the end of the text has an empty range
 * @param text what was found, without a full stop; of a limit what is too much, such as {@code nests deeper than 50 levels}
 * @param advice what to do, without a full stop; empty when nothing is known of that
 * @param mend the change that was meant; null when it is not known, or more than one may have been
 */
public record DataProblem(
        Kind kind,
        TextRange range,
        String text,
        String advice,
        @Nullable Mend mend) {

    /** What a problem is. */
    public enum Kind {
        /** It is not what the notation allows. */
        SYNTAX,
        /** It may be allowed, but it is more than is read. */
        LIMIT
    }

    /**
     * A change with which reading gets further.
     *
     * @param range what is replaced, in UTF-16 offsets into the file
     * @param replacement the new text
     */
    public record Mend(TextRange range, String replacement) {}

    /**
     * Makes a problem whose mend is not known.
     *
     * @param kind whether it is wrong or only too much
     * @param range where
     * @param text what was found
     * @param advice what to do
     */
    public DataProblem(Kind kind, TextRange range, String text, String advice) {
        this(kind, range, text, advice, null);
    }

    /** {@return text and advice in one sentence} */
    public String message() {
        return Sentence.of(text, advice);
    }
}
