package io.github.coursekit.lint;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseLoader;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs a rule set over a course. It is handed the rules and knows none of them; what it finds itself has the ids of {@link #ENGINE_RULES}.
 */
public final class Linter {

    private static final RuleDescriptor UNREADABLE_FILE =
            new RuleDescriptor("lint-unreadable-file", "Every file of the course can be read", Severity.ERROR);

    private static final RuleDescriptor INTERNAL_ERROR =
            new RuleDescriptor("lint-internal-error", "Every rule does its work on every file", Severity.ERROR);

    private static final RuleDescriptor SUPPRESSION = new RuleDescriptor(
            "lint-suppression",
            "A suppression is spelt right, gives a reason and suppresses something",
            Severity.WARNING);

    /** What the engine reports by itself. */
    public static final List<RuleDescriptor> ENGINE_RULES =
            List.of(INTERNAL_ERROR, UNREADABLE_FILE, SUPPRESSION, Baseline.STALE);

    private final List<Rule> rules;
    private final Configuration configuration;
    private final Set<String> ruleIds;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, List<Suppression>> suppressions = new HashMap<>();

    /**
     * Prepares a run; a linter is used once.
     *
     * @param rules the rules to run
     * @param configuration the course's configuration
     */
    public Linter(List<Rule> rules, Configuration configuration) {
        this.rules = List.copyOf(rules);
        this.configuration = configuration;
        this.ruleIds = rules.stream().map(rule -> rule.descriptor().id()).collect(Collectors.toSet());
    }

    /**
     * {@return what a content folder's linting brings}
     *
     * @param folder the content folder
     * @throws IOException when the folder itself cannot be listed
     */
    public LintResult lint(Path folder) throws IOException {
        return lint(folder, Progress.NONE);
    }

    /**
     * {@return what a content folder's linting brings}
     *
     * @param folder the content folder
     * @param progress is told of each lesson
     * @throws IOException when the folder itself cannot be listed
     */
    public LintResult lint(Path folder, Progress progress) throws IOException {
        Course course = new CourseLoader(folder, configuration.settings()).load(text -> {
            lintLesson(text);
            progress.lessonLinted();
        });
        for (FileProblem problem : course.problems()) {
            RuleDescriptor rule = problem.kind() == FileProblem.Kind.UNREADABLE ? UNREADABLE_FILE : INTERNAL_ERROR;
            add(rule, Location.start(problem.path()), problem.text(), null, null);
        }
        for (Rule rule : rules) {
            if (rule instanceof CourseRule courseRule) {
                lintCourse(courseRule, course);
            }
        }
        List<RuleDescriptor> descriptors = Stream.concat(
                        ENGINE_RULES.stream(), rules.stream().map(Rule::descriptor))
                .sorted(Comparator.comparing(RuleDescriptor::id))
                .toList();
        return suppressed(new LintResult(course, descriptors, violations, List.of()));
    }

    /** Where overrides set options for some files, the rule runs once with each options, and is heard for the files that have them. */
    private void lintCourse(CourseRule rule, Course course) {
        RuleDescriptor descriptor = rule.descriptor();
        Set<Map<String, Integer>> variants = new LinkedHashSet<>();
        variants.add(options(descriptor, ""));
        if (!descriptor.options().isEmpty()) {
            course.lessons().forEach(lesson -> variants.add(options(descriptor, lesson.path())));
        }
        String place = course.lessons().isEmpty() ? "" : course.lessons().get(0).path();
        for (Map<String, Integer> variant : variants) {
            contained(
                    rule,
                    place,
                    () -> ((CourseRule) rule.configured(variant)).check(course, (location, message, related, fix) -> {
                        if (options(descriptor, location.path()).equals(variant)) {
                            add(descriptor, location, message, related, fix);
                        }
                    }));
        }
    }

    private Map<String, Integer> options(RuleDescriptor rule, String path) {
        return rule.options().isEmpty()
                ? Map.of()
                : configuration.rules().of(rule, path).options();
    }

    /** Takes out what comments suppress, and reports the comments that suppress nothing. */
    private LintResult suppressed(LintResult result) {
        LintResult.Places places = result.places();
        Set<Suppression> used = new HashSet<>();
        List<Violation> counting = new ArrayList<>();
        List<SuppressedViolation> suppressed = new ArrayList<>();
        for (Violation violation : result.violations()) {
            int line = places.start(violation.location()).line();
            Optional<Suppression> covering = suppressions
                    .getOrDefault(violation.location().path(), List.of())
                    .stream()
                    .filter(suppression -> suppression.covers(violation.rule().id(), line))
                    .findFirst();
            if (covering.isPresent()) {
                used.add(covering.get());
                suppressed.add(new SuppressedViolation(
                        violation,
                        SuppressedViolation.Kind.COMMENT,
                        covering.get().reason()));
            } else {
                counting.add(violation);
            }
        }
        violations.clear();
        suppressions.forEach((path, all) -> all.stream()
                .filter(suppression -> !used.contains(suppression))
                .forEach(suppression -> add(
                        SUPPRESSION,
                        new Location(path, suppression.comment()),
                        "The suppression of " + suppression.rule() + " suppresses nothing; remove it",
                        null,
                        null)));
        counting.addAll(violations);
        return result.with(counting, suppressed);
    }

    private void lintLesson(LessonText text) {
        List<Suppression> found = SuppressionReader.read(
                text,
                ruleIds,
                (range, message) -> add(SUPPRESSION, text.source().at(range), message, null, null));
        if (!found.isEmpty()) {
            suppressions.put(text.lesson().path(), found);
        }
        for (Rule rule : rules) {
            if (rule instanceof LessonRule lessonRule) {
                contained(
                        rule,
                        text.lesson().path(),
                        () -> ((LessonRule) lessonRule.configured(
                                        options(rule.descriptor(), text.lesson().path())))
                                .check(
                                        text,
                                        (location, message, related, fix) ->
                                                add(rule.descriptor(), location, message, related, fix)));
            }
        }
    }

    /** A rule that throws costs its own findings on this file, and nothing else. */
    private void contained(Rule rule, String path, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            String text = "The rule " + rule.descriptor().id() + " failed on this file: " + e;
            add(INTERNAL_ERROR, Location.start(path), text, null, null);
        }
    }

    private void add(
            RuleDescriptor rule,
            Location location,
            String message,
            @Nullable RelatedLocation related,
            @Nullable Fix fix) {
        configuration
                .rules()
                .of(rule, location.path())
                .level()
                .severity()
                .ifPresent(severity -> violations.add(new Violation(rule, severity, location, message, related, fix)));
    }
}
