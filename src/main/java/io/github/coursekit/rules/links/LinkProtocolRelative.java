package io.github.coursekit.rules.links;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.Target;
import java.util.Set;

/** See the page {@code link-protocol-relative.md}, which is the documentation and the test of this rule. */
final class LinkProtocolRelative implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-protocol-relative", "A link to another site names its protocol", Severity.WARNING);

    private static final String SLASHES = "//";

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        CheckedLinks.forEach(course, Set.of(LessonLink.Kind.LINK, LessonLink.Kind.EMBED), (lesson, resolved) -> {
            // Where one slash was meant link-target and image-target tell it.
            boolean outside = resolved.target() instanceof Target.Outside;
            if (outside && resolved.link().destination().startsWith(SLASHES)) {
                check(lesson, resolved.link(), reporter);
            }
        });
    }

    private static void check(Lesson lesson, LessonLink link, Reporter reporter) {
        String destination = link.destination();
        String server = destination.substring(2).split("[/?#]", 2)[0];
        if (server.indexOf('.') < 0 && server.indexOf(':') < 0) {
            reporter.report(Finding.at(
                            lesson.at(link.range()), "'" + destination + "' leads to a server called '" + server + "'")
                    .advice("begin a path of this site with one slash"));
            return;
        }
        Finding finding = Finding.at(
                        lesson.at(link.range()),
                        "'" + destination + "' leaves the protocol open and fails where a page is read from a file")
                .advice("write 'https:' before it");
        // The server may have no certificate.
        String address = "https:" + destination;
        reporter.report(
                CheckedLinks.isWritable(link, address)
                        ? finding.fix(
                                CheckedLinks.write(address, finding.location()).unsafe())
                        : finding);
    }
}
