package io.github.coursekit.lint;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Limits;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.load.CourseSession;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.text.Location;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A course that is linted, and follows the changes of its files.
 *
 * <pre>{@code
 * LintSession session = linter.open(source, Progress.NONE);
 * source.put("intro/heat.md", bytes);
 * LintResult result = session.update(Set.of("intro/heat.md"));
 * }</pre>
 *
 * <p>The result is always the same as if all were linted anew. The rules on single lessons run only on pages that changed or inherit something else than
 * before, those on the course each time. Used by one thread.
 */
public final class LintSession {

    private final List<Rule> rules;
    private final ActiveRules active;
    private final Limits limits;
    private final Workers workers;
    private final LessonLinter lessons;
    private final CourseSession session;
    private final EarlierRuns earlier;
    private LintResult result;

    /** Lints all. */
    LintSession(
            ContentSource source,
            List<Rule> rules,
            Configuration configuration,
            ActiveRules active,
            Workers workers,
            EarlierRuns earlier,
            Progress progress)
            throws IOException {
        this.rules = rules;
        this.active = active;
        this.earlier = earlier;
        this.limits = configuration.settings().limits();
        this.workers = workers;
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            ids.add(rule.descriptor().id());
        }
        this.lessons = new LessonLinter(active, ids, limits.violationsPerFile(), earlier, progress);
        this.session = new CourseLoader(source, configuration.settings(), workers).open(lessons, earlier.assets());
        this.result = lint(session.course());
    }

    /** {@return what linting brought when files were last said to have changed} */
    public LintResult result() {
        return result;
    }

    /**
     * {@return what linting brings now}
     *
     * @param changed the paths of files and folders that changed, came or went, relative to the content folder, with {@code /}
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted; then the session is of no more use
     */
    public LintResult update(Collection<String> changed) throws IOException {
        read(changed);
        return lint();
    }

    /**
     * {@return the course as it is now} The result stays what it was until {@link #lint} is called.
     *
     * @param changed the paths of files and folders that changed, came or went, relative to the content folder, with {@code /}
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted; then the session is of no more use
     */
    public Course read(Collection<String> changed) throws IOException {
        return session.update(changed);
    }

    /**
     * {@return what linting brings for the course as it was last read}
     *
     * @throws IOException when the waiting thread is interrupted; then the session is of no more use
     */
    public LintResult lint() throws IOException {
        result = lint(session.course());
        return result;
    }

    /** {@return the course as it was last read} */
    public Course course() {
        return session.course();
    }

    /**
     * {@return what the rules on single lessons find in a lesson as it is now} That takes no longer in a large course than in a small one. The result stays what it was: an
     * {@link #update} brings what the change means to the course.
     *
     * @param path the path of a lesson that there was when files were last said to have changed; nothing is found in any other file, or in one that cannot be read
     * @throws IOException when the waiting thread is interrupted
     */
    public Optional<Glance> glance(String path) throws IOException {
        AtomicReference<@Nullable Glance> seen = new AtomicReference<>();
        session.glance(path, (text, activity) -> seen.set(Glance.of(text.lesson(), lessons.glance(text, activity))));
        return Optional.ofNullable(seen.get());
    }

    private LintResult lint(Course course) throws IOException {
        Gathered gathered = lessons.gathered(course);
        // With thousands of lessons missing, what the others link to is not known.
        boolean complete =
                course.problems().stream().noneMatch(problem -> problem.kind() == FileProblem.Kind.NOT_STARTED);
        course.problems().forEach(problem -> report(problem, gathered));
        Dependences dependences = new Dependences(rules, course);
        CourseLinter linter = new CourseLinter(course, active, dependences, limits, earlier);
        if (complete) {
            for (KeptRule rule : run(linter)) {
                rule.violations().forEach(gathered::add);
                rule.undecided().forEach(gathered::add);
            }
        }
        LintResult all = new LintResult(
                course,
                Linter.pages(rules),
                gathered.violations(),
                List.of(),
                gathered.undecided(),
                dependences.unsettled(),
                earlier.saved());
        return new SuppressionFilter(active, all, gathered.suppressions()).result();
    }

    private List<KeptRule> run(CourseLinter linter) throws IOException {
        try {
            return linter.run(workers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while linting the course");
        }
    }

    private void report(FileProblem problem, Gathered gathered) {
        Finding finding =
                Finding.at(Location.start(problem.path()), problem.fact()).advice(problem.advice());
        active.ofEngine(EngineRules.of(problem.kind()), finding).ifPresent(gathered::add);
    }
}
