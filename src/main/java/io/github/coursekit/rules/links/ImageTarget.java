package io.github.coursekit.rules.links;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.Set;

/** See the page {@code image-target.md}, which is the documentation and the test of this rule. */
final class ImageTarget implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "image-target", "An image, video or other file that a lesson shows is there", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        CheckedLinks.report(
                course,
                Set.of(LessonLink.Kind.EMBED, LessonLink.Kind.PATH),
                (link, looked) -> "There is no file '" + link.destination() + "'",
                reporter);
    }
}
