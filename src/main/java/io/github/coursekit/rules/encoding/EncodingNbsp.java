package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.data.Notation;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** See the page {@code encoding-nbsp.md}, which is the documentation and the test of this rule. */
final class EncodingNbsp implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "encoding-nbsp", "No no-break spaces where Markdown and front matter want spaces", Severity.WARNING);

    private static final char NBSP = 0xA0;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        text.markdown().falseSpaces().forEach(range -> reportMarker(text, range, reporter));
        TextRange data = text.block().content();
        if (text.source().slice(data).indexOf(NBSP) < 0) {
            return;
        }
        NavigableMap<Integer, TextRange> honest = new TreeMap<>();
        text.frontMatter().ifPresent(frontMatter -> collectTexts(text, frontMatter, honest));
        if (text.block().notation() != Notation.JSON) {
            collectComments(text.source().text(), data, text.block().notation(), honest);
        }
        Characters.report(
                text,
                reporter,
                (lesson, offset) -> lesson.source().text().charAt(offset) == NBSP
                        && data.start() <= offset
                        && offset < data.end()
                        && !holds(honest, offset)
                        && !isInQuotes(lesson.source().text(), offset)
                        && !Mojibake.covers(lesson.source().text(), offset),
                "A no-break space (%s) stands in the front matter, "
                        + (text.block().notation() == Notation.YAML
                                ? "where YAML takes it for text"
                                : "where only a space may stand"),
                EncodingNbsp::mend);
    }

    /** French quotes stand off by such spaces, in front matter that cannot be read, too. */
    private static boolean isInQuotes(String text, int offset) {
        return (offset > 0 && text.charAt(offset - 1) == '\u00AB')
                || (offset + 1 < text.length() && text.charAt(offset + 1) == '\u00BB');
    }

    /** At the end of a line a space would be none that is wanted, either. */
    private static Characters.Mend mend(LessonText text, TextRange run) {
        boolean last = Characters.isLineEnd(Characters.at(text, run.end()));
        return new Characters.Mend(last ? "" : " ".repeat(run.length()), true);
    }

    /** Behind a number sign, a hyphen or a number at the start of a line. */
    private static void reportMarker(LessonText text, TextRange range, Reporter reporter) {
        String source = text.source().text();
        boolean heading = source.charAt(range.start() - 1) == '#';
        Location location = text.source().at(range);
        Fix fix = Fix.of("Replace it by a space", new TextEdit(location, " "));
        reporter.report(Finding.at(
                        location,
                        "A character that only looks like a space (U+%04X) makes plain text of this %s"
                                .formatted((int) source.charAt(range.start()), heading ? "heading" : "list item"))
                .advice("replace it by a space")
                .fix(heading || isCounted(source, range) || hasNeighbour(text, range) ? fix : fix.unsafe()));
    }

    /** A number is only told where it counts items. */
    private static boolean isCounted(String source, TextRange space) {
        char marker = source.charAt(space.start() - 1);
        return marker == '.' || marker == ')';
    }

    /** Whether a line beside that of a marker begins with it, too: a hyphen alone may begin what somebody says. */
    private static boolean hasNeighbour(LessonText text, TextRange space) {
        String marker = text.source().slice(new TextRange(space.start() - 1, space.start()));
        int line = text.source().lines().lineOf(space.start());
        return isItem(text, line - 1, marker) || isItem(text, line + 1, marker);
    }

    private static boolean isItem(LessonText text, int line, String marker) {
        if (line < 1 || line > text.source().lines().count()) {
            return false;
        }
        String written = text.source().slice(text.source().lineRange(line)).stripLeading();
        return written.startsWith(marker) && written.length() > 1 && Characters.isSpace(written.charAt(1));
    }

    /** Within a text the space may be meant, as in French before a question mark; at its ends it is a slip. */
    private static void collectTexts(LessonText text, DataNode value, NavigableMap<Integer, TextRange> texts) {
        if (value instanceof DataMapping mapping) {
            mapping.entries().forEach(entry -> collectTexts(text, entry.value(), texts));
        } else if (value instanceof DataSequence sequence) {
            sequence.items().forEach(item -> collectTexts(text, item, texts));
        } else {
            String source = text.source().slice(value.range());
            int end = source.length();
            // "-" and a no-break space was meant for an item of a list.
            int start = source.startsWith("-" + NBSP) ? 1 : 0;
            while (start < end && Characters.isSpace(source.charAt(start))) {
                start++;
            }
            while (end > start && Characters.isSpace(source.charAt(end - 1))) {
                end--;
            }
            put(
                    texts,
                    new TextRange(value.range().start() + start, value.range().start() + end));
        }
    }

    /** Nothing reads comments: from a # outside of texts, in YAML behind white space, to the end of its line. */
    private static void collectComments(
            String source, TextRange data, Notation notation, NavigableMap<Integer, TextRange> honest) {
        int hash = source.indexOf('#', data.start());
        while (hash >= 0 && hash < data.end()) {
            boolean begins =
                    notation == Notation.TOML || hash == data.start() || Characters.isSpace(source.charAt(hash - 1));
            int next = hash + 1;
            if (begins && !holds(honest, hash)) {
                while (next < data.end() && "\r\n".indexOf(source.charAt(next)) < 0) {
                    next++;
                }
                put(honest, new TextRange(hash, next));
            }
            hash = source.indexOf('#', next);
        }
    }

    private static void put(NavigableMap<Integer, TextRange> ranges, TextRange range) {
        ranges.put(range.start(), range);
    }

    private static boolean holds(NavigableMap<Integer, TextRange> ranges, int offset) {
        Map.Entry<Integer, TextRange> range = ranges.floorEntry(offset);
        return range != null && offset < range.getValue().end();
    }
}
