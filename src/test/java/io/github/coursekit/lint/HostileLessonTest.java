package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lessons that once made the linter fail or hang. The time limit is a guard against a hang: each takes well under a second. */
class HostileLessonTest {

    @TempDir
    private Path folder;

    static Stream<Named<String>> lessons() {
        return Stream.of(
                Named.of("the shortest comments", lesson("", "<!-->\n\ntext <!---> text <!-- course-ignore-x -->\n")),
                Named.of("punctuation before a label", lesson("", "## A\n\n- " + "!".repeat(100_000) + " DevOps: x\n")),
                Named.of("a paragraph of many code spans", lesson("", "## A\n\n" + "a `b` ".repeat(60_000) + "\n")),
                Named.of("a gap in a heading", lesson("", "# a" + " ".repeat(300_000) + "b\n")),
                Named.of("a long clock", lesson("time: 1" + ":1".repeat(20_000) + "\n", "Text.\n")),
                Named.of("a tag of many attributes", lesson("", "<div " + "a ".repeat(50_000) + ">\n\n</div>\n")),
                Named.of("a tag that is not closed", lesson("", "<div " + "a='b' ".repeat(50_000) + "\n")),
                Named.of(
                        "elements that close nothing",
                        lesson("", "<div>\n" + "<div>".repeat(60_000) + "</table>".repeat(60_000) + "\n")));
    }

    private static String lesson(String frontMatter, String body) {
        return "---\ntitle: T\n" + frontMatter + "---\nText.\n\n" + body;
    }

    @ParameterizedTest
    @MethodSource("lessons")
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isLintedLikeAnyOther(String lesson) throws IOException {
        new TestCourse(folder).file("a.md", lesson);

        LintResult result = new Linter(BuiltInRules.all(), new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE))
                .lint(folder);

        assertThat(result.course().lessons()).hasSize(1);
        assertThat(result.violations())
                .extracting(violation -> violation.rule().id())
                .doesNotContain("lint-internal-error");
    }
}
