package io.github.coursekit.external;

/** There is no answer, and this is why. */
final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Evidence evidence;

    NoAnswerException(Evidence evidence) {
        super(evidence.words());
        this.evidence = evidence;
    }

    Evidence evidence() {
        return evidence;
    }
}
