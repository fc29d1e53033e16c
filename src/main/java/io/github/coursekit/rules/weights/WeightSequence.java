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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
                .filter(group -> Siblings.areOrderedByWeight(group.lessons()))
                .forEach(group -> checkGroup(group, reporter));
    }

    private void checkGroup(Siblings.Group group, Reporter reporter) {
        List<Lesson> weighted = group.lessons().stream()
                .filter(lesson -> lesson.frontMatter().order().weightPlace().isPresent()
                        && lesson.frontMatter().order().weight() > 0)
                .filter(lesson -> !lesson.isAssessment())
                .sorted(Comparator.comparing(
                                (Lesson lesson) -> lesson.frontMatter().order().weight())
                        .thenComparing(Lesson::path))
                .toList();
        Set<Long> ofAssessments = group.lessons().stream()
                .filter(Lesson::isAssessment)
                .map(lesson -> lesson.frontMatter().order().weight())
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        long before = start - 1L;
        for (Lesson lesson : weighted) {
            long weight = lesson.frontMatter().order().weight();
            TextRange range = lesson.frontMatter().order().weightPlace().orElse(null);
            long next = before + 1;
            while (next < weight && ofAssessments.contains(next)) {
                next++;
            }
            if (range != null && weight != next && weight != before + 1 && weight != before) {
                findings.add(Finding.at(lesson.at(range), "weight " + weight + " is out of sequence")
                        .advice("make it " + (before + 1) + ", or add what is missing before it"));
            }
            before = weight;
        }
        if (!findings.isEmpty()) {
            Optional<Fix> fix = begins(group.all(), weighted) ? NewWeights.of(group.all(), start, 1) : Optional.empty();
            findings.forEach(finding -> reporter.report(fix.map(finding::fix).orElse(finding)));
        }
    }

    /** Whether the siblings that are to follow each other come before all others that have a weight, such as drafts and assessments. */
    private static boolean begins(List<Lesson> all, List<Lesson> sequence) {
        Set<String> paths = sequence.stream().map(Lesson::path).collect(Collectors.toSet());
        return all.stream()
                .filter(lesson -> lesson.frontMatter().order().weight() != 0)
                .limit(paths.size())
                .allMatch(lesson -> paths.contains(lesson.path()));
    }
}
