package io.github.coursekit.goal;

/** A goal could not do its work: a wrong setting, or a file that cannot be read or written. Content that breaks rules is no such thing. */
public final class GoalException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message what is wrong and what to do
     */
    public GoalException(String message) {
        super(message);
    }

    /**
     * Says what is wrong, and why.
     *
     * @param message what is wrong and what to do
     * @param cause what was thrown
     */
    public GoalException(String message, Throwable cause) {
        super(message, cause);
    }
}
