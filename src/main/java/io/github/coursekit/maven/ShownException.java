package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.report.Screen;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was thrown, with its stack trace and what caused it, but with texts that are safe: Maven adds the messages of causes to the one it prints, and
 * prints all of them with {@code -e}.
 */
final class ShownException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String type;

    ShownException(Throwable thrown, Screen screen) {
        this(thrown, lines(thrown), screen);
    }

    private ShownException(Throwable thrown, List<String> lines, Screen screen) {
        super(
                lines.stream().map(screen::line).collect(Collectors.joining(System.lineSeparator())),
                cause(thrown, lines, screen));
        this.type = thrown.getClass().getName();
        setStackTrace(thrown.getStackTrace());
    }

    /** The message line by line: a line break within one was quoted, and is shown as what it is. */
    private static List<String> lines(Throwable thrown) {
        return thrown instanceof GoalException e ? e.lines() : List.of(String.valueOf(thrown.getMessage()));
    }

    private static @Nullable Throwable cause(Throwable thrown, List<String> lines, Screen screen) {
        Throwable cause = thrown.getCause();
        return cause == null ? null : new ShownException(cause, repeated(cause, lines), screen);
    }

    /** The lines of a cause; where what it caused ends with them, just as they are there: Maven adds what it does not find. */
    private static List<String> repeated(Throwable cause, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(first -> lines.subList(first, lines.size()))
                .filter(last -> String.join(System.lineSeparator(), last).equals(cause.getMessage()))
                .findFirst()
                .orElseGet(() -> lines(cause));
    }

    // Maven prints it, and nobody wants to read the name of this class there.
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return type + ": " + getMessage();
    }
}
