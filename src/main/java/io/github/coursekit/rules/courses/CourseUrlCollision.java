package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.HashMap;
import java.util.Map;

/** See the page {@code course-url-collision.md}, which is the documentation and the test of this rule. */
public final class CourseUrlCollision implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("course-url-collision", "No two pages have the same URL", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final TextRange FILE_START = new TextRange(0, 0);

    @Override
    public void check(Course course, Reporter reporter) {
        Map<String, Lesson> first = new HashMap<>();
        for (Lesson lesson : course.lessons()) {
            if (lesson.frontMatter().headless()) {
                continue;
            }
            String url = lesson.url();
            Lesson earlier = first.putIfAbsent(url, lesson);
            if (earlier != null) {
                reporter.report(
                        lesson.at(FILE_START),
                        "The URL " + url + " is also that of '" + earlier.path()
                                + "', and Hugo publishes only one of them; rename this file",
                        new RelatedLocation(earlier.at(FILE_START), "the other page"),
                        null);
            }
        }
    }
}
