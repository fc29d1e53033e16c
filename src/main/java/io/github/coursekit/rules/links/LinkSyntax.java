package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;

/** See the page {@code link-syntax.md}, which is the documentation and the test of this rule. */
final class LinkSyntax implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "link-syntax", "The destination of a link or image is written as Markdown reads it", Severity.ERROR);

    /** What begins the name of a folder that another machine of a Windows network shares. */
    private static final String SHARE = "\\\\";

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
            // With entities and backslashes in it places cannot be told.
            if (run.kind() == Run.Kind.TEXT
                    && (run.mayHold('[') || run.mayHold(']'))
                    && run.text().length() == run.range().length()
                    && !text.markdown().isHanded(run.range())) {
                new UnreadLinks(text, reporter).check(run);
            }
        }
    }

    private static void checkDestination(LessonText text, LessonLink link, Reporter reporter) {
        if (!Malformed.is(link)) {
            return;
        }
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
                        asWritten && !unquoted.isEmpty(),
                        unquoted)));
        Malformed.withSlashes(destination)
                .ifPresent(slashes -> reporter.report(mended(
                        Finding.at(place, "'" + destination + "' has backslashes, which only Windows takes for folders")
                                .advice("write '" + slashes + "'"),
                        asWritten && !destination.startsWith(SHARE),
                        slashes)));
        Malformed.address(destination)
                .ifPresent(address -> reporter.report(mended(
                        Finding.at(place, "'" + destination + "' is no address").advice("write '" + address + "'"),
                        asWritten && Malformed.hasServer(address),
                        address)));
        if (Malformed.isMailToNobody(destination)) {
            reporter.report(Finding.at(place, "'" + destination + "' names no address for a mail")
                    .advice("write one, such as 'mailto:me@example.org'"));
        }
    }

    /** Where the place holds more than the destination nothing can safely be written there. */
    private static Finding mended(Finding finding, boolean asWritten, String destination) {
        return asWritten ? finding.fix(CheckedLinks.write(destination, finding.location())) : finding;
    }
}
