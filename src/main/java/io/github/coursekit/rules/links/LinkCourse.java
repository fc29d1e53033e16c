package io.github.coursekit.rules.links;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Dependence;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.target.CourseTarget;
import io.github.coursekit.target.CourseTargets;
import io.github.coursekit.target.Targets;
import java.util.Set;

/** See the page {@code link-course.md}, which is the documentation and the test of this rule. */
final class LinkCourse implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-course", "A link into another course leads to what is there", Severity.ERROR);

    /** All that is checked at all. */
    private static final Set<LessonLink.Kind> KINDS = Set.of(
            LessonLink.Kind.LINK,
            LessonLink.Kind.EMBED,
            LessonLink.Kind.REF,
            LessonLink.Kind.PATH,
            LessonLink.Kind.PREREQUISITE);

    private final CourseTargets others;

    LinkCourse(CourseTargets others) {
        this.others = others;
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Dependence dependence(Course course) {
        return CheckedLinks.dependence(course, KINDS, others);
    }

    @Override
    public void check(Course course, Reporter reporter) {
        CheckedLinks.intoCourses(
                course, KINDS, others, (lesson, link, target) -> check(lesson, link, target, reporter));
    }

    private static void check(Lesson lesson, LessonLink link, CourseTarget target, Reporter reporter) {
        if (target instanceof CourseTarget.Undecided undecided) {
            reporter.undecided(new UndecidedPlace(lesson.at(link.range()), undecided.cause()));
        } else if (target instanceof CourseTarget.Broken && lesson.frontMatter().mayExpire()) {
            reporter.undecided(new UndecidedPlace(lesson.at(link.range()), Targets.EXPIRED));
        } else if (target instanceof CourseTarget.Broken broken) {
            Finding finding = Finding.at(lesson.at(link.range()), broken.fact())
                    .advice(broken.advice())
                    .subject(link.destination());
            reporter.report(broken.replacement()
                    .map(meant -> CheckedLinks.mended(finding, link, meant))
                    .orElse(finding));
        }
    }
}
