package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.HtmlTag;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** See the page {@code structure-vanishing-tag.md}, which is the documentation and the test of this rule. */
final class StructureVanishingTag implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "structure-vanishing-tag", "No text in angle brackets is taken for a tag of HTML", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        List<HtmlTag> words = text.markdown().htmlTags().stream()
                .filter(StructureVanishingTag::isWord)
                .toList();
        if (words.isEmpty()) {
            return; // as on nearly every page
        }
        Set<TextRange> alone = new HashSet<>(text.markdown().html());
        Set<String> closed = text.markdown().htmlTags().stream()
                .filter(tag -> tag.kind() == HtmlTag.Kind.CLOSING)
                .map(HtmlTag::name)
                .collect(Collectors.toSet());
        for (HtmlTag tag : words) {
            // What stands in a block of raw HTML belongs to it.
            if (alone.contains(tag.range())
                    && !closed.contains(tag.name())
                    && !text.markdown().isHanded(tag.range())) {
                report(text, tag.range(), reporter);
            }
        }
    }

    /** Whether a tag could be words in angle brackets: elements of scripts are closed, or have attributes with values. */
    private static boolean isWord(HtmlTag tag) {
        return tag.kind() != HtmlTag.Kind.CLOSING
                && !tag.isKnown()
                && tag.attributes().stream()
                        .allMatch(attribute -> attribute.range().isEmpty());
    }

    private static void report(LessonText text, TextRange tag, Reporter reporter) {
        String source = text.source().slice(tag);
        reporter.report(Finding.at(text.source().at(tag), "'" + source + "' is read as a tag of HTML, and not shown")
                .advice("write '\\" + source + "', or code in backticks")
                .fix(Fix.of(
                                "Put a backslash before it",
                                new TextEdit(text.source().at(new TextRange(tag.start(), tag.start())), "\\"))
                        .unsafe()));
    }
}
