package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rules.courses.Prerequisites.Step;
import io.github.coursekit.target.ResolvedLink;
import io.github.coursekit.target.Target;
import io.github.coursekit.target.Targets;
import io.github.coursekit.text.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** See the page {@code course-prerequisites.md}, which is the documentation and the test of this rule. */
final class CoursePrerequisites implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "course-prerequisites",
            "The prerequisites of a lesson are lessons that come before it, and none needs itself",
            Severity.ERROR);

    /** A message can hold so many. */
    private static final int MOST_NAMED = 10;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        if (course.settings().prerequisiteKeys().isEmpty()) {
            return;
        }
        Targets targets = Targets.of(course);
        Prerequisites prerequisites = new Prerequisites(new ReadingOrder(course));
        for (Lesson lesson : course.lessons()) {
            if (!lesson.isSnippet()) {
                targets.links(lesson).stream()
                        .filter(resolved -> resolved.link().kind() == LessonLink.Kind.PREREQUISITE)
                        .forEach(resolved -> check(lesson, resolved, prerequisites, reporter));
            }
        }
        Set<Step> told = new HashSet<>();
        for (List<Step> circle : prerequisites.circles()) {
            told.addAll(circle);
            report(circle, reporter);
        }
        prerequisites.backward().stream().filter(step -> !told.contains(step)).forEach(step -> report(step, reporter));
    }

    private static void check(Lesson lesson, ResolvedLink resolved, Prerequisites prerequisites, Reporter reporter) {
        LessonLink link = resolved.link();
        Location place = lesson.at(link.range());
        if (resolved.target() instanceof Target.Page page) {
            prerequisites.add(new Step(lesson, link, page.lesson()));
        } else if (resolved.target() instanceof Target.Undecided undecided) {
            reporter.undecided(new UndecidedPlace(place, undecided.cause()));
        } else if (resolved.target() instanceof Target.Nothing nothing) {
            String advice = nothing.meant()
                    .map(meant -> "did you mean '" + meant.destination() + "'?")
                    .orElse("name one by its path, its URL or its id");
            reporter.report(Finding.at(place, "The prerequisite '" + link.destination() + "' is no lesson")
                    .advice(advice)
                    .subject(link.destination()));
        } else if (resolved.target() instanceof Target.File || resolved.target() instanceof Target.Generated) {
            reporter.report(Finding.at(place, "The prerequisite '" + link.destination() + "' is a file, and no lesson")
                    .advice("name a lesson by its path, its URL or its id")
                    .subject(link.destination()));
        }
    }

    private static void report(List<Step> circle, Reporter reporter) {
        Step first = circle.get(0);
        Step last = circle.get(circle.size() - 1);
        Location place = first.lesson().at(first.link().range());
        if (circle.size() == 1) {
            reporter.report(Finding.at(place, "The lesson is its own prerequisite")
                    .advice("remove it")
                    .subject(first.link().destination()));
            return;
        }
        String members = circle.stream()
                .limit(MOST_NAMED)
                .map(step -> "'" + step.needed().path() + "'")
                .collect(Collectors.joining(", which needs "));
        String more = circle.size() > MOST_NAMED ? ", and so on over " + circle.size() + " lessons" : "";
        reporter.report(Finding.at(place, "The lesson needs itself: it needs " + members + more)
                .advice("remove one of these prerequisites")
                .subject(first.link().destination())
                .related(last.lesson().at(last.link().range()), "the prerequisite that closes the circle"));
    }

    private static void report(Step step, Reporter reporter) {
        reporter.report(Finding.at(
                        step.lesson().at(step.link().range()),
                        "The prerequisite '" + step.link().destination() + "' comes behind this lesson in the course")
                .advice("move one of the two, or remove it")
                .subject(step.link().destination())
                .related(step.needed().at(step.needed().frontMatterOpener()), "the later lesson"));
    }
}
