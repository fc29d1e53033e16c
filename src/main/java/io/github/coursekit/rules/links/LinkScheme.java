package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Link;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.Destination;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import java.util.Set;
import java.util.regex.Pattern;

/** See the page {@code link-scheme.md}, which is the documentation and the test of this rule. */
final class LinkScheme implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-scheme", "No link runs a script or carries a document in itself", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** That of {@code hugo server}. */
    private static final String PORT = ":1313";

    private static final Pattern PREVIEW = Pattern.compile("(?i)https?://(?:localhost|127\\.0\\.0\\.1):1313/[^?#]");

    private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "livescript");

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (LessonLink link : CheckedLinks.inBody(text)) {
            check(text, link.destination(), link.range(), link.kind() == LessonLink.Kind.EMBED, reporter);
        }
        for (Link link : text.markdown().links()) {
            if (isPreview(link.destination()) && !text.markdown().isHanded(link.range()) && !isShown(text, link)) {
                reportPreview(text, link, reporter);
            }
        }
    }

    private static void reportPreview(LessonText text, Link link, Reporter reporter) {
        Location place = text.source().at(link.destinationRange());
        Finding finding = Finding.at(place, "The destination is a page of the preview on the author's own machine")
                .advice("begin it behind '1313'");
        boolean asWritten = text.source().slice(link.destinationRange()).equals(link.destination());
        String path = link.destination().substring(link.destination().indexOf(PORT) + PORT.length());
        // The site may stand below another path of its server.
        reporter.report(asWritten ? finding.fix(CheckedLinks.write(path, place).unsafe()) : finding);
    }

    /** Whether a destination is a page of the server that {@code hugo server} runs. */
    private static boolean isPreview(String destination) {
        return destination.contains(PORT) && PREVIEW.matcher(destination).lookingAt();
    }

    /** Whether readers are shown the address itself: they are to open it on their own machine. */
    private static boolean isShown(LessonText text, Link link) {
        return text.markdown().runs(link.range()).stream()
                .anyMatch(run -> run.text().contains(PORT));
    }

    private static void check(LessonText text, String destination, TextRange range, boolean shown, Reporter reporter) {
        String scheme = Destination.of(destination).scheme().orElse("");
        boolean imageData = shown && destination.regionMatches(true, 0, "data:image/", 0, 11);
        if (SCRIPTS.contains(scheme)) {
            reporter.report(Finding.at(text.source().at(range), "The destination runs a script ('" + scheme + ":')")
                    .advice("link to a page instead"));
        } else if (scheme.equals("data") && !imageData) {
            reporter.report(
                    Finding.at(text.source().at(range), "The destination carries a whole document in itself ('data:')")
                            .advice("put it into a file and link to that"));
        } else if (scheme.equals("file")) {
            reporter.report(Finding.at(
                            text.source().at(range), "The destination is a file on the author's own machine ('file:')")
                    .advice("put the file into the course"));
        }
    }
}
