package io.github.coursekit.rules.links;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.target.Target;
import io.github.coursekit.target.Targets;
import io.github.coursekit.text.EditDistance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** See the page {@code link-anchor.md}, which is the documentation and the test of this rule. */
final class LinkAnchor implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-anchor", "The anchor that a link names is on the page", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** What browsers find without an id: the top of the page, and quoted text. */
    private static final String TOP = "top";

    private static final String QUOTED_TEXT = ":~:";

    /** What may bring an anchor that is not on the page: a shortcode's template is not run. */
    private static final String OUTPUT_OF_SHORTCODES = "what shortcodes write on the page is not known";

    private static final String TERMS = "the ids of terms in definition lists are not known";

    private static final int MOST_CANDIDATES = 500;

    @Override
    public void check(Course course, Reporter reporter) {
        Targets targets = Targets.of(course);
        boolean termIds = course.settings().site().markdown().termIds();
        CheckedLinks.forEach(course, Set.of(LessonLink.Kind.LINK, LessonLink.Kind.REF), (lesson, resolved) -> {
            Target target = resolved.target() instanceof Target.Source source ? source.page() : resolved.target();
            if (target instanceof Target.Page page) {
                check(lesson, resolved.link(), page, termIds, reporter, targets);
            }
        });
    }

    private static void check(
            Lesson lesson, LessonLink link, Target.Page target, boolean termIds, Reporter reporter, Targets targets) {
        Lesson page = target.lesson();
        String fragment = target.fragment();
        Set<String> anchors = targets.anchors(page);
        boolean known = fragment.isEmpty()
                || fragment.startsWith(QUOTED_TEXT)
                || fragment.equalsIgnoreCase(TOP)
                || anchors.contains(fragment);
        if (known) {
            return;
        }
        // A page of more places names none of them: looking at all for each link would cost a square.
        Set<String> candidates = anchors.size() <= MOST_CANDIDATES ? anchors : Set.of();
        List<String> inOtherCase =
                candidates.stream().filter(fragment::equalsIgnoreCase).sorted().toList();
        Optional<String> otherCase = inOtherCase.stream().findFirst();
        Optional<String> meant = otherCase.or(() -> EditDistance.nearest(fragment, candidates));
        boolean expires = lesson.frontMatter().mayExpire();
        if (expires || (otherCase.isEmpty() && (page.mayHaveMoreAnchors() || termIds))) {
            String cause = expires ? Targets.EXPIRED : page.mayHaveMoreAnchors() ? OUTPUT_OF_SHORTCODES : TERMS;
            reporter.undecided(new UndecidedPlace(lesson.at(link.range()), cause));
            return;
        }
        String destination = link.destination();
        String before = destination.substring(0, destination.indexOf('#') + 1);
        Finding finding = Finding.at(
                        lesson.at(link.range()), "There is no anchor '" + fragment + "' " + where(lesson, page))
                .advice(meant.map(id -> "did you mean '" + before + id + "'?").orElse(""))
                .subject(destination)
                .cause("links name anchors that are not in '" + page.path() + "'");
        reporter.report(
                inOtherCase.size() == 1 ? CheckedLinks.mended(finding, link, before + inOtherCase.get(0)) : finding);
    }

    private static String where(Lesson from, Lesson to) {
        return from.path().equals(to.path()) ? "on this page" : "in '" + to.path() + "'";
    }
}
