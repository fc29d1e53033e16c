package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;

/** See the page {@code link-https.md}, which is the documentation and the test of this rule. */
final class LinkHttps implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-https", "A link to another site uses https", Severity.WARNING);

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
        boolean local = destination.startsWith("http://localhost") || destination.startsWith("http://127.0.0.1");
        if (destination.regionMatches(true, 0, "http://", 0, 7) && !local) {
            reporter.report(Finding.at(text.source().at(range), "'" + destination + "' is fetched without encryption")
                    .advice("write 'https://' if the site has it"));
        }
    }
}
