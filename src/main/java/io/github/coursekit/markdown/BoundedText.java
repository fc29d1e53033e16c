package io.github.coursekit.markdown;

/** Text that is written piece by piece, up to a length that several of them share. */
final class BoundedText implements Appendable {

    private final StringBuilder text = new StringBuilder();
    private final Budget budget;

    /** What is left of a length, in UTF-16 units. */
    static final class Budget {

        private long left;

        Budget(long left) {
            this.left = left;
        }

        private void take(int length) {
            left -= length;
            if (left < 0) {
                throw new TooLongException();
            }
        }
    }

    /** Ends the writing. */
    @SuppressWarnings("serial") // never serialised: it does not leave this package
    static final class TooLongException extends RuntimeException {

        TooLongException() {
            super("too long", null, false, false);
        }
    }

    BoundedText(Budget budget) {
        this.budget = budget;
    }

    @Override
    public BoundedText append(CharSequence piece) {
        budget.take(piece.length());
        text.append(piece);
        return this;
    }

    @Override
    public BoundedText append(CharSequence piece, int start, int end) {
        budget.take(end - start);
        text.append(piece, start, end);
        return this;
    }

    @Override
    public BoundedText append(char c) {
        budget.take(1);
        text.append(c);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
