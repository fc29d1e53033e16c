package io.github.coursekit.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.Level;
import io.github.coursekit.config.RuleSetting;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Limits;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.course.RequiredHeadings;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.lint.LintCache;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.markdown.Dialect;
import io.github.coursekit.markdown.Typography;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.ContentRoots;
import io.github.coursekit.site.Glob;
import io.github.coursekit.site.HeadingIdStyle;
import io.github.coursekit.site.HugoVersion;
import io.github.coursekit.site.Languages;
import io.github.coursekit.site.LinkHooks;
import io.github.coursekit.site.Listings;
import io.github.coursekit.site.MarkdownRules;
import io.github.coursekit.site.Mount;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.site.Permalinks;
import io.github.coursekit.site.ShortcodeForm;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.Undecided;
import io.github.coursekit.site.UrlRules;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.work.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a result depends on is in the cache's key. After a change of one such thing and of nothing else, a check with a full cache finds what a check
 * without one finds. So that each thing shows in a result, there is a rule that tells all that a rule can see.
 */
class CacheKeyTest {

    private static final Option<List<String>> WORDS =
            Option.texts("words", List.of("one", "two"), "something that it tells");

    private static final CourseSettings SETTINGS = new CourseSettings(
            List.of("DevOps", "SRE"),
            new PathPatterns(List.of("a/**", "b/**")),
            List.of("Summary"),
            List.of(new OwnSchema("lab", "lab.json", "{}", Set.of("hosts"))),
            List.of(new RequiredHeadings("labs/**", List.of(new RequiredHeadings.Wanted("Steps", false)))),
            List.of("requires"),
            new Site(
                    List.of("hugo.toml"),
                    Optional.of(new HugoVersion(0, 133, 1)),
                    PageFiles.DEFAULT,
                    new Languages("en", Set.of("en", "fr"), true, false),
                    new ContentRoots(
                            List.of(
                                    new Mount(
                                            "a",
                                            "b",
                                            List.of("en"),
                                            List.of(glob("**.md")),
                                            List.of(glob("drafts/**"))),
                                    new Mount("c", "d", List.of("fr"), List.of(), List.of())),
                            List.of(Pattern.compile("x/.*")),
                            "content"),
                    new UrlRules(
                            true,
                            false,
                            Set.of("posts"),
                            new Permalinks(Map.of("posts", "/:year/:slug/"), Map.of("news", "/n/")),
                            true,
                            false,
                            false,
                            "/courses/",
                            Optional.of("https://example.org/courses/")),
                    Listings.DEFAULT,
                    Optional.of(new DataMapping(List.of(), new TextRange(0, 0), 1)),
                    new MarkdownRules(
                            HeadingIdStyle.GITHUB,
                            new Typography(Map.of(Typography.Mark.EN_DASH, "&ndash;")),
                            false,
                            Set.of(Dialect.Extension.LINKIFY),
                            Map.of("$$", "$$")),
                    new LinkHooks(LinkHooks.Hook.NONE, LinkHooks.Hook.UNKNOWN, Set.of("g")),
                    new ShortcodeForms(
                            Map.of(
                                    "note",
                                    new ShortcodeForm(
                                            ShortcodeForm.Closing.NEEDED,
                                            List.of(List.of("0", "name")),
                                            List.of("src"),
                                            List.of("page"),
                                            List.of("link"),
                                            List.of("alt"),
                                            true)),
                            true),
                    new PathPatterns(List.of("forum/**")),
                    List.of(new Undecided(Undecided.What.FILES, "/", "the theme 'oven' is not here"))),
            new PathPatterns(List.of("drafts/**")),
            Limits.DEFAULT);

    private static Glob glob(String pattern) {
        return Glob.of(pattern).orElseThrow();
    }

    private static final Configuration CONFIGURATION = new Configuration(SETTINGS, RuleSettings.NONE);

    @TempDir
    private Path folder;

    private TestCourse course;

    /** Tells all that a rule on a lesson can see. */
    private static class Telling implements LessonRule {

        private final String id;
        private final OptionValues options;

        Telling(String id, OptionValues options) {
            this.id = id;
            this.options = options;
        }

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor(id, "Nothing is left untold", Severity.WARNING, List.of(WORDS));
        }

        @Override
        public Rule configured(OptionValues values) {
            return new Telling(id, values);
        }

        @Override
        public void check(LessonText text, Reporter reporter) {
            // Hashes, since what is long is cut, and since a text can be the same for values that are not.
            tell(text, reporter, "text", text.source().text().hashCode());
            tell(text, reporter, "cascade", text.cascade().hashCode());
            tell(text, reporter, "settings", text.settings().hashCode());
            tell(text, reporter, "words", options.get(WORDS).hashCode());
            tell(text, reporter, "Java", System.getProperty("java.specification.version"));
        }

        private static void tell(LessonText text, Reporter reporter, String what, Object value) {
            reporter.report(Finding.at(Location.start(text.lesson().path()), what + " " + value));
        }
    }

    /** Another class of the same jar, with the same id. */
    private static final class TellingLess extends Telling {

        TellingLess(String id) {
            super(id, OptionValues.DEFAULTS);
        }

        @Override
        public Rule configured(OptionValues values) {
            return this;
        }

        @Override
        public void check(LessonText text, Reporter reporter) {}
    }

    private static final List<Rule> TELLING = List.of(new Telling("tell-all", OptionValues.DEFAULTS));

    /** What is done between two runs. */
    private interface Change {
        void run() throws IOException;
    }

    @BeforeEach
    void writeCourse() throws IOException {
        course = new TestCourse(folder)
                .file("content/a/_index.md", "---\ntitle: A\ncascade: {level: [one, two]}\n---\n")
                .file("content/a/lesson.md", "---\ntitle: Salt\n---\n<!-- course-ignore-file tell-al: slip -->\n")
                .file("content/a/hazard.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>");
    }

    @Test
    void contentCounts() throws IOException {
        Run run = new Run(TELLING, CONFIGURATION);
        assertThat(run.after(() -> course.file("content/a/lesson.md", "---\ntitle: Malt\n---\n"), run))
                .isEqualTo(1);
    }

    @Test
    void contentCountsWhereNoStampIsTrusted() throws IOException {
        Run run = new Run(TELLING, CONFIGURATION, false);
        assertThat(run.after(() -> course.file("content/a/lesson.md", "---\ntitle: Malt\n---\n"), run))
                .isEqualTo(1);
    }

    @Test
    void theContentOfAnAssetCounts() throws IOException {
        Run run = new Run(TELLING, CONFIGURATION);
        assertThat(run.after(
                        () -> course.file("content/a/hazard.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"), run))
                .isEqualTo(2);
    }

    @Test
    void thePathCounts() throws IOException {
        for (boolean stamps : List.of(true, false)) {
            course.file("content/a/lesson.md", "The same.\n");
            Run run = new Run(TELLING, CONFIGURATION, stamps);
            assertThat(run.after(() -> rename("lesson.md", "other.md"), run)).isEqualTo(1);
            rename("other.md", "lesson.md");
        }
    }

    @Test
    void thePathOfAnAssetCounts() throws IOException {
        Run run = new Run(TELLING, CONFIGURATION);
        assertThat(run.after(() -> rename("hazard.svg", "other.svg"), run)).isEqualTo(2);
    }

    private void rename(String from, String to) throws IOException {
        Files.move(
                folder.resolve("content/a").resolve(from),
                folder.resolve("content/a").resolve(to));
    }

    @TestFactory
    Stream<DynamicTest> whatIsInheritedCounts() {
        return Stream.of(
                        "{level: [one, three]}",
                        "{level: ['one, two']}",
                        "{level: [one, 'two']}",
                        "{levels: [one, two]}",
                        "{level: [one, two], x: 1}",
                        "{_target: {environment: production}, level: [one, two]}",
                        "{}")
                .map(cascade -> DynamicTest.dynamicTest(cascade, () -> {
                    writeCourse();
                    Files.deleteIfExists(folder.resolve("cache"));
                    Run run = new Run(TELLING, CONFIGURATION);
                    String page = "---\ntitle: A\ncascade: " + cascade + "\n---\n";
                    assertThat(run.after(() -> course.file("content/a/_index.md", page), run))
                            .isZero();
                }));
    }

    /** What a target hands down that only the site can decide about. */
    @Test
    void whatMayBeInheritedCounts() throws IOException {
        String page = "---\ntitle: A\ncascade: [{level: one}, {_target: {environment: production}, x: 1}]\n---\n";
        course.file("content/a/_index.md", page);
        Run run = new Run(TELLING, CONFIGURATION);

        assertThat(run.after(() -> course.file("content/a/_index.md", page.replace("x: 1", "y: 1")), run))
                .isZero();
    }

    @TestFactory
    Stream<DynamicTest> eachSettingOfTheCourseCounts() {
        Map<String, Object> others = OtherValues.of("settings", SETTINGS);
        assertThat(others).hasSizeGreaterThan(30);
        return others.entrySet().stream()
                .map(other -> DynamicTest.dynamicTest(
                        other.getKey(),
                        () -> changed(new Configuration((CourseSettings) other.getValue(), RuleSettings.NONE))));
    }

    /** An image that is too long is not looked through. */
    @Test
    void settingsCountForAssets() throws IOException {
        course.file(
                "content/a/hazard.svg", Files.readString(folder.resolve("content/a/hazard.svg")) + " ".repeat(1000));
        Limits limits = new Limits(100, 100, Limits.DEFAULT.violationsPerFile(), Limits.DEFAULT.timePerFile());
        Run run = new Run(List.of(), new Configuration(SETTINGS.with(limits), RuleSettings.NONE));

        assertThat(run.after(() -> {}, new Run(List.of(), CONFIGURATION))).isZero();
    }

    @TestFactory
    Stream<DynamicTest> whatIsSetOfRulesCounts() {
        RuleSetting error = new RuleSetting(new Level(Optional.of(Severity.ERROR)), OptionValues.DEFAULTS, "");
        RuleSetting off = new RuleSetting(Level.OFF, OptionValues.DEFAULTS, "");
        Map<String, RuleSettings> others = new LinkedHashMap<>();
        others.put("severity", all(Map.of("tell-all", error)));
        others.put("off", all(Map.of("tell-all", off)));
        others.put("an option", all(Map.of("tell-all", words(List.of("one", "three")))));
        others.put("an option that reads alike", all(Map.of("tell-all", words(List.of("one, two")))));
        others.put("the severity of what the engine reports", all(Map.of("lint-suppression", error)));
        others.put("what the engine reports, off", all(Map.of("lint-suppression", off)));
        return others.entrySet().stream()
                .map(other -> DynamicTest.dynamicTest(
                        other.getKey(), () -> changed(new Configuration(SETTINGS, other.getValue()))));
    }

    @Test
    void whatIsSetOfRulesForSomeFilesCountsForThem() throws IOException {
        RuleSetting words = words(List.of("three"));
        RuleSettings some = new RuleSettings(
                List.of(new RuleSettings.Step(new PathPatterns(List.of("a/l*.md")), Map.of("tell-all", words))));
        Run before = new Run(TELLING, CONFIGURATION);

        assertThat(before.after(() -> {}, new Run(TELLING, new Configuration(SETTINGS, some))))
                .isEqualTo(1);
    }

    private static RuleSettings all(Map<String, RuleSetting> rules) {
        return new RuleSettings(List.of(new RuleSettings.Step(new PathPatterns(List.of("**")), rules)));
    }

    private static RuleSetting words(List<String> words) {
        return new RuleSetting(null, OptionValues.DEFAULTS.with(WORDS, words), "");
    }

    private void changed(Configuration other) throws IOException {
        Files.deleteIfExists(folder.resolve("cache"));
        assertThat(new Run(TELLING, CONFIGURATION).after(() -> {}, new Run(TELLING, other)))
                .isZero();
    }

    @Test
    void theRulesCount() throws IOException {
        List<Rule> more = List.of(TELLING.get(0), new Telling("tell-more", OptionValues.DEFAULTS));
        Run run = new Run(more, CONFIGURATION);

        assertThat(new Run(TELLING, CONFIGURATION).after(() -> {}, run)).isZero();
        assertThat(run.after(() -> {}, new Run(TELLING, CONFIGURATION))).isZero();
    }

    @Test
    void theClassOfARuleCounts() throws IOException {
        Run other = new Run(List.of(new TellingLess("tell-all")), CONFIGURATION);

        assertThat(new Run(TELLING, CONFIGURATION).after(() -> {}, other)).isZero();
    }

    @Test
    void theVersionOfJavaCounts() throws IOException {
        String version = System.getProperty("java.specification.version");
        Run run = new Run(TELLING, CONFIGURATION);
        try {
            assertThat(run.after(() -> System.setProperty("java.specification.version", "99"), run))
                    .isZero();
        } finally {
            System.setProperty("java.specification.version", version);
        }
    }

    @Test
    void theJarOfAProviderCounts() throws Exception {
        Path one = OtherCode.provider(folder.resolve("1/provider.jar"), "one");
        Path two = OtherCode.provider(folder.resolve("2/provider.jar"), "two");

        assertThat(afterAnother(List.of(one), List.of(two))).isZero();
    }

    /** A build can have rules whose classes are in no jar yet: of those files the sizes and times count. */
    @Test
    void theClassesOfAProviderCount() throws Exception {
        FileTime time = FileTime.fromMillis(1_700_000_000_000L);
        Path one = OtherCode.providerFolder(folder.resolve("1"), "one", time);
        Path later = OtherCode.providerFolder(folder.resolve("2"), "two", FileTime.fromMillis(1_700_000_001_000L));
        Path longer = OtherCode.providerFolder(folder.resolve("3"), "three", time);

        assertThat(afterAnother(List.of(one), List.of(later))).isZero();
        assertThat(afterAnother(List.of(one), List.of(longer))).isZero();
    }

    @Test
    void theVersionOfALibraryCounts() throws Exception {
        Path provider = OtherCode.provider(folder.resolve("provider.jar"), "");
        Path one = OtherCode.library(folder.resolve("words-1.0.jar"), "one");
        Path two = OtherCode.library(folder.resolve("words-2.0.jar"), "two");

        assertThat(afterAnother(List.of(provider, one), List.of(provider, two))).isZero();
    }

    private int afterAnother(List<Path> jars, List<Path> others) throws Exception {
        try (OtherCode before = OtherCode.of(jars);
                OtherCode now = OtherCode.of(others)) {
            return new Run(List.of(before.rule()), CONFIGURATION)
                    .after(() -> {}, new Run(List.of(now.rule()), CONFIGURATION));
        }
    }

    /** What the engine says itself is in no rule's jar. */
    @Test
    void theVersionOfThePluginCounts() throws Exception {
        Path content = folder.resolve("content");
        Path cache = folder.resolve("cache");
        try (OtherCode before = OtherCode.of(List.of(OtherCode.plugin(folder.resolve("1/plugin.jar"), "no rule")));
                OtherCode now = OtherCode.of(List.of(OtherCode.plugin(folder.resolve("2/plugin.jar"), "NO RULE")))) {
            String first = before.lint(content, cache);
            String fresh = now.lint(content, null);

            assertThat(first).contains("There is no rule").endsWith("0");
            assertThat(before.lint(content, cache)).as("all is found again").endsWith("2");
            assertThat(fresh).contains("There is NO RULE");
            assertThat(now.lint(content, cache)).isEqualTo(fresh + "0");
        }
    }

    /** A way to check the course. */
    private final class Run {

        private final List<Rule> rules;
        private final Configuration configuration;
        private final boolean stamps;

        Run(List<Rule> rules, Configuration configuration) {
            this(rules, configuration, true);
        }

        Run(List<Rule> rules, Configuration configuration, boolean stamps) {
            this.rules = rules;
            this.configuration = configuration;
            this.stamps = stamps;
        }

        /** Fills the cache, makes a change that shows, and compares the next run with one that has no cache. Tells how many lessons that one finds in the cache. */
        int after(Change change, Run next) throws IOException {
            LintCache cache = CourseCache.in(folder.resolve("cache"));
            List<Object> before = found(lint(cache));
            LintResult again = lint(cache);
            assertThat(again.cache().lessons()).as("all is found again").hasValue(2);
            assertThat(again.cache().problem()).isEmpty();
            change.run();
            List<Object> fresh = found(next.lint(null));
            assertThat(fresh).as("the change shows").isNotEqualTo(before);

            LintResult result = next.lint(cache);
            assertThat(found(result)).isEqualTo(fresh);
            return result.cache().lessons().orElseThrow();
        }

        private List<Object> found(LintResult result) {
            List<Object> found = new ArrayList<>(result.course().lessons());
            found.addAll(result.course().assets());
            found.addAll(result.course().problems());
            result.violations().forEach(v -> found.add(v.severity() + " " + v.location() + " " + v.message()));
            result.suppressed().forEach(found::add);
            return found;
        }

        private LintResult lint(@Nullable LintCache cache) throws IOException {
            FolderSource content = FolderSource.of(folder.resolve("content"));
            return new Linter(rules, configuration, Threads.of(1), cache)
                    .lint(stamps ? new StampedSource(content) : content, Progress.NONE);
        }
    }
}
