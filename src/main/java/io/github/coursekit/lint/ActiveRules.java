package io.github.coursekit.lint;

import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.SharedValues;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rules that are on, with their severities and options: settings are resolved once for each class of files, not for each file or violation. */
final class ActiveRules {

    private final List<Rule> rules;
    private final RuleSettings settings;
    private final Map<String, ForFile> byPath = new ConcurrentHashMap<>();
    private final Map<BitSet, ForFile> byClass = new ConcurrentHashMap<>();
    private final SharedValues texts = new SharedValues();

    /**
     * A rule that is on.
     *
     * @param rule the rule
     * @param options the values of all its options
     * @param activity what is being done while it runs
     * @param <R> the kind of rule
     */
    record Active<R extends Rule>(R rule, OptionValues options, String activity) {

        Active(R rule, OptionValues options) {
            this(rule, options, "running the rule " + rule.descriptor().id());
        }

        String id() {
            return rule.descriptor().id();
        }

        /** The rule with its options set; a rule's own code, which may throw. */
        @SuppressWarnings("unchecked") // a rule that is configured is a rule of its own kind
        R configured() {
            return options.isEmpty() ? rule : (R) rule.configured(options);
        }
    }

    /**
     * What holds for a file.
     *
     * @param lessonRules the rules to run on it
     * @param severities the severity of each rule that is on, by its id
     * @param options the options of each rule that has any, by its id
     */
    record ForFile(
            List<Active<LessonRule>> lessonRules, Map<String, Severity> severities, Map<String, OptionValues> options) {

        OptionValues options(RuleDescriptor rule) {
            return options.getOrDefault(rule.id(), OptionValues.DEFAULTS);
        }

        Optional<Severity> severity(RuleDescriptor rule) {
            return Optional.ofNullable(severities.get(rule.id()));
        }
    }

    ActiveRules(List<Rule> rules, RuleSettings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /** What they say, often in many places. */
    SharedValues texts() {
        return texts;
    }

    /** What holds for a file. */
    ForFile of(String path) {
        return byPath.computeIfAbsent(path, key -> byClass.computeIfAbsent(settings.stepsFor(path), this::resolve));
    }

    /** The rules on the whole course that are on for some file; one for which some files have other options stands there once for each. */
    List<Active<CourseRule>> courseRules(Course course) {
        List<Active<CourseRule>> active = new ArrayList<>();
        List<ForFile> classes = classes(course);
        for (Rule rule : rules) {
            if (rule instanceof CourseRule courseRule && settings.mayBeOn(rule.descriptor())) {
                Set<OptionValues> variants = new LinkedHashSet<>();
                for (ForFile files : classes) {
                    if (variants.add(files.options(rule.descriptor()))) {
                        active.add(new Active<>(courseRule, files.options(rule.descriptor())));
                    }
                }
            }
        }
        return active;
    }

    /** What holds for the course as a whole, then for each class of lessons; told apart by identity, since to compare all that holds takes long. */
    private List<ForFile> classes(Course course) {
        Set<ForFile> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<ForFile> classes = new ArrayList<>(List.of(of("")));
        seen.addAll(classes);
        for (Lesson lesson : course.lessons()) {
            ForFile next = of(lesson.path());
            if (seen.add(next)) {
                classes.add(next);
            }
        }
        return classes;
    }

    /** What the engine itself reports; empty when that is off for the file. */
    Optional<Violation> ofEngine(RuleDescriptor rule, Finding finding) {
        return of(finding.location().path()).severity(rule).map(severity -> new Violation(rule, severity, finding));
    }

    private ForFile resolve(BitSet steps) {
        List<Active<LessonRule>> lessonRules = new ArrayList<>();
        Map<String, Severity> severities = new HashMap<>();
        Map<String, OptionValues> options = new HashMap<>();
        for (RuleDescriptor rule : EngineRules.ALL) {
            put(severities, rule, settings.of(rule, steps));
        }
        for (Rule rule : rules) {
            RuleSettings.Resolved resolved = settings.of(rule.descriptor(), steps);
            put(severities, rule.descriptor(), resolved);
            options.put(rule.descriptor().id(), resolved.options());
            boolean on = resolved.level().severity().isPresent();
            if (on && rule instanceof LessonRule lessonRule) {
                lessonRules.add(new Active<>(lessonRule, resolved.options()));
            }
        }
        options.values().removeIf(OptionValues::isEmpty);
        return new ForFile(List.copyOf(lessonRules), Map.copyOf(severities), Map.copyOf(options));
    }

    private static void put(Map<String, Severity> severities, RuleDescriptor rule, RuleSettings.Resolved resolved) {
        resolved.level().severity().ifPresent(severity -> severities.put(rule.id(), severity));
    }
}
