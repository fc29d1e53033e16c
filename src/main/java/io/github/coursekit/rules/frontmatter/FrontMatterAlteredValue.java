package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.FrontMatterEdits;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.data.Notation;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.IgnoringCase;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** See the page {@code front-matter-altered-value.md}, which is the documentation and the test of this rule. */
final class FrontMatterAlteredValue implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "front-matter-altered-value", "Texts of the front matter are shown as they are written", Severity.WARNING);

    /** Keys whose values are shown. */
    static final Set<String> SHOWN = IgnoringCase.set(
            List.of("title", "linkTitle", "description", "summary", "tags", "categories", "keywords", "text"));

    /** A hash with text or a number behind it is meant, as in {@code Lesson #2}; one with a space behind it begins a comment. */
    private static final Pattern CUT = Pattern.compile("[ \\t]++(#(?:[^\\s#]|[ \\t]?[0-9]).*+)");

    private static final int LONGEST_SHOWN = 40;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        text.frontMatter().ifPresent(frontMatter -> checkKeys(text, frontMatter, reporter));
    }

    private static void checkKeys(LessonText text, DataMapping mapping, Reporter reporter) {
        for (DataEntry entry : mapping.entries()) {
            if (SHOWN.contains(entry.name())) {
                checkShown(text, entry, entry.value(), reporter);
            }
            checkLines(text, entry.name(), entry.value(), reporter);
        }
    }

    private static void checkShown(LessonText text, DataEntry entry, DataNode value, Reporter reporter) {
        if (value instanceof DataSequence sequence) {
            sequence.items().forEach(item -> checkShown(text, entry, item, reporter));
        } else if (value instanceof DataScalar scalar && scalar.plain()) {
            checkNumber(text, entry.name(), scalar, reporter);
            if (text.block().notation() == Notation.YAML && entry.value() == scalar) {
                checkHash(text, entry, scalar, reporter);
            }
        }
    }

    /** What front-matter-ambiguous-value tells needs quotes anyway. */
    private static void checkNumber(LessonText text, String key, DataScalar scalar, Reporter reporter) {
        String written = scalar.text();
        String shown = HugoScalars.string(scalar).orElse(written);
        if (!shown.equals(written) && !AmbiguousScalar.is(text, scalar.range())) {
            TextRange place = scalar.range();
            String number = Excerpt.shown(written, LONGEST_SHOWN);
            Finding finding = Finding.at(
                            text.source().at(place),
                            key + " is " + number + ", which Hugo shows as '" + Excerpt.shown(shown, LONGEST_SHOWN)
                                    + "'")
                    .advice("put it in quotes");
            reporter.report(FrontMatterEdits.of(text)
                    .quoted(scalar)
                    .map(edit -> finding.fix(Fix.of("Put it in quotes", edit)))
                    .orElse(finding));
        }
    }

    /** Text behind a hash, which is a comment to YAML. */
    private static void checkHash(LessonText text, DataEntry entry, DataScalar scalar, Reporter reporter) {
        boolean empty = HugoScalars.type(scalar) == ScalarType.NULL;
        if (!empty && HugoScalars.type(scalar) != ScalarType.STRING) {
            return;
        }
        int start = empty ? entry.key().range().end() + 1 : scalar.range().end();
        int line = text.source().lines().lineOf(entry.place().end());
        int end = text.source().lineRange(line).end();
        Matcher cut = CUT.matcher(text.source().text()).region(Math.min(start, end), end);
        if (cut.matches()) {
            TextRange place = new TextRange(cut.start(1), end);
            Finding finding = Finding.at(
                            text.source().at(place),
                            entry.name() + " lacks '"
                                    + Excerpt.shown(cut.group(1).strip(), LONGEST_SHOWN)
                                    + "', which is a comment to YAML")
                    .advice("put the whole value in quotes");
            int from = empty ? place.start() : scalar.range().start();
            String whole = text.source().text().substring(from, end).stripTrailing();
            boolean bare = whole.indexOf('"') < 0 && whole.indexOf('\\') < 0 && whole.indexOf('\n') < 0;
            reporter.report(
                    bare
                            ? finding.fix(quote(text.source().at(new TextRange(from, from + whole.length())), whole))
                            : finding);
        }
    }

    /** It may be a comment indeed. */
    private static Fix quote(Location place, String value) {
        return Fix.of(
                        "Put '" + Excerpt.shown(value, LONGEST_SHOWN) + "' in quotes",
                        new TextEdit(place, '"' + value + '"'))
                .unsafe();
    }

    /** Lines that YAML joins to the text above them, and were meant for items or keys. */
    private static void checkLines(LessonText text, String key, DataNode value, Reporter reporter) {
        if (text.block().notation() != Notation.YAML) {
            return;
        }
        if (value instanceof DataMapping mapping) {
            checkKeys(text, mapping, reporter);
        } else if (value instanceof DataSequence sequence) {
            sequence.items().forEach(item -> checkLines(text, key, item, reporter));
        } else if (value instanceof DataScalar scalar && scalar.plain()) {
            JoinedLine.in(text.source(), scalar).ifPresent(line -> report(text, key, line, reporter));
        }
    }

    private static void report(LessonText text, String key, JoinedLine line, Reporter reporter) {
        String shown = Excerpt.shown(text.source().slice(line.place()), LONGEST_SHOWN);
        Finding finding = Finding.at(
                text.source().at(line.place()),
                "To YAML the line '" + shown + "' goes on the text of '" + key + "' above it");
        reporter.report(
                line.key().isEmpty()
                        ? finding.advice(
                                "begin a list below its key, each item with '- ' and as many spaces before it as the first")
                        : finding.advice("write '" + line.key() + ": "
                                + Excerpt.shown(line.value(), LONGEST_SHOWN)
                                + "', with as many spaces before it as the other keys have"));
    }
}
