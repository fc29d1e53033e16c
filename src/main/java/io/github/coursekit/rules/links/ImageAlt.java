package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Image;
import io.github.coursekit.markdown.LinkForm;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code image-alt.md}, which is the documentation and the test of this rule. */
final class ImageAlt implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("image-alt", "An image has an alternative text", Severity.WARNING);

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
                reporter.report(Finding.at(
                                text.source()
                                        .at(image.form() == LinkForm.HTML ? image.destinationRange() : image.range()),
                                "The image '" + image.destination() + "' has no alternative text")
                        .advice(mend));
            }
        }
    }
}
