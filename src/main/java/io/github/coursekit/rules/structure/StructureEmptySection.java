package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Heading;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;

/** See the page {@code structure-empty-section.md}, which is the documentation and the test of this rule. */
final class StructureEmptySection implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("structure-empty-section", "Something stands below a heading", Severity.INFO);

    /** A heading that says all by itself: a sentence, or a step of several. */
    private static final Pattern SAYING = Pattern.compile("\\P{L}.*|.*[.!?:。！？：]|(?:\\S+\\s+){5}.*");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        List<Heading> headings = text.markdown().headings();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean last = i == headings.size() - 1;
            // Below the last heading of a section's page may stand what the site lists there, and a page may begin with
            // a
            // small line above its title.
            int next = last ? 0 : headings.get(i + 1).level();
            boolean open =
                    last ? text.lesson().isSectionPage() : next > heading.level() || (i == 0 && next < heading.level());
            int end = last
                    ? text.source().text().length()
                    : headings.get(i + 1).range().start();
            if (!open && isEmpty(text, heading.range().end(), end) && isTitle(text, heading)) {
                reporter.report(Finding.at(
                                text.source().at(heading.range()),
                                "Nothing stands below the heading '" + heading.text() + "'")
                        .advice("write it, or remove the heading"));
            }
        }
    }

    /** Whether a heading names what is to follow. An underlined one may be front matter or a table that is shown as text. */
    private static boolean isTitle(LessonText text, Heading heading) {
        return text.source().text().charAt(heading.range().start()) == '#'
                && !heading.text().isBlank()
                && !SAYING.matcher(heading.text()).matches()
                && !text.markdown().isHanded(heading.range())
                && text.markdown().runs(heading.range()).stream().noneMatch(StructureEmptySection::isShown);
    }

    /** What a heading shows beside its text, such as a picture, may be what it is the title of. */
    private static boolean isShown(Run run) {
        return run.kind() == Run.Kind.IMAGE || run.kind() == Run.Kind.SHORTCODE;
    }

    private static boolean isEmpty(LessonText text, int start, int end) {
        for (Run run : text.markdown().runs(new TextRange(start, end))) {
            if (run.hasContent()) {
                return false;
            }
        }
        return true;
    }
}
