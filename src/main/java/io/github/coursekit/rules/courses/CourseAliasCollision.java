package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** See the page {@code course-alias-collision.md}, which is the documentation and the test of this rule. */
final class CourseAliasCollision implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "course-alias-collision", "An alias is the URL of no page, and no other alias", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        HugoUrls urls = course.urls();
        List<Lesson> published = PublishedPages.of(course);
        boolean any = published.stream()
                .anyMatch(lesson -> !lesson.frontMatter().address().aliases().isEmpty());
        if (!any || !course.settings().site().urls().aliases()) {
            return; // there are none, or the site serves none itself
        }
        Map<String, Lesson> pages = new HashMap<>();
        published.forEach(lesson -> pages.putIfAbsent(lesson.url(urls), lesson));
        Map<String, Lesson> first = new HashMap<>();
        for (Lesson lesson : published) {
            for (String url : new TreeSet<>(lesson.aliasUrls(urls))) {
                Lesson page = pages.get(url);
                Lesson other = page == null ? first.putIfAbsent(url, lesson) : page;
                if (other != null && !other.equals(lesson)) {
                    reporter.report(Finding.at(
                                    lesson.at(lesson.frontMatterOpener()),
                                    "The alias " + url + " is also " + (page == null ? "an alias" : "the URL") + " of '"
                                            + other.path() + "', and Hugo publishes only one of them")
                            .advice(
                                    page == null
                                            ? "keep it on one of the two pages"
                                            : "remove the alias, or that page if this one has taken its place")
                            .subject(url)
                            .related(other.at(other.frontMatterOpener()), "the other page"));
                }
            }
        }
    }
}
