package io.github.coursekit.load;

import io.github.coursekit.course.FileProblem;

/** Ends the reading of a file that has a problem, which {@link CourseLoader} tells among those of the course. */
@SuppressWarnings("serial") // never serialised: the loader catches it
public final class FileProblemException extends Exception {

    private final FileProblem problem;

    FileProblemException(FileProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }
}
