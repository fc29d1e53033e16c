package io.github.coursekit.maven;

import io.github.coursekit.goal.Check;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.report.ConsoleReport;
import io.github.coursekit.report.ConsoleStyle;
import io.github.coursekit.report.Summary;
import java.util.List;
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
        List<ConsoleRecord> records =
                ConsoleReport.of(result.input(), style, log.screen(), result.whole(), commands.apply("explain"));
        for (ConsoleRecord record : records) {
            log.violation(record);
        }
        for (String warning : result.warnings()) {
            log.warn(warning);
        }
        if (result.lessons() == 0) {
            log.warn("No lesson (*.md) in " + result.contentFolder() + ": nothing was checked");
        } else {
            log.close(Summary.of(result.input().result(), result.took()));
            Summary.fixable(result.input().result(), commands.apply("fix")).ifPresent(log::info);
            for (String remark : result.remarks()) {
                log.info(remark);
            }
        }
    }
}
