package io.github.coursekit.rules.shortcodes;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Shortcode;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.text.EditDistance;
import java.util.List;

/** See the page {@code shortcode-known.md}, which is the documentation and the test of this rule. */
final class ShortcodeKnown implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("shortcode-known", "Only shortcodes that the site has are used", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        ShortcodeForms forms = text.settings().site().shortcodes();
        if (!forms.complete()) {
            return;
        }
        List<String> names = forms.names();
        for (Shortcode shortcode : text.markdown().shortcodes()) {
            // Inline shortcodes are defined where they stand; what differs in letter case only is for shortcode-name.
            boolean known = names.contains(shortcode.name())
                    || shortcode.name().endsWith(".inline")
                    || forms.inOtherCase(shortcode.name()).isPresent();
            if (!known) {
                reporter.report(Finding.at(
                                text.source().at(shortcode.range()),
                                "The site has no shortcode '" + shortcode.name() + "', and Hugo stops")
                        .advice(EditDistance.nearest(shortcode.name(), names)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("add it to shortcodes.known if it has")));
            }
        }
    }
}
