package io.github.coursekit.markdown;

/** Text that is written piece by piece, up to a length that several of them share. */
final class BoundedText implements Appendable {

    private final StringBuilder text = new StringBuilder();
    private final TextBudget budget;

    BoundedText(TextBudget budget) {
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
