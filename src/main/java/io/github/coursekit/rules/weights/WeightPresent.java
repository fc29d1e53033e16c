package io.github.coursekit.rules.weights;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** See the page {@code weight-present.md}, which is the documentation and the test of this rule. */
final class WeightPresent implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("weight-present", "A lesson whose siblings have weights has one too", Severity.WARNING);

    private static final List<String> WEIGHT = List.of("weight");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        Siblings.of(course).forEach(group -> checkGroup(ordered(group.lessons(), course), reporter));
    }

    /** At the top of a site that has sections, menus show these: what stands beside them, such as the credits, is reached by other ways. */
    private static List<Lesson> ordered(List<Lesson> siblings, Course course) {
        List<Lesson> below = new ArrayList<>();
        boolean sections = false;
        for (Lesson lesson : siblings) {
            sections |= lesson.isSectionPage();
            if (lesson.isSectionPage()
                    || course.settings().site().place(lesson.path()).path().indexOf('/') >= 0) {
                below.add(lesson);
            }
        }
        return sections ? below : siblings;
    }

    private static void checkGroup(List<Lesson> siblings, Reporter reporter) {
        List<Lesson> ordered = new ArrayList<>();
        List<Lesson> lacking = new ArrayList<>();
        Lesson example = null;
        int written = 0;
        for (Lesson lesson : siblings) {
            if (isExempt(lesson) || hasSlip(lesson)) {
                continue;
            }
            ordered.add(lesson);
            boolean none = lesson.frontMatter().order().weight() == 0;
            if (hasWeight(lesson)) {
                written++;
                example = example == null && !none ? lesson : example;
            } else if (none) {
                lacking.add(lesson);
            }
        }
        if (example == null || written * 2 < ordered.size() || !Siblings.areOrderedByWeight(ordered)) {
            return; // something else orders them, and a weight puts one of them first
        }
        Optional<Fix> fix = NewWeights.ofLast(siblings, lacking);
        for (Lesson lesson : lacking) {
            Finding finding = Finding.at(
                            lesson.at(lesson.frontMatterOpener()), "weight is missing, so this lesson comes last")
                    .advice("add one, as '" + example.path() + "' beside it has weight "
                            + example.frontMatter().order().weight())
                    .related(
                            example.at(
                                    example.frontMatter().order().weightPlace().orElseThrow()),
                            "a sibling's weight");
            reporter.report(fix.map(finding::fix).orElse(finding));
        }
    }

    /** A slip is told by front-matter-key. */
    private static boolean hasSlip(Lesson lesson) {
        return !hasWeight(lesson)
                && lesson.frontMatter().keys().stream()
                        .anyMatch(
                                key -> EditDistance.nearest(key.text(), WEIGHT).isPresent());
    }

    /** A weight that is written, whatever its value: {@code weight-value} judges that. */
    private static boolean hasWeight(Lesson lesson) {
        return lesson.frontMatter().order().weightPlace().isPresent();
    }

    private static boolean isExempt(Lesson lesson) {
        return lesson.isAssessment() || lesson.isRoot();
    }
}
