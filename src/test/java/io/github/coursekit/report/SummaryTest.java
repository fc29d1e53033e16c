package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SuppressedViolation;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {

    private static final String LESSON = "---\ntitle: x\n---\n";

    @TempDir
    private Path folder;

    @Test
    void allIsWell() throws IOException {
        ReportInput input = new Sample(folder).file("a.md", LESSON).input();

        assertThat(Summary.of(input.result(), Duration.ofMillis(1234)))
                .isEqualTo("1 lesson checked: no errors, no warnings (1.2 s)");
        assertThat(Summary.topRules(input.result())).isEmpty();
    }

    @Test
    void lessonsThatTellNothingOfThemselvesAreCounted() throws IOException {
        ReportInput input = new Sample(folder)
                .file("a.md", LESSON)
                .file("b.md", "---\ntitle: [x\n---\n")
                .file("c.md", "x")
                .input();

        assertThat(Summary.of(input.result()))
                .isEqualTo("3 lessons checked: no errors, no warnings, 2 lessons without readable front matter");
    }

    @Test
    void whatCannotBeJudgedIsToldWithWhatWouldDecideIt() throws IOException {
        Sample sample = new Sample(folder).file("a.md", LESSON);
        assertThat(Summary.undecided(sample.input().result())).isEmpty();

        sample.undecided(sample.first("a.md", "x"), "the theme 'docsy' is not here");
        assertThat(Summary.undecided(sample.input().result()))
                .contains("1 link left undecided: the theme 'docsy' is not here");

        for (String cause : List.of("E", "B", "C", "D", "B")) {
            sample.undecided(sample.first("a.md", "x"), cause + " is not here");
        }
        assertThat(Summary.undecided(sample.input().result()))
                .contains("6 links left undecided: 2 because B is not here; 1 because C is not here;"
                        + " 1 because D is not here; 2 for 2 other reasons");
    }

    @Test
    void theConfigurationThatWasReadIsNamed() {
        assertThat(Summary.site(List.of())).isEmpty();
        assertThat(Summary.site(List.of("hugo.yaml", "config/_default/module.yaml")))
                .contains("Site: hugo.yaml, config/_default/module.yaml");
        assertThat(Summary.site(List.of("a.yaml", "b.yaml", "c.yaml", "d.yaml")))
                .contains("Site: a.yaml and 3 more files");
    }

    @Test
    void tenViolationsAreSeenAtAGlance() throws IOException {
        Sample sample = new Sample(folder).file("a.md", LESSON);
        for (int i = 0; i < 9; i++) {
            sample.found(Severity.WARNING, sample.first("a.md", "x"), "W" + i);
        }

        assertThat(Summary.topRules(sample.found(Severity.ERROR, sample.first("a.md", "x"), "E")
                        .input()
                        .result()))
                .isEmpty();
    }

    @Test
    void countsAllThatWasFound() throws IOException {
        Sample sample = new Sample(folder).file("a.md", LESSON).file("b.md", LESSON);
        for (int i = 0; i < 12; i++) {
            sample.found(Severity.WARNING, sample.first("a.md", "x"), "W" + i);
        }
        ReportInput input = sample.found(Severity.ERROR, sample.first("a.md", "x"), "E")
                .found(Severity.INFO, sample.first("a.md", "x"), "I")
                .suppressed(SuppressedViolation.Kind.BASELINE, sample.first("a.md", "x"), "old")
                .suppressed(SuppressedViolation.Kind.COMMENT, sample.first("a.md", "x"), "meant")
                .input();

        LintResult found = input.result();
        LintResult result = new LintResult(
                found.course(),
                found.rules(),
                found.violations(),
                found.suppressed(),
                found.undecided(),
                found.unsettled(),
                new LintResult.CacheUse(OptionalInt.of(1), Optional.empty()));

        assertThat(Summary.of(result, Duration.ofSeconds(61)))
                .isEqualTo("2 lessons checked: 1 error, 12 warnings, 1 info, 1 in the baseline, 1 suppressed"
                        + " (1 cached, 61.0 s)");
        assertThat(Summary.topRules(input.result())).contains("Most often: sample-warning 12, sample-error 1");
    }
}
