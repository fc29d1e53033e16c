package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Translations;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.HashMap;
import java.util.Map;

/** See the page {@code course-root-id-unique.md}, which is the documentation and the test of this rule. */
final class CourseRootIdUnique implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("course-root-id-unique", "No two roots have the same id", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        Map<String, Lesson> first = new HashMap<>();
        Translations translations = Translations.of(course);
        for (Lesson lesson : Roots.of(course)) {
            String id = lesson.frontMatter().names().id().orElse(null);
            // A translation is the same root.
            String key = translations.language(lesson.path()) + ' ' + id;
            Lesson earlier = id == null ? null : first.putIfAbsent(key, lesson);
            if (earlier != null) {
                reporter.report(
                        Finding.at(Roots.id(lesson), "The id '" + id + "' is also that of '" + earlier.path() + "'")
                                .advice("give each root an id of its own")
                                .related(Roots.id(earlier), "the other root"));
            }
        }
    }
}
