package io.github.coursekit.lint;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Limits;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import io.github.coursekit.work.Activity;
import io.github.coursekit.work.Outcome;
import io.github.coursekit.work.Workers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Runs the rules that look at the whole course, several at once. What they find comes back in the order of the rules. */
final class CourseLinter {

    /** How many times as long as a file a rule on the course may take: it may have to ask servers. */
    private static final int TIMES_A_FILE = 20;

    /** For so many lessons it may take the time of a file longer. */
    private static final int LESSONS_A_TIME = 1000;

    private final Course course;
    private final ActiveRules active;
    private final Dependences dependences;
    private final Limits limits;
    private final EarlierRuns earlier;

    /** One rule and what it found. */
    private record Running(ActiveRules.Active<CourseRule> rule, FindingsByPath found) {}

    CourseLinter(Course course, ActiveRules active, Dependences dependences, Limits limits, EarlierRuns earlier) {
        this.course = course;
        this.active = active;
        this.dependences = dependences;
        this.limits = limits;
        this.earlier = earlier;
    }

    /** What each rule found, in their order. Those that look at nothing but the course are not run where an earlier run saw the same course. */
    List<KeptRule> run(Workers workers) throws InterruptedException {
        List<ActiveRules.Active<CourseRule>> rules = active.courseRules(course);
        List<ActiveRules.Active<CourseRule>> keepable = new ArrayList<>(rules);
        keepable.removeIf(rule -> !dependences.isKeepable(rule.id()));
        Optional<List<KeptRule>> known = earlier.find(course).filter(kept -> isOf(keepable, kept));
        if (known.isEmpty()) {
            List<KeptRule> all = run(rules, workers);
            keep(all);
            return all;
        }
        List<ActiveRules.Active<CourseRule>> others = new ArrayList<>(rules);
        others.removeIf(rule -> dependences.isKeepable(rule.id()));
        Iterator<KeptRule> kept = known.get().iterator();
        Iterator<KeptRule> found = run(others, workers).iterator();
        List<KeptRule> all = new ArrayList<>();
        for (ActiveRules.Active<CourseRule> rule : rules) {
            all.add((dependences.isKeepable(rule.id()) ? kept : found).next());
        }
        return all;
    }

    private static boolean isOf(List<ActiveRules.Active<CourseRule>> rules, List<KeptRule> kept) {
        return kept.stream()
                .map(KeptRule::rule)
                .toList()
                .equals(rules.stream().map(ActiveRules.Active::id).toList());
    }

    private void keep(List<KeptRule> all) {
        if (isComplete(all)) {
            List<KeptRule> keepable = new ArrayList<>(all);
            keepable.removeIf(rule -> !dependences.isKeepable(rule.rule()));
            earlier.put(keepable);
        }
    }

    private static boolean isComplete(List<KeptRule> rules) {
        for (KeptRule rule : rules) {
            for (Violation violation : rule.violations()) {
                if (EngineRules.isIncomplete(violation)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<KeptRule> run(List<ActiveRules.Active<CourseRule>> rules, Workers workers)
            throws InterruptedException {
        List<Running> running = new ArrayList<>();
        for (ActiveRules.Active<CourseRule> rule : rules) {
            // One more than is kept in the end, so that it is told that there were more.
            running.add(new Running(rule, new FindingsByPath(limits.violationsPerFile() + 1)));
        }
        List<Outcome> outcomes = workers.run(running, time(), this::check);
        List<KeptRule> all = new ArrayList<>();
        for (int i = 0; i < running.size(); i++) {
            List<Violation> violations = new ArrayList<>();
            List<UndecidedPlace> undecided = new ArrayList<>();
            for (Findings findings : running.get(i).found().all()) {
                violations.addAll(findings.violations());
                undecided.addAll(findings.undecided());
            }
            failure(running.get(i), outcomes.get(i)).ifPresent(violations::add);
            all.add(new KeptRule(rules.get(i).id(), violations, undecided));
        }
        return all;
    }

    private Duration time() {
        return limits.timePerFile().multipliedBy(TIMES_A_FILE + course.lessons().size() / LESSONS_A_TIME);
    }

    private void check(Running running, Activity activity) {
        RuleRun run = new RuleRun(running.rule.rule().descriptor(), active, running.found::at, activity);
        activity.now(running.rule.activity());
        try {
            running.rule.configured().check(course, new OptionsReporter(active, running.rule, run));
        } catch (Throwable e) {
            run.failed(e, place(), "the course");
        }
    }

    private Optional<Violation> failure(Running running, Outcome outcome) {
        String rule = "The rule " + running.rule.id();
        return switch (outcome.kind()) {
            case DONE -> Optional.empty();
            case FAILED, NOT_STARTED ->
                active.ofEngine(
                        EngineRules.INTERNAL_ERROR,
                        Finding.at(place(), rule + " did not get to its end on the course, since the memory ran out")
                                .advice("give Maven more, for instance with MAVEN_OPTS=-Xmx2g"));
            case GIVEN_UP ->
                active.ofEngine(
                        EngineRules.LIMIT,
                        Finding.at(
                                        place(),
                                        "%s took longer than %s on the course and was given up"
                                                .formatted(rule, Limits.shown(time())))
                                .advice("what else it would have found is not known (limits: time-per-file, %d times)"
                                        .formatted(time().dividedBy(limits.timePerFile()))));
        };
    }

    /** What is wrong with no file is told at the first. */
    private Location place() {
        String path = course.lessons().isEmpty() ? "" : course.lessons().get(0).path();
        return Location.start(path);
    }
}
