package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;

/** Ends the reading of a document with a problem. */
@SuppressWarnings("serial") // never serialised: it does not leave this package
final class Refusal extends RuntimeException {

    private final DataProblem problem;

    private Refusal(DataProblem problem) {
        super(problem.text(), null, false, false);
        this.problem = problem;
    }

    DataProblem problem() {
        return problem;
    }

    static Refusal wrong(TextRange range, String text) {
        return wrong(range, text, "");
    }

    static Refusal wrong(TextRange range, String text, String advice) {
        return new Refusal(new DataProblem(DataProblem.Kind.SYNTAX, range, text, advice));
    }

    static Refusal control(TextRange range, int codePoint) {
        return wrong(range, "the control character U+%04X is not allowed".formatted(codePoint));
    }

    static Refusal halfCharacter(TextRange range, String escape) {
        return wrong(range, "the escape '" + escape + "' stands for half of a character", "write the character itself");
    }

    static Refusal tooMuch(TextRange range, String text, String advice) {
        return new Refusal(new DataProblem(DataProblem.Kind.LIMIT, range, text, advice));
    }
}
