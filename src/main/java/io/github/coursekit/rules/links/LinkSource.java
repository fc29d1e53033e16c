package io.github.coursekit.rules.links;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.Target;
import io.github.coursekit.text.Location;
import java.util.Set;

/** See the page {@code link-source.md}, which is the documentation and the test of this rule. */
final class LinkSource implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-source", "A link names the URL of a page, not its file", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        boolean byUrl = isByUrl(course);
        CheckedLinks.forEach(course, Set.of(LessonLink.Kind.LINK), (lesson, resolved) -> {
            if (resolved.target() instanceof Target.Source source) {
                Location location = lesson.at(resolved.link().range());
                Finding finding = Finding.at(
                                location,
                                "The link names the file '" + resolved.link().destination()
                                        + "', which is not published under that name")
                        .advice("write '" + source.url() + "'");
                Fix fix = CheckedLinks.write(source.url(), location);
                reporter.report(
                        CheckedLinks.isWritable(resolved.link(), source.url())
                                ? finding.fix(byUrl ? fix : fix.unsafe())
                                : finding);
            }
        });
    }

    /** Whether more links of the course lead to URLs of other pages than to files: where most name files, something may turn them into URLs. */
    private static boolean isByUrl(Course course) {
        int[] lead = new int[1];
        CheckedLinks.forEach(course, Set.of(LessonLink.Kind.LINK), (lesson, resolved) -> {
            boolean page = resolved.target() instanceof Target.Page
                    && !resolved.link().destination().startsWith("#");
            lead[0] += page ? 1 : resolved.target() instanceof Target.Source ? -1 : 0;
        });
        return lead[0] > 0;
    }
}
