package io.github.coursekit.lint;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Limits;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Location;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs a rule set over a course. It is handed the rules and knows none of them; what it finds itself has the ids of {@link #ENGINE_RULES}.
 *
 * <p>Whatever happens to one file, in the parsers or in a rule of anyone, costs what else would have been found in that file, and is told; all other files
 * are linted all the same. The result is the same for any number of threads.
 */
public final class Linter {

    /** What the engine reports by itself. */
    public static final List<RuleDescriptor> ENGINE_RULES = EngineRules.ALL;

    private final List<Rule> rules;
    private final Configuration configuration;
    private final Workers workers;
    private final ActiveRules active;
    private final @Nullable LintCache cache;

    /**
     * Prepares a run on as many threads as there are processors.
     *
     * @param rules the rules to run
     * @param configuration the course's configuration
     */
    public Linter(List<Rule> rules, Configuration configuration) {
        this(rules, configuration, Threads.of(Runtime.getRuntime().availableProcessors()));
    }

    /**
     * Prepares a run.
     *
     * @param rules the rules to run
     * @param configuration the course's configuration
     * @param threads how many files are linted at once
     */
    public Linter(List<Rule> rules, Configuration configuration, Threads threads) {
        this(rules, configuration, threads, null);
    }

    /**
     * Prepares a run that builds on earlier ones.
     *
     * @param rules the rules to run
     * @param configuration the course's configuration
     * @param threads how many files are linted at once
     * @param cache what earlier runs left, and where this one leaves what it finds; null for neither
     */
    public Linter(List<Rule> rules, Configuration configuration, Threads threads, @Nullable LintCache cache) {
        this.cache = cache;
        this.rules = List.copyOf(rules);
        this.configuration = configuration;
        this.workers = new Workers(threads);
        this.active = new ActiveRules(this.rules, configuration.rules());
    }

    /**
     * {@return what a content folder's linting brings}
     *
     * @param folder the content folder
     * @throws IOException when the folder itself cannot be listed, or the waiting thread is interrupted
     */
    public LintResult lint(Path folder) throws IOException {
        return lint(FolderSource.of(folder), Progress.NONE);
    }

    /**
     * {@return what linting content brings}
     *
     * @param source the content
     * @param progress is told of each lesson
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted
     */
    public LintResult lint(ContentSource source, Progress progress) throws IOException {
        try {
            return lintContent(source, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while linting " + source);
        }
    }

    private LintResult lintContent(ContentSource source, Progress progress) throws IOException, InterruptedException {
        Limits limits = configuration.settings().limits();
        EarlierRuns earlier = EarlierRuns.of(cache, rules, configuration);
        LessonLinter lessons = new LessonLinter(active, ids(), limits.violationsPerFile(), earlier, progress);
        Course course = new CourseLoader(source, configuration.settings(), workers)
                .open(lessons, earlier.assets())
                .course();
        LintResult.CacheUse use = earlier.save();
        // With thousands of lessons missing, what the others link to is not known.
        boolean complete =
                course.problems().stream().noneMatch(problem -> problem.kind() == FileProblem.Kind.NOT_STARTED);
        course.problems().forEach(problem -> report(problem, lessons));
        if (complete) {
            CourseLinter.Found found = new CourseLinter(course, active, limits).run(workers);
            found.violations().forEach(lessons::add);
            found.undecided().forEach(lessons::add);
        }
        LintResult result =
                new LintResult(course, pages(rules), lessons.violations(), List.of(), lessons.undecided(), use);
        return new SuppressionFilter(active, result, lessons.suppressions()).result();
    }

    private void report(FileProblem problem, LessonLinter lessons) {
        Finding finding =
                Finding.at(Location.start(problem.path()), problem.fact()).advice(problem.advice());
        active.ofEngine(EngineRules.of(problem.kind()), finding).ifPresent(lessons::add);
    }

    private Set<String> ids() {
        return rules.stream().map(rule -> rule.descriptor().id()).collect(Collectors.toSet());
    }

    /**
     * {@return the pages of rules and of what the engine itself reports, sorted by id}
     *
     * @param rules the rules
     */
    public static List<RulePage> pages(List<Rule> rules) {
        return Stream.concat(
                        ENGINE_RULES.stream().map(rule -> new RulePage(rule, Linter.class)),
                        rules.stream().map(RulePage::of))
                .sorted(Comparator.comparing(page -> page.rule().id()))
                .toList();
    }
}
