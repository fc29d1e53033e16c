package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.PathClash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** See the page {@code course-url-collision.md}, which is the documentation and the test of this rule. */
final class CourseUrlCollision implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("course-url-collision", "No two pages have the same URL", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        List<Lesson> published = PublishedPages.of(course);
        HugoUrls urls = course.urls();
        Map<String, Lesson> first = new HashMap<>();
        for (Lesson lesson : published) {
            String url = lesson.url(urls);
            Lesson earlier = first.putIfAbsent(url, lesson);
            // What differs in letter case alone is told by course-path-case.
            if (earlier != null && !PathClash.areOne(earlier.path(), lesson.path())) {
                reporter.report(Finding.at(
                                Location.start(lesson.path()),
                                "The URL " + url + " is also that of '" + earlier.path()
                                        + "', and Hugo publishes only one of them")
                        .advice("rename this file")
                        .related(Location.start(earlier.path()), "the other page"));
            }
        }
    }
}
