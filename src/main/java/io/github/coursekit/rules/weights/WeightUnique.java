package io.github.coursekit.rules.weights;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** See the page {@code weight-unique.md}, which is the documentation and the test of this rule. */
final class WeightUnique implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("weight-unique", "No two siblings have the same weight", Severity.ERROR);

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

    private static void checkGroup(List<Lesson> siblings, Reporter reporter) {
        Map<Long, Lesson> first = new HashMap<>();
        siblings.stream().sorted(Comparator.comparing(Lesson::path)).forEach(lesson -> {
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
                reporter.report(Finding.at(
                                lesson.at(weight),
                                "weight " + lesson.frontMatter().order().weight() + " is also the weight of '"
                                        + earlier.path() + "'")
                        .advice("give each sibling a weight of its own")
                        .related(earlier.at(earlierWeight), "the other weight"));
            }
        });
    }
}
