package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Link;
import io.github.coursekit.markdown.LinkForm;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** See the page {@code link-text.md}, which is the documentation and the test of this rule. */
final class LinkText implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-text", "The text of a link says where it leads", Severity.INFO);

    /** Those of English: texts in other languages are not judged. */
    private static final Set<String> SILENT = Set.of(
            "click",
            "click here",
            "here",
            "link",
            "more",
            "over here",
            "read more",
            "right here",
            "see here",
            "this",
            "this link",
            "this page");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** None of them is longer. */
    private static final int LONGEST = 20;

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (Link link : text.markdown().links()) {
            boolean texted = link.form() == LinkForm.INLINE || link.form() == LinkForm.REFERENCE;
            String shown = texted ? shown(text.markdown().runs(link.range())) : "";
            if (SILENT.contains(shown.toLowerCase(Locale.ROOT))
                    && !text.markdown().isHanded(link.range())) {
                reporter.report(Finding.at(
                                text.source().at(link.range()),
                                "The text '" + shown + "' does not say where the link leads")
                        .advice("name the page or what it is about"));
            }
        }
    }

    /** The text of a link, if it is short. */
    private static String shown(List<Run> runs) {
        if (runs.isEmpty() || runs.size() > LONGEST || runs.get(0).text().length() > LONGEST) {
            return "";
        }
        return runs.size() == 1
                ? runs.get(0).text().strip()
                : runs.stream().map(Run::text).collect(Collectors.joining()).strip();
    }
}
