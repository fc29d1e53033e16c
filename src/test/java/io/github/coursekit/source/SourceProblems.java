package io.github.coursekit.source;

import io.github.coursekit.text.Sentence;

/** Shows problems in tests. */
final class SourceProblems {

    private SourceProblems() {}

    static String shown(SourceProblem problem) {
        return problem.kind() + " " + problem.path() + ": " + Sentence.of(problem.fact(), problem.advice());
    }
}
