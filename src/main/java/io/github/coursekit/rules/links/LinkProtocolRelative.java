package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;

/** See the page {@code link-protocol-relative.md}, which is the documentation and the test of this rule. */
final class LinkProtocolRelative implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-protocol-relative", "A link to another site names its protocol", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (LessonLink link : CheckedLinks.inBody(text)) {
            check(text, link.destination(), link.range(), reporter);
        }
    }

    private static void check(LessonText text, String destination, TextRange range, Reporter reporter) {
        if (destination.startsWith("//")) {
            Location place = text.source().at(new TextRange(range.start(), range.start() + 2));
            boolean written = text.source().slice(place.range()).equals("//");
            Finding finding = Finding.at(
                            text.source().at(range),
                            "'" + destination + "' leaves the protocol open and fails where a page is read from a file")
                    .advice("write 'https:' before it");
            // Where the place holds more than the destination nothing can safely be written there.
            reporter.report(written ? finding.fix(CheckedLinks.write("https://", place)) : finding);
        }
    }
}
