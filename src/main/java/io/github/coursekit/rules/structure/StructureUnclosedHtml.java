package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;

/** See the page {@code structure-unclosed-html.md}, which is the documentation and the test of this rule. */
final class StructureUnclosedHtml implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "structure-unclosed-html", "Raw HTML elements and comments are closed", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        checkComments(text, reporter);
        if (text.markdown().htmlTags().isEmpty()) {
            return;
        }
        OpenElements elements = new OpenElements(text, reporter);
        text.markdown().htmlTags().stream()
                .filter(tag -> !text.markdown().isHanded(tag.range()))
                .forEach(elements::add);
        elements.end();
    }

    private static void checkComments(LessonText text, Reporter reporter) {
        for (TextRange html : text.markdown().html()) {
            if (text.markdown().isHanded(html)) {
                continue;
            }
            String source = text.source().slice(html);
            if (source.startsWith("<!--") && source.indexOf("-->") < 0) {
                TextRange opener = new TextRange(html.start(), html.start() + 4);
                reporter.report(Finding.at(
                                text.source().at(opener),
                                "The comment opened here is never closed, so all that follows is hidden")
                        .advice("add '-->'"));
            }
        }
    }
}
