package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.cache.CourseCache;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.report.ConsoleReport;
import io.github.coursekit.report.ConsoleStyle;
import io.github.coursekit.report.Origin;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.report.Screen;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.work.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file may change between the check and its reports. */
class ChangedMeanwhileTest {

    private static final Configuration DEFAULTS = new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE);
    private static final String LESSON = "---\ntitle: Salt\nweight: heavy\n---\nLet\u00E2\u20AC\u2122s go.\n";

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void course() throws IOException {
        content = folder.resolve("content");
        new TestCourse(content).file("a.md", LESSON);
    }

    private ReportInput check(Linter linter) throws IOException {
        CheckedSource source = new CheckedSource(FolderSource.of(content));
        LintResult result = linter.lint(source, Progress.NONE);
        return new ReportInput(
                result,
                new ReportPaths(""),
                new SourceLines(source, result.places()),
                List.of("DevOps", "SRE"),
                Severity.INFO,
                Origin.UNKNOWN);
    }

    private ReportInput check() throws IOException {
        return check(new Linter(BuiltInRules.all(), DEFAULTS));
    }

    private static String console(ReportInput input) {
        return String.join(
                "\n",
                ConsoleReport.of(input, ConsoleStyle.FRAME, Screen.PLAIN, "", "mvn course:explain").stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void theLinesOfAFileThatStaysAreShown() throws IOException {
        assertThat(console(check())).contains("weight: heavy").contains("^");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "---\ntitle: Malt\nweight: zebra\n---\nLet\u00E2\u20AC\u2122s go.\n",
                "---\ntitle: Other\n---\n\nGnu page, and a longer one than there was before it.\n"
            })
    void noLineOfAFileThatChangedIsShownInAnyReport(String other) throws IOException {
        ReportInput input = check();
        FileTime before = Files.getLastModifiedTime(content.resolve("a.md"));
        Files.writeString(content.resolve("a.md"), other);
        Files.setLastModifiedTime(content.resolve("a.md"), before);

        String console = console(input);
        assertThat(console).contains("a.md:3:").doesNotContain("^", "weight: heavy", "zebra", "Gnu");
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.report().text(input)).as(format.name()).doesNotContain("zebra", "Gnu");
        }
    }

    @Test
    void aLessonThatTheCacheKnewIsShownUnlessItChanged() throws IOException {
        Path cache = folder.resolve("cache");
        Files.setLastModifiedTime(content.resolve("a.md"), FileTime.fromMillis(0));
        check(new Linter(BuiltInRules.all(), DEFAULTS, Threads.of(1), CourseCache.in(cache)));
        Linter again = new Linter(BuiltInRules.all(), DEFAULTS, Threads.of(1), CourseCache.in(cache));
        ReportInput input = check(again);
        assertThat(input.result().cache().lessons()).hasValue(1);

        assertThat(console(input)).contains("weight: heavy");
        Files.writeString(content.resolve("a.md"), LESSON.replace("heavy", "zebra"));
        assertThat(console(check(again))).contains("weight: zebra");
    }
}
