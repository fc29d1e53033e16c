package io.github.coursekit.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSetting;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Limits;
import io.github.coursekit.lint.LintCache;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Dependence;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Location;
import io.github.coursekit.work.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A rule on the course runs when anything that it can see has changed, and not when nothing has; what is found is always what a check without a cache finds. */
class KeptRulesTest {

    private static final Option<List<String>> WORDS = Option.texts("words", List.of("one"), "something that it tells");

    private static final String FIRST = "content/a/_index.md";

    @TempDir
    private Path folder;

    private TestCourse course;
    private final AtomicInteger runs = new AtomicInteger();

    /** What a rule does on the course beside telling all of it. */
    private interface Act {
        void run(Reporter reporter);
    }

    /** Tells all that a rule on the course can see. */
    private final class Telling implements CourseRule {

        private final String id;
        private final OptionValues options;
        private final Predicate<Course> alone;
        private final Act act;

        Telling(String id, OptionValues options, Predicate<Course> alone, Act act) {
            this.id = id;
            this.options = options;
            this.alone = alone;
            this.act = act;
        }

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor(id, "Nothing is left untold", Severity.WARNING, List.of(WORDS));
        }

        @Override
        public Rule configured(OptionValues values) {
            return new Telling(id, values, alone, act);
        }

        @Override
        public Dependence dependence(Course seen) {
            return alone.test(seen) ? Dependence.ON_COURSE : Dependence.ON_MORE;
        }

        @Override
        public void check(Course seen, Reporter reporter) {
            runs.incrementAndGet();
            Object all = List.of(
                    seen.root(),
                    seen.lessons(),
                    seen.assets(),
                    seen.staticFiles(),
                    seen.assetFiles(),
                    seen.settings(),
                    seen.problems(),
                    options.get(WORDS));
            reporter.report(Finding.at(Location.start("a/_index.md"), "all " + all.hashCode()));
            reporter.undecided(new UndecidedPlace(Location.start("a/salt.md"), "some " + all.hashCode()));
            act.run(reporter);
        }
    }

    private Telling telling(String id, Predicate<Course> alone, Act act) {
        return new Telling(id, OptionValues.DEFAULTS, alone, act);
    }

    @BeforeEach
    void writeCourse() throws IOException {
        course = new TestCourse(folder)
                .file(FIRST, "---\ntitle: A\n---\n")
                .file("content/a/salt.md", "---\ntitle: Salt\n---\n")
                .file("content/a/pan.png", "x")
                .file("static/logo.png", "x")
                .file("assets/made.png", "x");
    }

    private static RuleSettings words(String files, String word) {
        RuleSetting setting = new RuleSetting(null, OptionValues.DEFAULTS.with(WORDS, List.of(word)), "");
        return new RuleSettings(
                List.of(new RuleSettings.Step(new PathPatterns(List.of(files)), Map.of("tell-all", setting))));
    }

    /** All that is told, by a check that uses the cache. */
    private List<String> told(RuleSettings settings, Rule... rules) throws IOException {
        List<String> kept = told(lint(settings, CourseCache.in(folder.resolve("cache")), rules));
        int before = runs.get();
        assertThat(kept).isEqualTo(told(lint(settings, null, rules)));
        runs.set(before);
        return kept;
    }

    private static List<String> told(LintResult result) {
        return Stream.concat(
                        result.violations().stream()
                                .map(v -> v.severity() + " " + v.location() + " "
                                        + v.rule().id() + " " + v.message()),
                        result.undecided().stream().map(place -> place.location() + " " + place.cause()))
                .toList();
    }

    private LintResult lint(RuleSettings settings, @Nullable LintCache cache, Rule... rules) throws IOException {
        Limits limits = new Limits(10_000, 10_000, 3, Limits.DEFAULT.timePerFile());
        Configuration configuration = new Configuration(CourseSettings.DEFAULT.with(limits), settings);
        StampedSource source = new StampedSource(FolderSource.of(folder.resolve("content")));
        return new Linter(List.of(rules), configuration, Threads.of(1), cache).lint(source, Progress.NONE);
    }

    @Test
    void onTheSameCourseARuleIsNotRunAgain() throws IOException {
        Rule rule = telling("tell-all", seen -> true, reporter -> {});

        List<String> first = told(RuleSettings.NONE, rule);

        assertThat(first).hasSize(2);
        assertThat(told(RuleSettings.NONE, rule)).isEqualTo(first);
        assertThat(runs).hasValue(1);
    }

    private interface Change {
        void run() throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> afterAChangeItIsRunAgain() {
        Map<String, Change> changes = Map.of(
                "a lesson", () -> course.file("content/a/salt.md", "---\ntitle: Malt\n---\n"),
                "a new lesson", () -> course.file("content/a/pepper.md", "---\ntitle: Pepper\n---\n"),
                "a lesson that went", () -> Files.delete(folder.resolve("content/a/salt.md")),
                "a lesson that cannot be read", () -> course.file("content/a/salt.md", "x".repeat(20_000)),
                "an asset", () -> course.file("content/a/pan.png", "xyz"),
                "the name of an asset",
                        () -> Files.move(folder.resolve("content/a/pan.png"), folder.resolve("content/a/pot.png")),
                "a file that is served as it is", () -> course.file("static/pan.png", "x"),
                "what a lesson inherits", () -> course.file(FIRST, "---\ntitle: A\ncascade: {level: one}\n---\n"));
        return changes.entrySet().stream()
                .map(change -> DynamicTest.dynamicTest(change.getKey(), () -> {
                    writeCourse();
                    Files.deleteIfExists(folder.resolve("content/a/pepper.md"));
                    Files.deleteIfExists(folder.resolve("content/a/pot.png"));
                    Files.deleteIfExists(folder.resolve("static/pan.png"));
                    Files.deleteIfExists(folder.resolve("cache"));
                    runs.set(0);
                    Rule rule = telling("tell-all", seen -> true, reporter -> {});
                    List<String> first = told(RuleSettings.NONE, rule);
                    change.getValue().run();

                    assertThat(told(RuleSettings.NONE, rule)).isNotEqualTo(first);
                    assertThat(runs).hasValue(2);
                }));
    }

    @Test
    void anotherSettingOfARuleCounts() throws IOException {
        Rule rule = telling("tell-all", seen -> true, reporter -> {});
        told(RuleSettings.NONE, rule);
        told(words("**", "two"), rule);
        assertThat(runs).hasValue(2);
    }

    /** Then no lesson has another key than before. */
    @Test
    void anotherSettingOfARuleCountsAlsoWhereItIsForAssetsAlone() throws IOException {
        Rule rule = telling("tell-all", seen -> true, reporter -> {});
        told(RuleSettings.NONE, rule);
        told(words("**.png", "two"), rule);

        assertThat(runs).hasValueGreaterThan(1);
    }

    @Test
    void anotherOptionOfARuleCountsAlsoWhereItIsForAssetsAlone() throws IOException {
        Rule rule = telling("tell-all", seen -> true, reporter -> {});
        told(words("**.png", "two"), rule);
        assertThat(runs).hasValue(1);
        told(words("**.png", "three"), rule);

        assertThat(runs).hasValueGreaterThan(1);
    }

    @Test
    void aRuleThatSeesMoreThanTheCourseIsRunEachTimeAndTheOthersAreNot() throws IOException {
        AtomicInteger days = new AtomicInteger();
        Act day = reporter -> reporter.report(Finding.at(Location.start("a/salt.md"), "day " + days));
        Rule asking = telling("tell-day", seen -> false, day);
        Rule alone = telling("tell-all", seen -> true, reporter -> {});
        told(RuleSettings.NONE, alone, asking);
        days.incrementAndGet();

        assertThat(told(RuleSettings.NONE, alone, asking)).anyMatch(line -> line.contains("day 1"));
        assertThat(runs).hasValue(3);
    }

    /** Of too many violations those of the first rules are kept. */
    @Test
    void theOrderOfTheRulesStays() throws IOException {
        Act two = reporter ->
                List.of("one", "two").forEach(fact -> reporter.report(Finding.at(Location.start("a/_index.md"), fact)));
        Rule first = telling("tell-first", seen -> true, two);
        Rule second = telling("tell-second", seen -> false, two);
        Rule third = telling("tell-third", seen -> true, two);
        List<String> all = told(RuleSettings.NONE, second, first, third);

        assertThat(all).anyMatch(line -> line.contains("more than 3 violations"));
        assertThat(told(RuleSettings.NONE, second, first, third)).isEqualTo(all);
        assertThat(told(RuleSettings.NONE, first, second, third)).isNotEqualTo(all);
    }

    @Test
    void whatARuleFoundThatFailedIsNotKept() throws IOException {
        AtomicInteger failures = new AtomicInteger(2);
        Rule failing = telling("tell-all", seen -> true, reporter -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("today");
            }
        });

        assertThat(told(RuleSettings.NONE, failing)).anyMatch(line -> line.contains("today"));
        assertThat(told(RuleSettings.NONE, failing)).noneMatch(line -> line.contains("today"));
    }

    @Test
    void aRuleThatCannotTellIsRunEachTime() throws IOException {
        Rule rule = telling(
                "tell-all",
                seen -> {
                    throw new IllegalStateException("who knows");
                },
                reporter -> {});
        told(RuleSettings.NONE, rule);
        told(RuleSettings.NONE, rule);

        assertThat(runs).hasValue(2);
    }
}
