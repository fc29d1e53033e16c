package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** See the page {@code link-syntax.md}, which is the documentation and the test of this rule. */
final class LinkSyntax implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "link-syntax", "The destination of a link or image is written as Markdown reads it", Severity.ERROR);

    private static final String MIDDLE = "](";

    /** The size that some other dialects write behind a destination. */
    private static final Pattern SIZE = Pattern.compile("(\\S{1,300}?)(\\s+=[0-9]*%?x[0-9]*%?)\\s*");

    /** A longer text in parentheses is no destination. */
    private static final int LONGEST = 1000;

    /** What a path or address looks like; words in parentheses do not. */
    private static final Pattern PATH = Pattern.compile("[^\"'<>]*[^\\s\"'<>][./][^\\s\"'<>][^\"'<>]*");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (LessonLink link : CheckedLinks.inBody(text)) {
            checkDestination(text, link, reporter);
        }
        for (Run run : text.markdown().runs()) {
            if (run.kind() == Run.Kind.TEXT
                    && run.text().contains(MIDDLE)
                    && !text.markdown().isHanded(run.range())) {
                checkText(text, run, reporter);
            }
        }
    }

    private static void checkDestination(LessonText text, LessonLink link, Reporter reporter) {
        String destination = link.destination();
        Location place = text.source().at(link.range());
        boolean asWritten = text.source().slice(link.range()).equals(destination);
        if (Malformed.leadsNowhere(link)) {
            reporter.report(Finding.at(place, "The link leads nowhere: it has no destination")
                    .advice("write one, or remove the link"));
            return;
        }
        Malformed.unquoted(destination)
                .ifPresent(unquoted -> reporter.report(mended(
                        Finding.at(place, "The quotes around '" + unquoted + "' belong to the destination")
                                .advice("remove them"),
                        asWritten,
                        unquoted)));
        Malformed.withSlashes(destination)
                .ifPresent(slashes -> reporter.report(mended(
                        Finding.at(place, "'" + destination + "' has backslashes, which only Windows takes for folders")
                                .advice("write '" + slashes + "'"),
                        asWritten,
                        slashes)));
    }

    /** Where the place holds more than the destination nothing can safely be written there. */
    private static Finding mended(Finding finding, boolean asWritten, String destination) {
        return asWritten ? finding.fix(CheckedLinks.write(destination, finding.location())) : finding;
    }

    /** Text that was meant for a link, and is none because of a space in its destination. */
    private static void checkText(LessonText text, Run run, Reporter reporter) {
        int at = run.text().indexOf(MIDDLE);
        if (run.text().length() != run.range().length()) {
            return; // with entities in it the place cannot be told
        }
        String source = text.source().text();
        int start = run.range().start() + at + MIDDLE.length();
        int lineEnd =
                text.source().lineRange(text.source().lines().lineOf(start)).end();
        int end = start;
        while (end < lineEnd && source.charAt(end) != ')') {
            end++;
        }
        if (end == lineEnd || end - start > LONGEST) {
            return;
        }
        TextRange range = new TextRange(start, end);
        Matcher size = SIZE.matcher(text.source().slice(range));
        if (size.matches()) {
            TextRange suffix = new TextRange(start + size.start(2), start + size.end(2));
            reporter.report(Finding.at(
                            text.source().at(range),
                            "The size '" + size.group(2).strip() + "' makes this plain text")
                    .advice("remove it")
                    .fix(Fix.of("Remove the size", new TextEdit(text.source().at(suffix), ""))));
        } else if (PATH.matcher(text.source().slice(range)).matches()) {
            String destination = text.source().slice(range).strip();
            String encoded = destination.replace(" ", "%20");
            if (encoded.equals(destination)) {
                return; // something else keeps it from being a link, such as an opening bracket that is not there
            }
            reporter.report(Finding.at(
                            text.source().at(range), "The space in '" + destination + "' makes this plain text")
                    .advice("write '" + encoded + "'")
                    .fix(Fix.of(
                            "Write '" + encoded + "'",
                            new TextEdit(text.source().at(range), encoded))));
        }
    }
}
