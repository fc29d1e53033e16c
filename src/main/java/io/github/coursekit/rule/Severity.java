package io.github.coursekit.rule;

/** How bad a violation is, the worst first. Switching a rule off is no severity. */
public enum Severity {
    /** The lesson is broken: it is not published right, or says what it must not. */
    ERROR,
    /** A likely mistake. */
    WARNING,
    /** Worth knowing; goes to report files, not to the console. */
    INFO;

    /**
     * {@return whether this is at least as bad as another}
     *
     * @param other the other severity
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
