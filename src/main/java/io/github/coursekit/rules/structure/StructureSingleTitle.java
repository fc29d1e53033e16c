package io.github.coursekit.rules.structure;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** See the page {@code structure-single-title.md}, which is the documentation and the test of this rule. */
final class StructureSingleTitle implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "structure-single-title", "A page with a title has no second one in its body", Severity.INFO);

    /** One page in so many may have a title in its body where the site shows that of the front matter. */
    private static final int RARE = 5;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        // Layouts of sections are others than those of pages.
        course.lessons().stream()
                .filter(lesson -> lesson.readable()
                        && lesson.frontMatter().names().title().isPresent())
                .filter(course::isPage)
                .collect(Collectors.partitioningBy(Lesson::isSectionPage))
                .values()
                .forEach(titled -> check(titled, reporter));
    }

    private static void check(List<Lesson> titled, Reporter reporter) {
        long doubled = titled.stream().filter(lesson -> titles(lesson) > 0).count();
        long several = titled.stream().filter(lesson -> titles(lesson) > 1).count();
        // What most pages do is how the site has its pages written.
        boolean shown = doubled * RARE < titled.size();
        boolean one = several * RARE < doubled;
        for (Lesson lesson : titled) {
            if (shown || one) {
                lesson.headings().stream()
                        .filter(StructureSingleTitle::isTitle)
                        .skip(shown ? 0 : 1)
                        .findFirst()
                        .ifPresent(heading -> report(lesson, heading, reporter));
            }
        }
    }

    private static long titles(Lesson lesson) {
        return lesson.headings().stream().filter(StructureSingleTitle::isTitle).count();
    }

    private static boolean isTitle(LessonHeading heading) {
        return heading.level() == 1 && !heading.handed();
    }

    private static void report(Lesson lesson, LessonHeading heading, Reporter reporter) {
        String title = lesson.frontMatter().names().title().orElse("");
        reporter.report(Finding.at(
                        lesson.at(heading.range()),
                        "The heading '%s' is a second title: the page has the title '%s'"
                                .formatted(heading.text(), title))
                .advice("begin with '##', as other pages do"));
    }
}
