package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.report.Screen;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was thrown, with its stack trace and what caused it, but with texts that are safe: Maven adds the messages of causes to the one it prints, and
 * prints all of them with {@code -e}.
 */
final class ShownException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String type;

    ShownException(Throwable thrown, Screen screen) {
        super(message(thrown, screen), cause(thrown, screen));
        this.type = thrown.getClass().getName();
        setStackTrace(thrown.getStackTrace());
    }

    private static String message(Throwable thrown, Screen screen) {
        return thrown instanceof GoalException e
                ? e.lines().stream().map(screen::line).collect(Collectors.joining(System.lineSeparator()))
                : screen.line(String.valueOf(thrown.getMessage()));
    }

    private static @Nullable Throwable cause(Throwable thrown, Screen screen) {
        return thrown.getCause() == null ? null : new ShownException(thrown.getCause(), screen);
    }

    // Maven prints it, and nobody wants to read the name of this class there.
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return type + ": " + getMessage();
    }
}
