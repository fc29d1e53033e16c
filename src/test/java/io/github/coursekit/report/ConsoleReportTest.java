package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
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
        return ConsoleReport.of(input, ConsoleStyle.FRAME, Screen.PLAIN, "see all.sarif", "mvn course:explain");
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
    void whatVeryManyHaveInCommonIsToldOnceWithTheirNumber() throws IOException {
        Sample sample = course(3, 0, 0);
        for (int i = 0; i < 1200; i++) {
            sample.found(
                    Severity.ERROR,
                    Finding.at(sample.first("a.md", "x\nx"), "No page " + i)
                            .cause("links lead below '/docs/', where nothing is"));
        }

        List<ConsoleRecord> records = frames(sample.input());

        assertThat(records).hasSize(3 + 1 + 1);
        assertThat(records.subList(0, 4))
                .extracting(ConsoleRecord::text)
                .filteredOn(text -> text.contains("No page"))
                .hasSize(1);
        assertThat(records.get(4))
                .isEqualTo(new ConsoleRecord(
                        Severity.ERROR,
                        "1,200 links lead below '/docs/', where nothing is [sample-error]; see all.sarif"));
    }

    @Test
    void theSameFactIsACauseToo() throws IOException {
        Sample sample = course(12, 0, 0);
        for (int i = 0; i < 20; i++) {
            sample.found(Severity.ERROR, Finding.at(sample.first("a.md", "x\nx"), "There is no weight"));
        }

        assertThat(frames(sample.input()))
                .hasSize(10 + 1 + 2)
                .endsWith(
                        new ConsoleRecord(Severity.ERROR, "20 times: There is no weight [sample-error]; see all.sarif"),
                        new ConsoleRecord(Severity.ERROR, "... 2 more of sample-error; see all.sarif"));
    }

    @Test
    void aFewThatSayTheSameAreShownAsAllOthers() throws IOException {
        Sample sample = new Sample(folder).file("a.md", "x\nx");
        for (int i = 0; i < 19; i++) {
            sample.found(Severity.ERROR, Finding.at(sample.first("a.md", "x"), "There is no weight"));
        }

        assertThat(frames(sample.input()))
                .hasSize(10 + 1)
                .endsWith(new ConsoleRecord(Severity.ERROR, "... 9 more of sample-error; see all.sarif"));
    }

    @Test
    void aSmallPartOfARuleInALargeCourseIsNoMainCause() throws IOException {
        Sample sample = course(21, 0, 0);
        for (int i = 0; i < 20; i++) {
            sample.found(Severity.ERROR, Finding.at(sample.first("a.md", "x\nx"), "There is no weight"));
        }
        ReportInput small = sample.input();
        for (int i = 0; i < 401; i++) {
            sample.file("lessons/" + i + ".md", "x\n");
        }

        assertThat(frames(small)).extracting(ConsoleRecord::text).anyMatch(text -> text.startsWith("20 times: "));
        assertThat(frames(sample.input())).extracting(ConsoleRecord::text).noneMatch(text -> text.contains(" times: "));
    }

    @Test
    void otherFormatsHoldAllThatHaveACause() throws IOException {
        Sample sample = course(0, 0, 0);
        for (int i = 0; i < 30; i++) {
            sample.found(Severity.ERROR, Finding.at(sample.first("a.md", "x"), "There is no weight"));
        }
        ReportInput input = sample.input();

        assertThat(ConsoleReport.of(input, ConsoleStyle.LINE, Screen.PLAIN, "", "mvn course:explain"))
                .hasSize(30);
        StringWriter json = new StringWriter();
        JsonReport.write(input, json);
        assertThat(json.toString().split("There is no weight", -1)).hasSize(30 + 1);
    }

    @Test
    void aSingleRepeatIsNotFolded() throws IOException {
        assertThat(frames(course(11, 6, 0).input())).hasSize(17);
    }

    @Test
    void aRuleIsExplainedOnce() throws IOException {
        assertThat(frames(course(3, 0, 0).input()).stream()
                        .filter(each ->
                                each.text().contains("= note: why: mvn course:explain -Dcourse.rule=sample-error")))
                .hasSize(1);
    }

    @Test
    void lineStyleShowsAllInOneLineEach() throws IOException {
        List<ConsoleRecord> records = ConsoleReport.of(
                course(30, 20, 10).input(), ConsoleStyle.LINE, Screen.PLAIN, "see all.sarif", "mvn course:explain");

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
            assertThat(ConsoleReport.of(sample.input(), style, Screen.PLAIN, "", "mvn course:explain")
                            .get(0)
                            .text())
                    .doesNotContainPattern("(?m)^\\s*::");
        }
    }
}
