package io.github.coursekit.maven;

import io.github.coursekit.goal.Check;
import io.github.coursekit.report.ConsoleReport;
import io.github.coursekit.report.ConsoleStyle;
import io.github.coursekit.report.Summary;
import java.util.function.UnaryOperator;

/** Writes what a check found to Maven's log, a record for each violation. */
final class CheckLog {

    private final GoalLog log;
    private final ConsoleStyle style;
    private final UnaryOperator<String> commands;

    /** {@code commands} tells how a goal is called here. */
    CheckLog(GoalLog log, ConsoleStyle style, UnaryOperator<String> commands) {
        this.log = log;
        this.style = style;
        this.commands = commands;
    }

    void write(Check.Result result) {
        ConsoleReport.of(result.input(), style, log.screen(), result.whole(), commands.apply("explain"))
                .forEach(log::violation);
        result.warnings().forEach(log::warn);
        if (result.lessons() == 0) {
            log.warn("No lesson (*.md) in " + result.contentFolder() + ": nothing was checked");
        } else {
            log.close(Summary.of(result.input().result(), result.took()));
            Summary.fixable(result.input().result(), commands.apply("fix")).ifPresent(log::info);
            result.remarks().forEach(log::info);
        }
    }
}
