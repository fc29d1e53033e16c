package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/** Ends the reading of one tag of a shortcode, over which Hugo would stumble. */
@SuppressWarnings("serial") // never serialised: it does not leave the reader
final class ShortcodeRefusal extends Exception {

    private final MarkdownProblem problem;

    ShortcodeRefusal(int start, int end, String fact, String advice) {
        super(fact, null, false, false);
        this.problem = new MarkdownProblem(new TextRange(start, end), fact, advice);
    }

    MarkdownProblem problem() {
        return problem;
    }
}
