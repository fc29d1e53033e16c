package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.text.Uuids;
import java.util.Optional;

/** See the page {@code course-root-id-uuid.md}, which is the documentation and the test of this rule. */
final class CourseRootIdUuid implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("course-root-id-uuid", "The id of a root is a UUID", Severity.INFO);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        for (Lesson lesson : Roots.of(course)) {
            String id = lesson.frontMatter().names().id().orElse(null);
            // An empty one is told by front-matter-schema.
            if (id != null && !id.isBlank() && !Uuids.isUuid(id)) {
                Finding finding = Finding.at(
                                Roots.id(lesson),
                                "The id '" + id + "' is no UUID, which platforms that take in several courses expect")
                        .advice("write one, as uuidgen makes them");
                reporter.report(fix(course, lesson, id).map(finding::fix).orElse(finding));
            }
        }
    }

    /** Translations are the same root: their UUIDs are made of their place on the site and the id that they share. */
    private static Optional<Fix> fix(Course course, Lesson lesson, String id) {
        TextRange place = lesson.frontMatter().names().idPlace().orElse(null);
        if (place == null) {
            return Optional.empty(); // a cascade gives it
        }
        String uuid = Uuids.named(course.settings().site().place(lesson.path()).path(), id);
        int quotes = (place.length() - id.length()) / 2;
        TextRange inner = new TextRange(place.start() + quotes, place.end() - quotes);
        String written = quotes == 0 ? lesson.notation().text(uuid) : uuid;
        return quotes > 1 || inner.length() != id.length()
                ? Optional.empty()
                : Optional.of(Fix.of("Replace by " + uuid, new TextEdit(lesson.at(inner), written))
                        .unsafe());
    }
}
