package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Dialect.Extension;
import io.github.coursekit.markdown.Footnote;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** See the page {@code link-reference.md}, which is the documentation and the test of this rule. */
final class LinkReference implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "link-reference", "Labels of links, images and footnotes are defined, and footnotes used", Severity.ERROR);

    /** A text in brackets, of which only the end may be in the run, and a label in brackets that may be empty. */
    private static final Pattern FULL =
            Pattern.compile("(?:(^|.)\\[([^\\[\\]]{1,300})|^)\\]\\[([^\\[\\]]{0,300})\\](?![\\[(:])", Pattern.DOTALL);

    private static final Pattern FOOTNOTE =
            Pattern.compile("(^|.)\\[\\^([^\\s\\[\\]^]{1,100})\\](?![*+?{|:(\\[])", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    /** What a label is where nothing else on the page shows that there are any. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}0-9._:-]+");

    /** What a label, if it is given, begins with. */
    private static final Pattern LABEL = Pattern.compile("(?:[\\p{L}\\p{N}#./].*)?", Pattern.DOTALL);

    /** What stands between brackets in a regular expression. */
    private static final Pattern RANGES = Pattern.compile("(?:\\w-\\w)+|\\w{1,2}");

    private static final Pattern PATH = Pattern.compile("#|\\.{0,2}/|[a-z]{2,20}://");

    /** Texts and labels as short as this are elements of arrays. */
    private static final int OF_CODE = 2;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        List<String> footnotes =
                text.markdown().footnotes().stream().map(Footnote::label).toList();
        boolean withFootnotes = text.settings().site().markdown().extensions().contains(Extension.FOOTNOTES);
        Set<String> meant = new HashSet<>();
        Set<String> spoilt = CurlyTitle.spoiltLabels(text);
        for (Run run : text.markdown().runs()) {
            // With entities and backslashes in it places cannot be told.
            if (run.kind() == Run.Kind.TEXT
                    && run.mayHold(']')
                    && run.text().length() == run.range().length()
                    && !text.markdown().isHanded(run.range())) {
                checkLabels(text, run, spoilt, reporter);
                if (withFootnotes) {
                    checkFootnotes(text, run, footnotes, meant, reporter);
                }
            }
        }
        for (Footnote footnote : text.markdown().footnotes()) {
            if (!footnote.used()
                    && !meant.contains(footnote.label())
                    && !text.lesson().isSnippet()
                    && !text.markdown().isHanded(footnote.range())) {
                reporter.report(Finding.at(
                                text.source().at(footnote.range()),
                                "Nothing leads to the footnote '" + footnote.label() + "', so no reader sees it")
                        .advice("write '[^" + footnote.label() + "]' where it belongs, or remove it"));
            }
        }
    }

    private static void checkLabels(LessonText text, Run run, Set<String> spoilt, Reporter reporter) {
        Matcher matcher = FULL.matcher(run.text());
        while (matcher.find()) {
            boolean collapsed = matcher.group(3).isEmpty();
            String label = collapsed && matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            if (!label.isBlank() && !label.startsWith("^") && !spoilt.contains(label) && isMeant(text, matcher)) {
                TextRange place = matcher.group(3).isEmpty()
                        ? new TextRange(matcher.start(2), matcher.end(2))
                        : new TextRange(matcher.start(3), matcher.end(3));
                report(
                        text.source().at(place.shift(run.range().start())),
                        "Nothing defines the label '" + label + "', so readers see the brackets",
                        near(label, text.markdown().labels()),
                        collapsed ? "" : "%s", // what readers see is not to change
                        PATH.matcher(label).lookingAt()
                                ? "write '(" + label + ")' for a destination"
                                : "add a line '[" + label + "]: ' with where it leads",
                        reporter);
            }
        }
    }

    /** Whether a link or image was meant: much that is no Markdown has two pairs of brackets side by side. */
    private static boolean isMeant(LessonText text, Matcher matcher) {
        String shown = matcher.group(2);
        String label = matcher.group(3);
        String before = matcher.group(1) == null ? "" : matcher.group(1);
        boolean partOfWord =
                !before.isEmpty() && (Character.isLetterOrDigit(before.charAt(0)) || "_)]}.$>".contains(before));
        if (partOfWord
                || (shown != null && shown.isBlank())
                || !LABEL.matcher(label).matches()) {
            return false;
        }
        if (before.equals("!")) {
            return true;
        }
        if (!text.markdown().labels().isEmpty()) {
            return shown == null || shown.length() > OF_CODE || label.length() > OF_CODE;
        }
        return shown != null
                && shown.length() > OF_CODE
                && Character.isLetter(shown.charAt(0))
                && (label.isEmpty() || WORD.matcher(label).matches());
    }

    private static void checkFootnotes(
            LessonText text, Run run, List<String> footnotes, Set<String> meant, Reporter reporter) {
        Matcher matcher = FOOTNOTE.matcher(run.text());
        while (matcher.find()) {
            String before = matcher.group(1);
            String label = matcher.group(2);
            boolean behindWord = !before.isBlank() && "([{|=".indexOf(before.charAt(0)) < 0;
            // Sets of characters in regular expressions begin in the same way.
            boolean name = NUMBER.matcher(label).matches()
                    || (WORD.matcher(label).matches() && !RANGES.matcher(label).matches());
            if (footnotes.isEmpty() ? behindWord && name : !before.equals("(")) {
                Optional<String> near = near(label, footnotes);
                near.ifPresent(meant::add);
                TextRange place = new TextRange(matcher.start(2) - 2, matcher.end(2) + 1);
                report(
                        text.source().at(place.shift(run.range().start())),
                        "There is no footnote '" + label + "', so readers see the brackets",
                        near,
                        "[^%s]",
                        "add a line '[^" + label + "]: ' with what it says",
                        reporter);
            }
        }
    }

    /** Of one letter or digit any other would be a slip. */
    private static Optional<String> near(String label, Collection<String> labels) {
        return label.length() > 1 ? EditDistance.nearest(label, labels) : Optional.empty();
    }

    private static void report(
            Location place, String fact, Optional<String> near, String written, String otherwise, Reporter reporter) {
        Finding finding = Finding.at(place, fact);
        if (near.isEmpty()) {
            reporter.report(finding.advice(otherwise));
            return;
        }
        Finding advised = finding.advice("did you mean '" + near.get() + "'?");
        String label = written.formatted(near.get());
        reporter.report(
                label.isEmpty()
                        ? advised
                        : advised.fix(Fix.of("Write '" + label + "'", new TextEdit(place, label))
                                .unsafe()));
    }
}
