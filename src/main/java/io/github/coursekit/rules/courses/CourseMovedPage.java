package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.ListEdits;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.rule.Dependence;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code course-moved-page.md}, which is the documentation and the test of this rule. */
final class CourseMovedPage implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "course-moved-page", "A page that moved is still found at its old URL", Severity.WARNING);

    private static final String ALIASES = "aliases";

    private final MovedPages moved;

    CourseMovedPage(MovedPages moved) {
        this.moved = moved;
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Dependence dependence(Course course) {
        return moved.equals(MovedPages.NONE) ? Dependence.ON_COURSE_NOW : Dependence.ON_COURSE;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        String alias = moved.aliases().get(text.lesson().path());
        if (alias == null) {
            return; // as nearly always
        }
        HugoUrls urls = new HugoUrls(text.settings().site());
        if (text.lesson().aliasUrls(urls).contains(HugoUrls.ofAlias("/", alias))) {
            return;
        }
        boolean vain = moved.vain().contains(text.lesson().path());
        Finding finding = Finding.at(
                        text.source().at(text.lesson().frontMatterOpener()),
                        "The page was found at " + alias + ", and nothing is found there any more")
                .advice(
                        vain
                                ? "publish the page; an alias of it as it is leads nowhere"
                                : "add " + alias + " to its aliases")
                .subject(alias);
        reporter.report(
                vain
                        ? finding
                        : text.frontMatter()
                                .flatMap(mapping -> ListEdits.of(text).added(mapping, ALIASES, alias))
                                .map(edit -> finding.fix(
                                        Fix.of("Add the alias " + alias, edit).unsafe()))
                                .orElse(finding));
    }
}
