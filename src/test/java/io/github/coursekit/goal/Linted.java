package io.github.coursekit.goal;

import io.github.coursekit.report.ReportInput;
import io.github.coursekit.rule.Severity;
import java.util.List;

/** What a check says of a project. */
public final class Linted {

    private Linted() {}

    /** The violations of a severity or worse, such as {@code a.md weight-value weight must be a whole number}. */
    public static List<String> messages(Project project, Severity least) throws GoalException {
        return input(project).result().violations().stream()
                .filter(violation -> violation.severity().isAtLeast(least))
                .map(violation -> "%s %s %s"
                        .formatted(
                                violation.location().path(),
                                violation.rule().id(),
                                violation.finding().fact()))
                .toList();
    }

    /** The violations of rules whose names begin alike, such as {@code a.md:3: weight must be a whole number [weight-value]}. */
    static List<String> lines(Project project, String rules) throws GoalException {
        ReportInput input = input(project);
        return input.result().violations().stream()
                .filter(violation -> violation.rule().id().startsWith(rules))
                .map(violation -> "%s:%d: %s [%s]"
                        .formatted(
                                input.paths().of(violation.location()),
                                input.result()
                                        .places()
                                        .start(violation.location())
                                        .line(),
                                violation.finding().fact(),
                                violation.rule().id()))
                .toList();
    }

    private static ReportInput input(Project project) throws GoalException {
        Check.Request request = new Check.Request(
                project,
                Severity.ERROR,
                0,
                List.of(),
                project.directory().resolve("target/course"),
                project.defaultBaselineFile(),
                null);
        return Check.run(request).orElseThrow().input();
    }
}
