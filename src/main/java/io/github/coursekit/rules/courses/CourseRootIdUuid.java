package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.regex.Pattern;

/** See the page {@code course-root-id-uuid.md}, which is the documentation and the test of this rule. */
final class CourseRootIdUuid implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("course-root-id-uuid", "The id of a root is a UUID", Severity.INFO);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** See <a href="https://www.rfc-editor.org/rfc/rfc9562">RFC 9562</a>. */
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    public void check(Course course, Reporter reporter) {
        for (Lesson lesson : Roots.of(course)) {
            String id = lesson.frontMatter().names().id().orElse(null);
            // An empty one is told by front-matter-schema.
            if (id != null && !id.isBlank() && !UUID.matcher(id).matches()) {
                reporter.report(Finding.at(
                                Roots.id(lesson),
                                "The id '" + id + "' is no UUID, which platforms that take in several courses expect")
                        .advice("write one, as uuidgen makes them"));
            }
        }
    }
}
