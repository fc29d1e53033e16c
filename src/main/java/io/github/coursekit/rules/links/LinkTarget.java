package io.github.coursekit.rules.links;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.Set;

/** See the page {@code link-target.md}, which is the documentation and the test of this rule. */
final class LinkTarget implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-target", "A link leads to a page or file that is there", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        CheckedLinks.report(course, Set.of(LessonLink.Kind.LINK, LessonLink.Kind.REF), LinkTarget::message, reporter);
    }

    private static String message(LessonLink link, String looked) {
        if (link.kind() == LessonLink.Kind.REF && looked.endsWith("/")) {
            return "Because of the slash at its end the reference '" + link.destination()
                    + "' names no page to versions of Hugo before 0.131, which stop";
        }
        if (link.kind() == LessonLink.Kind.REF) {
            return "The reference '" + link.destination() + "' names no page, or several, and Hugo stops";
        }
        String place = looked.equals(link.destination()) ? "" : ", that is " + looked;
        return "The link leads to '" + link.destination() + "'" + place + ", where nothing is";
    }
}
