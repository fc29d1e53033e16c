package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Image;
import io.github.coursekit.markdown.LinkForm;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.text.UriPaths;
import java.util.Optional;

/** See the page {@code image-alt.md}, which is the documentation and the test of this rule. */
final class ImageAlt implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("image-alt", "An image has an alternative text", Severity.WARNING);

    private static final String TAG = "<img";
    private static final String EMPTY = "![]";

    /** Longer names are numbers of some program. */
    private static final int LONGEST = 60;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (Image image : text.markdown().images()) {
            if (image.alt().isEmpty() && !text.markdown().isHanded(image.range())) {
                String mend = image.form() == LinkForm.HTML
                        ? "describe it in alt=\"...\", or write alt=\"\" if it is mere decoration"
                        : "describe it between the brackets";
                Finding finding = Finding.at(
                                text.source()
                                        .at(image.form() == LinkForm.HTML ? image.destinationRange() : image.range()),
                                "The image '" + image.destination() + "' has no alternative text")
                        .advice(mend);
                reporter.report(fix(text, image).map(finding::fix).orElse(finding));
            }
        }
    }

    /** A text to begin with; who knows the image has to write it anew. */
    private static Optional<Fix> fix(LessonText text, Image image) {
        String source = text.source().slice(image.range());
        String alt = named(image.destination()) + " (to be described)";
        boolean html = image.form() == LinkForm.HTML && source.regionMatches(true, 0, TAG, 0, TAG.length());
        if (!html && !source.startsWith(EMPTY)) {
            return Optional.empty();
        }
        int at = image.range().start() + (html ? TAG.length() : EMPTY.length() - 1);
        String written = html ? " alt=\"" + alt + "\"" : alt;
        return Optional.of(Fix.of(
                        "Write '" + alt + "' for now",
                        new TextEdit(text.source().at(new TextRange(at, at)), written))
                .unsafe());
    }

    /** The words of the name of a file; that it is an image where it has none. */
    private static String named(String destination) {
        String path = UriPaths.decode(destination.split("[?#]", 2)[0]);
        String name = RelativePaths.nameOf(path).replaceFirst("\\.\\w{1,5}$", "");
        String words = name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        boolean readable = words.codePoints().anyMatch(Character::isLetter) && words.length() <= LONGEST;
        return readable ? words : "Image";
    }
}
