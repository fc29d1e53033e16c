package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleReportTest {

    @TempDir
    private Path folder;

    private Sample course(int errors, int warnings, int infos) throws IOException {
        Sample sample = new Sample(folder).file("a.md", "x\n".repeat(200));
        add(sample, Severity.ERROR, errors);
        add(sample, Severity.WARNING, warnings);
        add(sample, Severity.INFO, infos);
        return sample;
    }

    private static void add(Sample sample, Severity severity, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            sample.found(
                    severity,
                    Finding.at(sample.first("a.md", "x"), "Number " + i).advice("count"));
        }
    }

    private static List<ConsoleRecord> frames(ReportInput input) {
        return ConsoleReport.of(input, ConsoleStyle.FRAME, Screen.PLAIN, "see all.sarif");
    }

    @Test
    void repeatsAreFoldedAndWhatFailsTheBuildIsShownLonger() throws IOException {
        List<ConsoleRecord> records = frames(course(30, 20, 10).input());

        assertThat(records).hasSize(10 + 5 + 2);
        assertThat(records.subList(15, 17))
                .containsExactly(
                        new ConsoleRecord(Severity.ERROR, "... 20 more of sample-error; see all.sarif"),
                        new ConsoleRecord(Severity.WARNING, "... 15 more of sample-warning; see all.sarif"));
    }

    @Test
    void aSingleRepeatIsNotFolded() throws IOException {
        assertThat(frames(course(11, 6, 0).input())).hasSize(17);
    }

    @Test
    void aRuleIsExplainedOnce() throws IOException {
        assertThat(frames(course(3, 0, 0).input()).stream()
                        .filter(each ->
                                each.text().contains("= note: course:explain -Dcourse.rule=sample-error tells why")))
                .hasSize(1);
    }

    @Test
    void lineStyleShowsAllInOneLineEach() throws IOException {
        List<ConsoleRecord> records =
                ConsoleReport.of(course(30, 20, 10).input(), ConsoleStyle.LINE, Screen.PLAIN, "see all.sarif");

        assertThat(records).hasSize(50).allMatch(each -> each.text().lines().count() == 1);
        assertThat(records.get(0))
                .isEqualTo(new ConsoleRecord(Severity.ERROR, "a.md:1:1: error Number 0; count [sample-error]"));
    }

    @Test
    void infoIsShownOnlyWhereItFailsTheBuild() throws IOException {
        Sample sample = course(0, 0, 3);

        assertThat(frames(sample.input("", Severity.WARNING))).isEmpty();
        assertThat(frames(sample.input("", Severity.INFO)))
                .hasSize(3)
                .allMatch(each -> each.severity() == Severity.INFO);
    }

    @Test
    void aPathCannotBeACommand() throws IOException {
        Sample sample = new Sample(folder).file("::error::a.md", "x\n");
        sample.found(Severity.ERROR, sample.first("::error::a.md", "x"), "Found");

        for (ConsoleStyle style : ConsoleStyle.values()) {
            assertThat(ConsoleReport.of(sample.input(), style, Screen.PLAIN, "")
                            .get(0)
                            .text())
                    .doesNotContainPattern("(?m)^\\s*::");
        }
    }
}
