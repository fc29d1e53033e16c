package io.github.coursekit.markdown;

/** What is left of a length, in UTF-16 units. */
final class TextBudget {

    private long left;

    TextBudget(long left) {
        this.left = left;
    }

    void take(int length) {
        left -= length;
        if (left < 0) {
            throw new ExceededException();
        }
    }

    /** Ends the writing. */
    @SuppressWarnings("serial") // never serialised: it does not leave this package
    static final class ExceededException extends RuntimeException {

        ExceededException() {
            super("too long", null, false, false);
        }
    }
}
