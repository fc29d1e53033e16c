package io.github.coursekit.rules.links;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.Target;
import java.util.Set;

/** See the page {@code link-self.md}, which is the documentation and the test of this rule. */
final class LinkSelf implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-self", "No link leads to the page that it stands on", Severity.INFO);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        CheckedLinks.forEach(course, Set.of(LessonLink.Kind.LINK, LessonLink.Kind.REF), (lesson, resolved) -> {
            String destination = resolved.link().destination();
            boolean self = resolved.target() instanceof Target.Page page
                    && page.lesson().path().equals(lesson.path())
                    && page.fragment().isEmpty()
                    && !destination.isEmpty()
                    && !destination.startsWith("#")
                    && !destination.startsWith("?");
            if (self) {
                reporter.report(Finding.at(
                                lesson.at(resolved.link().range()),
                                "The link leads to the page that it stands on: '" + destination + "'")
                        .advice("name an anchor, or the page that was meant"));
            }
        });
    }
}
