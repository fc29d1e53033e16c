package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.cache.CourseCache;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.Level;
import io.github.coursekit.config.RuleSetting;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.work.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {

    @TempDir
    private Path folder;

    private static final TestRule FINDS = new TestRule(
            "test-finds",
            (text, reporter) -> reporter.report(Finding.at(text.source().at(new TextRange(4, 9)), "found")));

    private static TestRule throwing(RuntimeException e) {
        return new TestRule("test-throws", (text, reporter) -> {
            throw e;
        });
    }

    @BeforeEach
    void twoLessons() throws IOException {
        Files.writeString(folder.resolve("b.md"), "---\ntitle: B\n---\n");
        Files.writeString(folder.resolve("a.md"), "---\ntitle: A\n---\n");
    }

    private LintResult lint(RuleSettings settings, TestRule... rules) throws IOException {
        return new Linter(List.of(rules), new Configuration(CourseSettings.DEFAULT, settings)).lint(folder);
    }

    @Test
    void violationsAreSortedAndPlaced() throws IOException {
        LintResult result = lint(RuleSettings.NONE, FINDS);

        assertThat(result.violations()).extracting(v -> v.location().path()).containsExactly("a.md", "b.md");
        assertThat(result.places().start(result.violations().get(0).location())).hasToString("2:1");
        assertThat(result.places().end(result.violations().get(0).location())).hasToString("2:6");
    }

    @Test
    void aRuleThatIsOffSaysNothing() throws IOException {
        RuleSettings off = new RuleSettings(List.of(new RuleSettings.Step(
                new PathPatterns(List.of("**")),
                Map.of("test-finds", new RuleSetting(Level.OFF, OptionValues.DEFAULTS, "a test")))));

        assertThat(lint(off, FINDS).violations()).isEmpty();
    }

    @Test
    void aRuleThatThrowsCostsOnlyItsOwnFindings() throws IOException {
        LintResult result = lint(RuleSettings.NONE, throwing(new IllegalStateException("oops")), FINDS);

        assertThat(result.violations())
                .extracting(v -> v.rule().id(), v -> v.location().path())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("test-finds", "a.md"),
                        org.assertj.core.groups.Tuple.tuple("lint-internal-error", "a.md"),
                        org.assertj.core.groups.Tuple.tuple("test-finds", "b.md"),
                        org.assertj.core.groups.Tuple.tuple("lint-internal-error", "b.md"));
    }

    @Test
    void aPlaceIsUndecidedOnceHoweverManyRulesSaySo(@TempDir Path kept) throws IOException {
        LessonRule ofLesson = new TestRule(
                "test-lesson",
                (text, reporter) -> reporter.undecided(undecided(text.lesson(), "the first is not here")));
        CourseRule ofCourse = new CourseRule() {

            @Override
            public RuleDescriptor descriptor() {
                return new RuleDescriptor("test-course", "A test", Severity.ERROR);
            }

            @Override
            public void check(Course course, Reporter reporter) {
                course.lessons().forEach(lesson -> reporter.undecided(undecided(lesson, "the second is not here")));
            }
        };
        LintCache cache = CourseCache.in(kept.resolve("cache"));

        LintResult cold = lint(cache, ofLesson, ofCourse);
        LintResult warm = lint(cache, ofLesson, ofCourse);

        assertThat(cold.violations()).isEmpty();
        assertThat(cold.undecided())
                .extracting(place -> place.location().path(), UndecidedPlace::cause)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a.md", "the first is not here"),
                        org.assertj.core.groups.Tuple.tuple("b.md", "the first is not here"));
        assertThat(warm.undecided()).isEqualTo(cold.undecided());
        assertThat(warm.cache().lessons()).hasValue(2);
    }

    private static UndecidedPlace undecided(Lesson lesson, String cause) {
        return new UndecidedPlace(lesson.at(new TextRange(4, 9)), cause);
    }

    private LintResult lint(LintCache cache, Rule... rules) throws IOException {
        Configuration configuration = new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE);
        return new Linter(List.of(rules), configuration, Threads.of(2), cache).lint(folder);
    }

    @Test
    void aFileThatCannotBeReadIsAViolation() throws IOException {
        Files.createDirectory(folder.resolve("c.md"));

        assertThat(lint(RuleSettings.NONE).violations())
                .extracting(v -> v.rule().id(), v -> v.location().path(), v -> v.severity())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("lint-unreadable-file", "c.md", Severity.ERROR));
    }
}
