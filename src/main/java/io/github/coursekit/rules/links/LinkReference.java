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

    private static final Pattern FOOTNOTE =
            Pattern.compile("(^|.)\\[\\^([^\\s\\[\\]^]{1,100})\\](?![*+?{|:(\\[])", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    /** What stands between brackets in a regular expression. */
    private static final Pattern RANGES = Pattern.compile("(?:\\w-\\w)+|\\w{1,2}");

    private static final Pattern PATH = Pattern.compile("#|\\.{0,2}/|[a-z]{2,20}://");

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
        Set<String> spoilt = spoiltLabels(text);
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

    /** The labels whose definitions are none because of their titles: that is told there, and not of each use. */
    private static Set<String> spoiltLabels(LessonText text) {
        Set<String> labels = new HashSet<>();
        for (Run run : text.markdown().runs()) {
            boolean mayDefine = run.kind() == Run.Kind.TEXT
                    && run.mayHold('[')
                    && run.text().startsWith("[");
            if (mayDefine && CurlyTitle.ofDefinition(text.source(), run).isPresent()) {
                labels.add(run.text().substring(1, run.text().indexOf(']')));
            }
        }
        return labels;
    }

    private static void checkLabels(LessonText text, Run run, Set<String> spoilt, Reporter reporter) {
        for (LabelUse use : LabelUse.in(run)) {
            String label = use.name();
            if (!label.isBlank() && !label.startsWith("^") && !spoilt.contains(label) && use.isMeant(text.markdown())) {
                report(
                        text.source().at(use.place()),
                        "Nothing defines the label '" + label + "', so readers see the brackets",
                        near(label, text.markdown().labels()),
                        use.label().isEmpty() ? "" : "%s", // what readers see is not to change
                        PATH.matcher(label).lookingAt()
                                ? "write '(" + label + ")' for a destination"
                                : "add a line '[" + label + "]: ' with where it leads",
                        reporter);
            }
        }
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
                    || (LabelUse.WORD.matcher(label).matches()
                            && !RANGES.matcher(label).matches());
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
