package io.github.coursekit.rules.weights;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.Comparator;
import java.util.List;

/** See the page {@code weight-sequence.md}, which is the documentation and the test of this rule. */
final class WeightSequence implements CourseRule {

    static final Option<Integer> START = Option.number("start", 1, 1, "the weight of the first sibling");

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "weight-sequence",
            "Weights of siblings follow each other without a gap from 1",
            Severity.WARNING,
            List.of(START));

    private final int start;

    WeightSequence() {
        this(OptionValues.DEFAULTS);
    }

    private WeightSequence(OptionValues options) {
        this.start = options.get(START);
    }

    @Override
    public Rule configured(OptionValues options) {
        return new WeightSequence(options);
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        Siblings.of(course).stream()
                .filter(Siblings::areOrderedByWeight)
                .forEach(siblings -> checkGroup(siblings, reporter));
    }

    private void checkGroup(List<Lesson> siblings, Reporter reporter) {
        List<Lesson> weighted = siblings.stream()
                .filter(lesson -> lesson.frontMatter().order().weightPlace().isPresent()
                        && lesson.frontMatter().order().weight() > 0)
                .filter(lesson -> !lesson.isAssessment())
                .sorted(Comparator.comparing(
                                (Lesson lesson) -> lesson.frontMatter().order().weight())
                        .thenComparing(Lesson::path))
                .toList();
        long before = start - 1L;
        for (Lesson lesson : weighted) {
            long weight = lesson.frontMatter().order().weight();
            TextRange range = lesson.frontMatter().order().weightPlace().orElse(null);
            if (range != null && weight != before + 1 && weight != before) {
                reporter.report(Finding.at(lesson.at(range), "weight " + weight + " is out of sequence")
                        .advice("make it " + (before + 1) + ", or add what is missing before it"));
            }
            before = weight;
        }
    }
}
