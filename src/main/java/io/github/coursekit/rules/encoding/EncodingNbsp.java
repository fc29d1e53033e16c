package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.data.Notation;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** See the page {@code encoding-nbsp.md}, which is the documentation and the test of this rule. */
final class EncodingNbsp implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("encoding-nbsp", "No no-break spaces where front matter wants spaces", Severity.WARNING);

    private static final char NBSP = 0xA0;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        TextRange data = text.block().content();
        if (text.source().slice(data).indexOf(NBSP) < 0) {
            return;
        }
        List<TextRange> honest = new ArrayList<>();
        text.frontMatter().ifPresent(frontMatter -> collectTexts(text, frontMatter, honest));
        Characters.report(
                text,
                reporter,
                (lesson, offset) -> lesson.source().text().charAt(offset) == NBSP
                        && data.start() <= offset
                        && offset < data.end()
                        && honest.stream().noneMatch(range -> range.start() <= offset && offset < range.end())
                        && !Mojibake.covers(lesson.source().text(), offset),
                "A no-break space (%s) stands in the front matter, "
                        + (text.block().notation() == Notation.YAML
                                ? "where YAML takes it for text"
                                : "where only a space may stand"),
                " ");
    }

    /** Within a text the space may be meant, as in French before a question mark; at its ends it is a slip. */
    private static void collectTexts(LessonText text, DataNode value, List<TextRange> texts) {
        if (value instanceof DataMapping mapping) {
            mapping.entries().forEach(entry -> collectTexts(text, entry.value(), texts));
        } else if (value instanceof DataSequence sequence) {
            sequence.items().forEach(item -> collectTexts(text, item, texts));
        } else {
            String source = text.source().slice(value.range());
            int end = source.length();
            // "-" and a no-break space was meant for an item of a list.
            int start = source.startsWith("-" + NBSP) ? 1 : 0;
            while (start < end && isSpace(source.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(source.charAt(end - 1))) {
                end--;
            }
            texts.add(new TextRange(value.range().start() + start, value.range().start() + end));
        }
    }

    private static boolean isSpace(char c) {
        return c == NBSP || Character.isWhitespace(c);
    }
}
