package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.Level;
import io.github.coursekit.config.RuleSetting;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Limits;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule does to one file costs what it would still have found there, and nothing else. */
@Timeout(60)
class ContainmentTest {

    private static final TextRange TITLE = new TextRange(4, 9);

    @TempDir
    private Path folder;

    private record TestCourseRule(String id, Consumer<Reporter> body) implements CourseRule {

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor(id, "A test", Severity.WARNING);
        }

        @Override
        public void check(Course course, Reporter reporter) {
            body.accept(reporter);
        }
    }

    private record RuleWithoutOptions() implements LessonRule {

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor(
                    "test-options", "A test", Severity.WARNING, List.of(Option.number("most", 1, 1, "the most")));
        }

        @Override
        public Rule configured(OptionValues options) {
            throw new UnsupportedOperationException("no options");
        }

        @Override
        public void check(LessonText text, Reporter reporter) {
            throw new AssertionError("never reached");
        }
    }

    private static final Rule FINDS =
            new TestRule("test-finds", (text, reporter) -> reporter.report(Finding.at(at(text), "found")));

    private static Location at(LessonText text) {
        return text.source().at(TITLE);
    }

    /** A rule that misbehaves on b.md. */
    private static Rule onB(BiConsumer<LessonText, Reporter> body) {
        return new TestRule("test-bad", (text, reporter) -> {
            if (text.lesson().path().equals("b.md")) {
                body.accept(text, reporter);
            }
        });
    }

    @BeforeEach
    void threeLessons() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(name + ".md"), "---\ntitle: " + name + "\n---\nText.\n");
        }
    }

    private LintResult lint(Limits limits, RuleSettings settings, int threads, Rule... rules) throws IOException {
        CourseSettings course = CourseSettings.DEFAULT.with(limits);
        return new Linter(List.of(rules), new Configuration(course, settings), Threads.of(threads)).lint(folder);
    }

    private List<String> lint(Rule... rules) throws IOException {
        return shown(lint(Limits.DEFAULT, RuleSettings.NONE, 2, rules));
    }

    private static List<String> shown(LintResult result) {
        return result.violations().stream()
                .map(v -> v.location().path() + " " + v.rule().id() + ": " + v.message())
                .toList();
    }

    private static Limits slow() {
        return new Limits(1000, 1000, 1000, Duration.ofMillis(400));
    }

    static List<Rule> throwing() {
        return List.of(
                onB((text, reporter) -> {
                    throw new IllegalStateException("oops");
                }),
                onB((text, reporter) -> {
                    throw new StackOverflowError("oops");
                }),
                onB((text, reporter) -> {
                    throw new NoClassDefFoundError("oops");
                }),
                onB((text, reporter) -> {
                    throw new AssertionError("oops");
                }));
    }

    @ParameterizedTest
    @MethodSource("throwing")
    void aRuleThatThrowsCostsItsOwnFindingsOnThatFile(Rule rule) throws IOException {
        assertThat(lint(rule, FINDS))
                .hasSize(4)
                .contains("a.md test-finds: found", "b.md test-finds: found", "c.md test-finds: found")
                .anyMatch(line ->
                        line.startsWith("b.md lint-internal-error: The rule test-bad failed on this file: java.lang.")
                                && line.endsWith("oops"));
    }

    @Test
    void whatARuleFoundBeforeItThrewStays() throws IOException {
        Rule rule = onB((text, reporter) -> {
            reporter.report(Finding.at(at(text), "before"));
            throw new IllegalStateException("oops");
        });

        assertThat(lint(rule))
                .containsExactly(
                        "b.md lint-internal-error: The rule test-bad failed on this file: java.lang.IllegalStateException: oops",
                        "b.md test-bad: before");
    }

    @Test
    void aRuleThatReportsNothingWithNothingFails() throws IOException {
        Rule noMessage = onB((text, reporter) -> reporter.report(Finding.at(at(text), null)));
        Rule noPlace = onB((text, reporter) -> reporter.report(Finding.at(null, "found")));
        Rule noRelated = onB((text, reporter) ->
                reporter.report(Finding.at(at(text), "found").related(at(text), null)));

        for (Rule rule : List.of(noMessage, noPlace, noRelated)) {
            assertThat(lint(rule, FINDS)).hasSize(4).anyMatch(line -> line.startsWith("b.md lint-internal-error"));
        }
    }

    @Test
    void aRuleThatCannotBeConfiguredFailsOnEachFile() throws IOException {
        assertThat(lint(new RuleWithoutOptions(), FINDS))
                .hasSize(6)
                .contains(
                        "a.md lint-internal-error: The rule test-options failed on this file: java.lang.UnsupportedOperationException: no options");
    }

    @Test
    void aRuleThatIsOffIsNotRun() throws IOException {
        RuleSettings offForB = new RuleSettings(List.of(new RuleSettings.Step(
                new PathPatterns(List.of("b.md")),
                Map.of("test-bad", new RuleSetting(Level.OFF, OptionValues.DEFAULTS, "a test")))));
        Rule rule = onB((text, reporter) -> {
            throw new IllegalStateException("oops");
        });

        assertThat(shown(lint(Limits.DEFAULT, offForB, 2, rule))).isEmpty();
    }

    @Test
    void aStuckFileIsGivenUpAndWhatWasFoundInItStays() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        Rule rule = onB((text, reporter) -> {
            reporter.report(Finding.at(at(text), "before"));
            await(never);
            reporter.report(Finding.at(at(text), "after"));
        });

        LintResult result = lint(slow(), RuleSettings.NONE, 1, FINDS, rule, new TestRule("test-later", FINDS_TOO));
        never.countDown();

        assertThat(shown(result))
                .containsExactly(
                        "a.md test-finds: found",
                        "a.md test-later: too",
                        "b.md lint-limit: This file took longer than 400ms and was given up while running the rule test-bad; what else is wrong with it is not known (limits: time-per-file)",
                        "b.md test-bad: before",
                        "b.md test-finds: found",
                        "c.md test-finds: found",
                        "c.md test-later: too");
        assertThat(result.course().lessons()).hasSize(3);
    }

    private static final BiConsumer<LessonText, Reporter> FINDS_TOO =
            (text, reporter) -> reporter.report(Finding.at(at(text), "too"));

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void withoutMemoryNoFurtherFileIsBegunAndTheResultIsThere() throws IOException {
        Rule rule = onB((text, reporter) -> {
            throw new OutOfMemoryError("a test");
        });
        Rule onCourse = new TestCourseRule(
                "test-course", reporter -> reporter.report(Finding.at(new Location("a.md", TITLE), "of the course")));

        LintResult result = lint(Limits.DEFAULT, RuleSettings.NONE, 1, FINDS, rule, onCourse);

        assertThat(shown(result))
                .containsExactly(
                        "a.md test-finds: found",
                        "b.md lint-internal-error: The memory ran out on this file while running the rule test-bad; give Maven more, for instance with MAVEN_OPTS=-Xmx2g",
                        "b.md test-finds: found",
                        "c.md lint-internal-error: This file was not checked, since the memory had run out; give Maven more, for instance with MAVEN_OPTS=-Xmx2g");
        assertThat(result.hasFailure()).isTrue();
        assertThat(result.only(path -> path.equals("a.md")).hasFailure()).isTrue();
    }

    @Test
    void aRuleOnTheCourseIsContainedToo() throws IOException {
        Rule throwing = new TestCourseRule("test-bad", reporter -> {
            reporter.report(Finding.at(new Location("c.md", TITLE), "before"));
            throw new StackOverflowError();
        });
        Rule finds = new TestCourseRule(
                "test-finds", reporter -> reporter.report(Finding.at(new Location("a.md", TITLE), "found")));

        assertThat(lint(throwing, finds))
                .containsExactly(
                        "a.md lint-internal-error: The rule test-bad failed on the course: java.lang.StackOverflowError",
                        "a.md test-finds: found",
                        "c.md test-bad: before");
    }

    @Test
    void aRuleOnTheCourseThatIsStuckIsGivenUp() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Rule stuck = new TestCourseRule("test-bad", reporter -> await(never));
        Rule finds = new TestCourseRule(
                "test-finds", reporter -> reporter.report(Finding.at(new Location("c.md", TITLE), "found")));
        Limits quick = new Limits(1000, 1000, 1000, Duration.ofMillis(20));
        Workers workers = new Workers(Threads.of(1));
        Course course = new CourseLoader(FolderSource.of(folder), CourseSettings.DEFAULT, workers).load();

        List<Rule> rules = List.of(stuck, finds);
        ActiveRules active = new ActiveRules(rules, RuleSettings.NONE);
        List<Violation> violations = new CourseLinter(
                        course,
                        active,
                        new Dependences(rules, course),
                        quick,
                        EarlierRuns.of(null, List.of(), new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE)))
                .run(workers).stream()
                        .flatMap(rule -> rule.violations().stream())
                        .toList();
        never.countDown();

        assertThat(violations)
                .extracting(violation -> violation.location().path() + ": " + violation.message())
                .containsExactly(
                        "a.md: The rule test-bad took longer than 400ms on the course and was given up; what else it would have found is not known (limits: time-per-file, 20 times)",
                        "c.md: found");
    }

    @Test
    void ofTooManyViolationsTheFirstAreKept() throws IOException {
        Rule rule = onB((text, reporter) -> {
            for (int i = 0; i < 100; i++) {
                reporter.report(Finding.at(text.source().at(new TextRange(i % 10, 10)), "number " + i));
            }
        });
        Rule onCourse = new TestCourseRule(
                "test-course", reporter -> reporter.report(Finding.at(new Location("b.md", TITLE), "of the course")));
        Limits three = new Limits(1000, 1000, 3, Duration.ofSeconds(30));

        assertThat(shown(lint(three, RuleSettings.NONE, 2, FINDS, rule, onCourse)))
                .containsExactly(
                        "a.md test-finds: found",
                        "b.md lint-limit: The file has more than 3 violations; the others are not reported (limits: violations-per-file)",
                        "b.md test-bad: number 0",
                        "b.md test-bad: number 1",
                        "b.md test-finds: found",
                        "c.md test-finds: found");
    }

    @Test
    void aLongMessageIsCut() throws IOException {
        Rule rule =
                onB((text, reporter) -> reporter.report(Finding.at(at(text), "x".repeat(999) + "\uD83C\uDF72 stew")));

        assertThat(lint(rule)).containsExactly("b.md test-bad: " + "x".repeat(999) + "...");
    }

    @Test
    void whatWasNotCheckedToItsEndHasNoUnusedSuppressions() throws IOException {
        String comment = "<!-- course-ignore-file test-bad: a test -->\n";
        Files.writeString(folder.resolve("a.md"), "---\ntitle: a\n---\n" + comment);
        Files.writeString(folder.resolve("b.md"), "---\ntitle: b\n---\n" + comment);
        Rule rule = onB((text, reporter) -> {
            throw new IllegalStateException("oops");
        });

        assertThat(lint(rule))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("a.md lint-suppression", "b.md lint-internal-error");
    }

    @Test
    void theResultIsTheSameForAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 60; i++) {
            String text = i % 7 == 0 ? "no front matter" : "---\ntitle: t\nweight: " + i % 5 + "\n---\n- a\n";
            Files.createDirectories(folder.resolve("s" + i % 4));
            Files.writeString(folder.resolve("s" + i % 4 + "/l" + i + ".md"), text);
        }
        Rule rule = new TestRule("test-bad", (text, reporter) -> {
            if (text.lesson().path().hashCode() % 3 == 0) {
                throw new IllegalStateException("oops");
            }
            reporter.report(Finding.at(at(text), "found"));
            reporter.report(
                    Finding.at(at(text), "found")); // twice at one place: the order of equal ones must not vary either
        });
        LintResult one = lint(Limits.DEFAULT, RuleSettings.NONE, 1, rule, FINDS);

        for (int threads : new int[] {2, 3, 16}) {
            LintResult many = lint(Limits.DEFAULT, RuleSettings.NONE, threads, rule, FINDS);

            assertThat(shown(many)).isEqualTo(shown(one));
            assertThat(many.course().lessons())
                    .extracting(l -> l.path())
                    .isSorted()
                    .hasSize(63);
        }
    }
}
