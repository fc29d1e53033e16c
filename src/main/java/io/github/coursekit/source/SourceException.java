package io.github.coursekit.source;

/** A file cannot be read, or not as far as was asked for. */
@SuppressWarnings("serial") // never serialised: whoever reads catches it
public final class SourceException extends Exception {

    private final SourceProblem problem;

    SourceException(SourceProblem problem) {
        super(problem.fact());
        this.problem = problem;
    }

    /** {@return what is wrong} */
    public SourceProblem problem() {
        return problem;
    }
}
