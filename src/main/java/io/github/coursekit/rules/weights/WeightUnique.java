package io.github.coursekit.rules.weights;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** See the page {@code weight-unique.md}, which is the documentation and the test of this rule. */
final class WeightUnique implements CourseRule {

    static final Option<Integer> START =
            Option.number("start", 0, 0, "the first weight that a fix writes; 0 is the one that the first sibling has");

    static final Option<Integer> STEP = Option.number(
            "step", 0, 0, "how far apart the weights are that a fix writes; 0 is as far as those of the siblings are");

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "weight-unique", "No two siblings have the same weight", Severity.ERROR, List.of(START, STEP));

    private final int start;
    private final int step;

    WeightUnique() {
        this(OptionValues.DEFAULTS);
    }

    private WeightUnique(OptionValues options) {
        this.start = options.get(START);
        this.step = options.get(STEP);
    }

    @Override
    public Rule configured(OptionValues options) {
        return new WeightUnique(options);
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        Siblings.of(course).stream()
                .filter(group -> Siblings.areOrderedByWeight(group.lessons()))
                .forEach(group -> checkGroup(group, reporter));
    }

    private void checkGroup(Siblings.Group group, Reporter reporter) {
        List<Finding> findings = new ArrayList<>();
        Map<Long, Lesson> first = new HashMap<>();
        group.lessons().stream().sorted(Comparator.comparing(Lesson::path)).forEach(lesson -> {
            TextRange weight = lesson.frontMatter().order().weightPlace().orElse(null);
            // 0 is none, and an inherited one is no mistake of this lesson.
            if (weight == null || lesson.frontMatter().order().weight() == 0 || lesson.isAssessment()) {
                return;
            }
            Lesson earlier = first.putIfAbsent(lesson.frontMatter().order().weight(), lesson);
            TextRange earlierWeight = earlier == null
                    ? null
                    : earlier.frontMatter().order().weightPlace().orElse(null);
            if (earlier != null && earlierWeight != null) {
                findings.add(Finding.at(
                                lesson.at(weight),
                                "weight " + lesson.frontMatter().order().weight() + " is also the weight of '"
                                        + earlier.path() + "'")
                        .advice("give each sibling a weight of its own")
                        .related(earlier.at(earlierWeight), "the other weight"));
            }
        });
        if (!findings.isEmpty()) {
            Optional<Fix> fix = fix(group.all());
            findings.forEach(finding -> reporter.report(fix.map(finding::fix).orElse(finding)));
        }
    }

    private Optional<Fix> fix(List<Lesson> all) {
        return NewWeights.of(all, start == 0 ? NewWeights.start(all) : start, step == 0 ? NewWeights.step(all) : step);
    }
}
