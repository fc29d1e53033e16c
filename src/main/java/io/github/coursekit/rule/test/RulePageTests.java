package io.github.coursekit.rule.test;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the page of a rule claims, as tests. With JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> page() {
 *     return RulePageTests.of(new HouseShouting()).stream().map(test -> DynamicTest.dynamicTest(test.name(), test::run));
 * }
 * }</pre>
 *
 * <p>It tries what is on the page and nothing else; what a page cannot show, such as a file of ten megabytes, needs a test of its own.
 */
public final class RulePageTests {

    private final Rule rule;
    private final List<Rule> all;
    private final RulePageExamples page;
    private final ExampleCourses courses;

    private RulePageTests(Rule rule, List<Rule> all) {
        this.rule = rule;
        this.all = all;
        this.page = RulePageExamples.of(RulePage.of(rule).markdown());
        this.courses = new ExampleCourses(rule, all, page.configuration());
    }

    /**
     * {@return the tests of a rule's page}
     *
     * @param rule the rule, with its default options
     */
    public static List<PageTest> of(Rule rule) {
        return of(rule, List.of(rule));
    }

    /**
     * {@return the tests of a rule's page} The good example must be clean under other rules, too.
     *
     * @param rule the rule, with its default options
     * @param all all rules, that one among them
     */
    public static List<PageTest> of(Rule rule, List<Rule> all) {
        RulePageTests tests = new RulePageTests(rule, all);
        return List.of(
                new PageTest("the page says why, and shows bad and good", tests::pageIsWhole),
                new PageTest("Bad gives exactly the violations", () -> tests.badGivesTheViolations(files -> files)),
                new PageTest(
                        "Bad with Windows line breaks gives the same violations",
                        () -> tests.badGivesTheViolations(RulePageTests::withWindowsLineBreaks)),
                new PageTest("Good is clean", tests::goodIsClean),
                new PageTest("fixes turn Bad into Fixed and leave nothing to fix", tests::fixesGiveFixed),
                new PageTest("Options are those of the descriptor", tests::optionsAreDescribed));
    }

    private void pageIsWhole() {
        RuleDescriptor descriptor = rule.descriptor();
        String where =
                "the page " + descriptor.id() + ".md beside " + rule.getClass().getName();
        Claims.check(RulePage.of(rule).exists(), "There is no " + where.substring("the ".length()));
        List<String> missing = new ArrayList<>(List.of("Why", "Bad", "Good"));
        missing.removeAll(page.headings());
        Claims.check(missing.isEmpty(), where + " has no heading " + missing);
        Claims.check(!page.bad().files().isEmpty(), where + " has no file under Bad: a fence with path=content/...");
        Claims.check(!page.bad().violations().isEmpty(), where + " has no fence 'violations' under Bad");
        Claims.check(!page.good().files().isEmpty(), where + " has no file under Good: a fence with path=content/...");
    }

    private interface Change {
        Map<String, byte[]> of(Map<String, byte[]> files);
    }

    private void badGivesTheViolations(Change change) {
        LintResult result = courses.lint(change.of(page.bad().files()), List.of(rule));
        Claims.checkEqual(shown(result, violation -> true), page.bad().violations());
    }

    /** Byte by byte: an example may be no text. */
    private static Map<String, byte[]> withWindowsLineBreaks(Map<String, byte[]> files) {
        Map<String, byte[]> windows = new LinkedHashMap<>();
        files.forEach((path, bytes) -> windows.put(
                path,
                new String(bytes, StandardCharsets.ISO_8859_1)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1)));
        return windows;
    }

    /** Hints that other rules give are no stain on an example that is kept short. */
    private void goodIsClean() {
        LintResult result = courses.lint(page.good().files(), all);
        Predicate<Violation> counts =
                v -> v.severity() != Severity.INFO || v.rule().equals(rule.descriptor());
        Claims.checkEqual(shown(result, counts), List.of());
    }

    private void fixesGiveFixed() {
        ExampleFixes fixes = ExampleFixes.of(courses.lint(page.bad().files(), List.of(rule)));
        Map<String, byte[]> fixed = page.fixed().files();
        boolean fixable = !fixes.edits().isEmpty();
        Claims.check(
                fixable != fixed.isEmpty(),
                fixable
                        ? "Bad is fixed, but the page has no files under Fixed"
                        : "Nothing is fixed, but the page has files under Fixed");
        if (fixable) {
            Map<String, byte[]> mended = fixes.appliedTo(page.bad().files());
            Claims.checkEqual(texts(mended), texts(fixed));
            Claims.checkEqual(
                    ExampleFixes.of(courses.lint(mended, List.of(rule))).edits(), List.of());
        }
    }

    private static List<String> texts(Map<String, byte[]> files) {
        List<String> texts = new ArrayList<>();
        new TreeMap<>(files)
                .forEach((path, bytes) -> texts.add(path + ":\n" + new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private void optionsAreDescribed() {
        List<String> described = rule.descriptor().options().stream()
                .map(option -> "- `%s` (%s): %s"
                        .formatted(option.name(), OptionValues.DEFAULTS.shown(option), option.summary()))
                .toList();
        Claims.checkEqual(page.options(), described);
    }

    private static List<String> shown(LintResult result, Predicate<Violation> filter) {
        LintResult.Places places = result.places();
        return result.violations().stream()
                .filter(filter)
                .map(v -> "%s%s:%s-%s %s"
                        .formatted(
                                ExampleCourses.CONTENT,
                                v.location().path(),
                                places.start(v.location()),
                                places.end(v.location()),
                                v.message()))
                .toList();
    }
}
