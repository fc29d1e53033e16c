package io.github.coursekit.lint;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Limits;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs the rules that look at the whole course, several at once. What they find comes back in the order of the rules. */
final class CourseLinter {

    /** How many times as long as a file a rule on the course may take: it may have to ask servers. */
    private static final int TIMES_A_FILE = 20;

    /** For so many lessons it may take the time of a file longer. */
    private static final int LESSONS_A_TIME = 1000;

    private final Course course;
    private final ActiveRules active;
    private final Limits limits;
    private final EarlierRuns earlier;
    private final List<ActiveRules.Active<CourseRule>> rules;

    /** For each of them whether it looks at nothing but the course. */
    private final List<Boolean> keepable;

    /** One rule and what it found, by path. */
    private record Running(ActiveRules.Active<CourseRule> rule, Map<String, Findings> found) {}

    CourseLinter(Course course, ActiveRules active, Limits limits, EarlierRuns earlier) {
        this.course = course;
        this.active = active;
        this.limits = limits;
        this.earlier = earlier;
        this.rules = active.courseRules(course);
        this.keepable = new ArrayList<>();
        for (ActiveRules.Active<CourseRule> rule : rules) {
            keepable.add(dependsOnlyOnCourse(rule));
        }
    }

    /** What each rule found, in their order. Those that look at nothing but the course are not run where an earlier run saw the same course. */
    List<KeptRule> run(Workers workers) throws InterruptedException {
        Optional<List<KeptRule>> known = earlier.find(course).filter(this::isOfKeepable);
        if (known.isEmpty()) {
            List<KeptRule> all = run(rules, workers);
            if (isComplete(all)) {
                earlier.put(some(all, true));
            }
            return all;
        }
        Iterator<KeptRule> before = known.get().iterator();
        Iterator<KeptRule> others = run(some(rules, false), workers).iterator();
        List<KeptRule> all = new ArrayList<>();
        for (boolean kept : keepable) {
            all.add((kept ? before : others).next());
        }
        return all;
    }

    /** What there is for the rules that are keepable, or for those that are not. */
    private <T> List<T> some(List<T> ofEach, boolean ofKeepable) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < ofEach.size(); i++) {
            if (keepable.get(i) == ofKeepable) {
                some.add(ofEach.get(i));
            }
        }
        return some;
    }

    private boolean isOfKeepable(List<KeptRule> known) {
        Iterator<KeptRule> kept = known.iterator();
        for (ActiveRules.Active<CourseRule> rule : some(rules, true)) {
            if (!kept.hasNext()
                    || !kept.next().rule().equals(rule.rule().descriptor().id())) {
                return false;
            }
        }
        return !kept.hasNext();
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

    /** A rule's own code, which may throw: what such a rule finds is not kept, and why is told when it runs. */
    private boolean dependsOnlyOnCourse(ActiveRules.Active<CourseRule> rule) {
        try {
            return rule.rule().dependsOnlyOn(course);
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    private List<KeptRule> run(List<ActiveRules.Active<CourseRule>> rules, Workers workers)
            throws InterruptedException {
        List<Running> running = new ArrayList<>();
        for (ActiveRules.Active<CourseRule> rule : rules) {
            running.add(new Running(rule, new TreeMap<>()));
        }
        List<Outcome> outcomes = workers.run(running, time(), this::check);
        List<KeptRule> all = new ArrayList<>();
        for (int i = 0; i < running.size(); i++) {
            List<Violation> violations = new ArrayList<>();
            List<UndecidedPlace> undecided = new ArrayList<>();
            for (Findings findings : found(running.get(i))) {
                violations.addAll(findings.violations());
                undecided.addAll(findings.undecided());
            }
            failure(running.get(i), outcomes.get(i)).ifPresent(violations::add);
            all.add(new KeptRule(rules.get(i).rule().descriptor().id(), violations, undecided));
        }
        return all;
    }

    private Duration time() {
        return limits.timePerFile().multipliedBy(TIMES_A_FILE + course.lessons().size() / LESSONS_A_TIME);
    }

    private void check(Running running, Activity activity) {
        RuleRun run =
                new RuleRun(running.rule.rule().descriptor(), active, location -> found(running, location), activity);
        activity.now(running.rule.activity());
        try {
            running.rule.configured().check(course, new Heard(running.rule, run));
        } catch (Throwable e) {
            run.failed(e, place(), "the course");
        }
    }

    /** Passes on what a rule with certain options says of the files that have them. */
    private final class Heard implements Reporter {

        private final ActiveRules.Active<CourseRule> rule;
        private final Reporter reporter;

        Heard(ActiveRules.Active<CourseRule> rule, Reporter reporter) {
            this.rule = rule;
            this.reporter = reporter;
        }

        @Override
        public void report(Finding finding) {
            if (isFor(finding.location())) {
                reporter.report(finding);
            }
        }

        @Override
        public void limit(Finding finding) {
            if (isFor(finding.location())) {
                reporter.limit(finding);
            }
        }

        @Override
        public void undecided(UndecidedPlace place) {
            if (isFor(place.location())) {
                reporter.undecided(place);
            }
        }

        private boolean isFor(Location location) {
            return active.of(location.path()).options(rule.rule().descriptor()).equals(rule.options());
        }
    }

    /** Guarded, since a rule that was given up may still be adding. One more than is kept in the end, so that it is told that there were more. */
    private Findings found(Running running, Location location) {
        synchronized (running.found) {
            return running.found.computeIfAbsent(location.path(), key -> new Findings(limits.violationsPerFile() + 1));
        }
    }

    private static List<Findings> found(Running running) {
        synchronized (running.found) {
            return List.copyOf(running.found.values());
        }
    }

    private Optional<Violation> failure(Running running, Outcome outcome) {
        String rule = "The rule " + running.rule.rule().descriptor().id();
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
