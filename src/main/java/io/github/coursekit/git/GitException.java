package io.github.coursekit.git;

/** Git could not tell. The message is a clause that can follow "and", such as {@code git diff says: fatal: bad object}. */
public final class GitException extends Exception {

    private static final long serialVersionUID = 1L;

    GitException(String message) {
        super(message);
    }

    GitException(String message, Throwable cause) {
        super(message, cause);
    }
}
