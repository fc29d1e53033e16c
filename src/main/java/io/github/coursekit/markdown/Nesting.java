package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/** How deep a walk is in elements of one kind. */
final class Nesting {

    private final String what;
    private int depth;
    private boolean reported;

    /** {@code what} begins the sentence that tells of too deep a nesting. */
    Nesting(String what) {
        this.what = what;
    }

    /** Goes one level deeper; whether that is, for the first time, too deep. */
    boolean enter() {
        depth++;
        boolean report = depth > MarkdownDocument.MAX_NESTING && !reported;
        reported |= report;
        return report;
    }

    void leave() {
        depth--;
    }

    MarkdownProblem tooDeep(TextRange range) {
        return new MarkdownProblem(
                range,
                what + " nest deeper than " + MarkdownDocument.MAX_NESTING + " levels here",
                "what is deeper was read as text and not checked");
    }
}
