package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.report.Screen;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

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

    /** What stands above the first line; empty when it stands there, or when there is none. */
    private final AtomicReference<String> heading;

    private final Consumer<String> closings;

    GoalLog(Log log, Screen screen) {
        this(log, screen, "", line -> {});
    }

    /**
     * The log of one module among others.
     *
     * @param log Maven's log
     * @param screen what it can show
     * @param heading stands above what is logged, if anything is
     * @param closings takes what a goal has come to
     */
    GoalLog(Log log, Screen screen, String heading, Consumer<String> closings) {
        this.log = log;
        this.screen = screen;
        this.heading = new AtomicReference<>(heading);
        this.closings = closings;
    }

    Screen screen() {
        return screen;
    }

    /** Logs one line. */
    void info(String line) {
        begin();
        log.info(screen.line(line));
    }

    /** What is printed past the log, since it is what was asked for: without a level before each line, and there when the log is quiet ({@code -q}). */
    String printed(List<String> lines) {
        String first = heading.getAndSet("");
        return Stream.concat(Stream.of(first).filter(line -> !line.isEmpty()), lines.stream())
                .map(line -> screen.line(line) + System.lineSeparator())
                .collect(Collectors.joining());
    }

    /** Logs what a goal has come to. */
    void close(String line) {
        info(line);
        closings.accept(line);
    }

    /** Logs one line as a warning. */
    void warn(String line) {
        begin();
        log.warn(screen.line(line));
    }

    /** Logs that there is nothing to do in a module, and no heading for it. */
    void passOver(String line, boolean warns) {
        if (warns) {
            log.warn(screen.line(line));
        } else {
            log.info(screen.line(line));
        }
    }

    /** Logs what went wrong in one module of several. */
    void failed(String module, Exception e) {
        log.error((module + ": " + e.getMessage())
                .lines()
                .map(screen::line)
                .collect(Collectors.joining(System.lineSeparator())));
    }

    private void begin() {
        String first = heading.getAndSet("");
        if (!first.isEmpty()) {
            log.info(screen.line(first));
        }
    }

    /** Logs a record of a report for the {@link #screen}, which the report has made safe. */
    void violation(ConsoleRecord violation) {
        begin();
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

    /** The same in several modules, each with a cause that is logged already. */
    MojoFailureException failure(String line, List<Exception> causes) {
        return with(causes, failure(line));
    }

    /** A wrong setting, or a file that cannot be read or written, in several modules, each with a cause that is logged already. */
    MojoExecutionException impossible(String line, List<Exception> causes) {
        return with(causes, new MojoExecutionException(screen.line(line)));
    }

    private <E extends Exception> E with(List<Exception> causes, E thrown) {
        causes.forEach(cause -> thrown.addSuppressed(new ShownException(cause, screen)));
        return thrown;
    }

    /** A wrong setting, or a file that cannot be read or written. */
    MojoExecutionException impossible(GoalException e) {
        ShownException shown = new ShownException(e, screen);
        return new MojoExecutionException(shown.getMessage(), shown);
    }

    /** A failure of the plugin itself, whose message may quote anything. */
    MojoExecutionException broken(RuntimeException e) {
        String line = "The plugin made a mistake; run Maven with -e, and report what it prints: " + e;
        return new MojoExecutionException(screen.line(line), new ShownException(e, screen));
    }

    /** What is impossible before any goal runs. */
    static MavenExecutionException impossible(GoalException e, Screen screen) {
        ShownException shown = new ShownException(e, screen);
        return new MavenExecutionException(shown.getMessage(), shown);
    }
}
