package io.github.coursekit.rules.shortcodes;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Shortcode;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        Set<String> told = new HashSet<>();
        for (Shortcode shortcode : text.markdown().shortcodes()) {
            // Inline shortcodes are defined where they stand; what differs in letter case only is for shortcode-name.
            boolean known = forms.isKnown(shortcode.name())
                    || shortcode.name().endsWith(".inline")
                    || forms.inOtherCase(shortcode.name()).isPresent();
            if (!known) {
                Finding finding = Finding.at(
                        text.source().at(shortcode.range()),
                        "The site has no shortcode '" + shortcode.name() + "', and Hugo stops");
                Optional<String> near = EditDistance.nearest(shortcode.name(), forms.names());
                Finding advised = finding.advice(near.map(name -> "did you mean '" + name + "'?")
                        .orElse("add it to shortcodes.known if it has"));
                // The fix of the first tag mends the others.
                boolean first = told.add(shortcode.name());
                reporter.report(
                        first && near.isPresent()
                                ? advised.fix(rename(text, shortcode.name(), near.get())
                                        .unsafe())
                                : advised);
            }
        }
    }

    /** Writes another name in all tags of a name: one that closes another name would be the next fault. */
    private static Fix rename(LessonText text, String name, String near) {
        List<TextEdit> edits = text.markdown().shortcodes().stream()
                .filter(shortcode -> shortcode.name().equals(name))
                .map(shortcode -> new TextEdit(text.source().at(place(text, shortcode)), near))
                .toList();
        return Fix.of("Write '" + near + "' for '" + name + "'", edits);
    }

    private static TextRange place(LessonText text, Shortcode shortcode) {
        int start =
                text.source().text().indexOf(shortcode.name(), shortcode.range().start());
        return new TextRange(start, start + shortcode.name().length());
    }
}
