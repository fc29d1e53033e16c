package io.github.coursekit.work;

import org.jspecify.annotations.Nullable;

/**
 * What came of one item.
 *
 * @param kind how it ended
 * @param doing what was being done last, a phrase such as {@code parsing the body}; empty when nothing was told
 * @param cause what was thrown, when it failed
 */
public record Outcome(Kind kind, String doing, @Nullable Throwable cause) {

    /** How work ends. */
    public enum Kind {
        /** As it should. */
        DONE,
        /** By an exception or an error. */
        FAILED,
        /** Not at all: it took too long, and nobody waits for it any more. */
        GIVEN_UP,
        /** It was not begun, since memory had run out. */
        NOT_STARTED
    }

    /** {@return whether it failed for want of memory} */
    public boolean isOutOfMemory() {
        return cause instanceof OutOfMemoryError;
    }
}
