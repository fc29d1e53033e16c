package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.report.Screen;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * The one way to Maven's log, and to the exceptions whose messages Maven prints. Names and values from content and settings reach both, so each line is made
 * safe here, whoever wrote it; only a report's own colours and line breaks pass.
 *
 * <pre>{@code
 * log.info("Course packed: " + jar);
 * throw log.failure("The course has 1 error");
 * }</pre>
 */
final class GoalLog {

    private final Log log;
    private final Screen screen;

    GoalLog(Log log, Screen screen) {
        this.log = log;
        this.screen = screen;
    }

    Screen screen() {
        return screen;
    }

    /** Logs one line. */
    void info(String line) {
        log.info(screen.line(line));
    }

    /** Logs one line as a warning. */
    void warn(String line) {
        log.warn(screen.line(line));
    }

    /** Logs a record of a report for the {@link #screen}, which the report has made safe. */
    void violation(ConsoleRecord violation) {
        switch (violation.severity()) {
            case ERROR -> log.error(violation.text());
            case WARNING -> log.warn(violation.text());
            case INFO -> log.info(violation.text());
        }
    }

    /** Content that breaks rules. */
    MojoFailureException failure(String line) {
        return new MojoFailureException(screen.line(line));
    }

    /** A wrong setting, or a file that cannot be read or written. */
    MojoExecutionException impossible(GoalException e) {
        return new MojoExecutionException(text(e.lines(), screen), new Shown(e, screen));
    }

    /** A failure of the plugin itself, whose message may quote anything. */
    MojoExecutionException broken(RuntimeException e) {
        String line = "The plugin made a mistake; run Maven with -e, and report what it prints: " + e;
        return new MojoExecutionException(text(List.of(line), screen), new Shown(e, screen));
    }

    /** What is impossible before any goal runs. */
    static MavenExecutionException impossible(GoalException e, Screen screen) {
        return new MavenExecutionException(text(e.lines(), screen), new Shown(e, screen));
    }

    private static String text(List<String> lines, Screen screen) {
        return lines.stream().map(screen::line).collect(Collectors.joining(System.lineSeparator()));
    }

    /**
     * What was thrown, with its stack trace and what caused it, but with texts that are safe: Maven adds the messages of causes to the one it prints, and
     * prints all of them with {@code -e}.
     */
    private static final class Shown extends Exception {

        private static final long serialVersionUID = 1L;

        private final String type;

        Shown(Throwable thrown, Screen screen) {
            super(message(thrown, screen), cause(thrown, screen));
            this.type = thrown.getClass().getName();
            setStackTrace(thrown.getStackTrace());
        }

        private static String message(Throwable thrown, Screen screen) {
            return thrown instanceof GoalException e
                    ? text(e.lines(), screen)
                    : screen.line(String.valueOf(thrown.getMessage()));
        }

        private static @Nullable Throwable cause(Throwable thrown, Screen screen) {
            return thrown.getCause() == null ? null : new Shown(thrown.getCause(), screen);
        }

        // Maven prints it, and nobody wants to read the name of this class there.
        @Override
        @SuppressWarnings("OverrideThrowableToString")
        public String toString() {
            return type + ": " + getMessage();
        }
    }
}
