package io.github.coursekit.goal;

import java.io.IOException;
import java.util.List;

/** A goal could not do its work: a wrong setting, or a file that cannot be read or written. Content that breaks rules is no such thing. */
public final class GoalException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    /**
     * Says what is wrong.
     *
     * @param message what is wrong and what to do
     */
    public GoalException(String message) {
        super(message);
        this.lines = List.of(message);
    }

    /**
     * Says what is wrong, and why.
     *
     * @param message what is wrong and what to do
     * @param cause what was thrown
     */
    public GoalException(String message, Throwable cause) {
        super(message, cause);
        this.lines = List.of(message);
    }

    /**
     * Says all that is wrong.
     *
     * @param lines what is wrong and what to do
     */
    GoalException(List<String> lines) {
        super(String.join(System.lineSeparator(), lines));
        this.lines = List.copyOf(lines);
    }

    /**
     * Says all that is wrong, and why.
     *
     * @param lines what is wrong and what to do
     * @param cause what was thrown
     */
    GoalException(List<String> lines, Throwable cause) {
        super(String.join(System.lineSeparator(), lines), cause);
        this.lines = List.copyOf(lines);
    }

    /** Says that something cannot be read, such as {@code The folder /course}. */
    static GoalException unreadable(String what, IOException e) {
        return new GoalException(what + " cannot be read: " + e, e);
    }

    /** {@return the message line by line; a line break within one was quoted, and belongs to what is wrong} */
    public List<String> lines() {
        return lines;
    }
}
