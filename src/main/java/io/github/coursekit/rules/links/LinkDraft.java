package io.github.coursekit.rules.links;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Dependence;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.CourseTarget;
import io.github.coursekit.target.CourseTargets;
import io.github.coursekit.target.Target;
import java.util.Set;

/** See the page {@code link-draft.md}, which is the documentation and the test of this rule. */
final class LinkDraft implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-draft", "No published page links to a draft", Severity.WARNING);

    private static final Set<LessonLink.Kind> KINDS = Set.of(LessonLink.Kind.LINK);

    private final CourseTargets others;

    LinkDraft(CourseTargets others) {
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
        CheckedLinks.forEach(course, KINDS, (lesson, resolved) -> {
            boolean draft = resolved.target() instanceof Target.Page page
                    && page.lesson().frontMatter().publication().draft();
            if (draft && !lesson.frontMatter().publication().draft()) {
                reporter.report(Finding.at(
                                lesson.at(resolved.link().range()),
                                "The link leads to a draft, which is not published: '"
                                        + resolved.link().destination() + "'")
                        .advice("publish it, or remove the link")
                        .subject(resolved.link().destination()));
            }
        });
        CheckedLinks.intoCourses(course, KINDS, others, (lesson, link, target) -> {
            if (target instanceof CourseTarget.There there
                    && there.draft()
                    && !lesson.frontMatter().publication().draft()) {
                reporter.report(Finding.at(
                                lesson.at(link.range()),
                                "The link leads to a draft of the course '" + there.course()
                                        + "', which is not published: '" + link.destination() + "'")
                        .advice("wait until it is published, or remove the link")
                        .subject(link.destination()));
            }
        });
    }
}
