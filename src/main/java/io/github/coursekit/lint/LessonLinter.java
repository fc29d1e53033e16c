package io.github.coursekit.lint;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataProblem;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.load.FileProblemException;
import io.github.coursekit.load.LessonFile;
import io.github.coursekit.load.LessonVisitor;
import io.github.coursekit.markdown.MarkdownProblem;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Suppression;
import io.github.coursekit.text.Location;
import io.github.coursekit.work.Activity;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Runs the rules on one lesson at a time, many lessons at once. */
final class LessonLinter implements LessonVisitor {

    private final ActiveRules active;
    private final Collection<String> suppressible;
    private final int mostViolations;
    private final EarlierRuns earlier;
    private final Progress progress;
    private final Map<String, Findings> found = new ConcurrentHashMap<>();

    /** {@code suppressible} are the ids of the rules that a comment may name. */
    LessonLinter(
            ActiveRules active,
            Collection<String> suppressible,
            int mostViolations,
            EarlierRuns earlier,
            Progress progress) {
        this.active = active;
        this.suppressible = suppressible;
        this.mostViolations = mostViolations;
        this.earlier = earlier;
        this.progress = progress;
    }

    @Override
    public Optional<Lesson> known(LessonFile file, Cascade inherited) throws FileProblemException {
        Optional<KeptLesson> kept = earlier.find(file, inherited);
        kept.ifPresent(lesson -> {
            begin(file.path()).restore(lesson);
            progress.lessonLinted();
        });
        return kept.map(KeptLesson::lesson);
    }

    /**
     * What was found up to now in files that are lessons, or would be if they could be read; of all others, which were some once, it is forgotten.
     *
     * @param course the course as it is now
     */
    Gathered gathered(Course course) {
        Set<String> lessons = new HashSet<>();
        course.lessons().forEach(lesson -> lessons.add(lesson.path()));
        course.problems().forEach(problem -> lessons.add(problem.path()));
        found.keySet().retainAll(lessons);
        Map<String, Findings> copies = new TreeMap<>();
        found.forEach((path, findings) -> copies.put(path, findings.copy()));
        return new Gathered(copies, active, mostViolations);
    }

    /** What is found in a file from now on: where it is read again, what was found earlier is gone. */
    private Findings begin(String path) {
        Findings findings = new Findings(mostViolations);
        found.put(path, findings);
        return findings;
    }

    @Override
    public void visit(LessonText text, Activity activity) {
        Findings findings = begin(text.lesson().path());
        lint(text, findings, activity);
        findings.kept(text.lesson()).ifPresent(earlier::put);
        progress.lessonLinted();
    }

    /** What is found in a lesson that is as good as another one of its path: nothing of it is kept. */
    Findings glance(LessonText text, Activity activity) {
        Findings findings = new Findings(mostViolations);
        lint(text, findings, activity);
        return findings;
    }

    private void lint(LessonText text, Findings findings, Activity activity) {
        String path = text.lesson().path();
        activity.now("reading the suppressions in it");
        // No lambda for each rule: on ten thousand lessons rules run more than half a million times.
        Function<Location, Findings> here = location -> findings;
        readSuppressions(text, new RuleRun(EngineRules.SUPPRESSION, active, here, activity), findings);
        reportLimits(text, new RuleRun(EngineRules.LIMIT, active, here, activity));
        for (ActiveRules.Active<LessonRule> rule : active.of(path).lessonRules()) {
            RuleRun run = new RuleRun(rule.rule().descriptor(), active, here, activity);
            activity.now(rule.activity());
            try {
                rule.configured().check(text, run);
            } catch (Throwable e) {
                run.failed(e, Location.start(path), "this file");
            }
        }
        activity.checkWanted();
    }

    private void readSuppressions(LessonText text, RuleRun run, Findings findings) {
        List<Suppression> all = SuppressionReader.read(text, suppressible, run);
        findings.suppressions(all.subList(0, Math.min(all.size(), mostViolations)));
        if (all.size() > mostViolations) {
            run.limit(Finding.at(
                            text.source().at(all.get(mostViolations).comment()),
                            "The file has " + all.size() + " suppressions")
                    .advice("those from the %dth on do not count (limits: violations-per-file)"
                            .formatted(mostViolations + 1)));
        }
    }

    private static void reportLimits(LessonText text, RuleRun run) {
        DataProblem problem = text.data().problem();
        if (problem != null && problem.kind() == DataProblem.Kind.LIMIT) {
            run.report(Finding.at(text.source().at(problem.range()), "The front matter " + problem.text())
                    .advice(problem.advice()));
        }
        for (MarkdownProblem limit : text.markdown().limits()) {
            run.report(Finding.at(text.source().at(limit.range()), limit.fact()).advice(limit.advice()));
        }
    }
}
