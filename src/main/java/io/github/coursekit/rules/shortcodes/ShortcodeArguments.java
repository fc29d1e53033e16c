package io.github.coursekit.rules.shortcodes;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Shortcode;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** See the page {@code shortcode-arguments.md}, which is the documentation and the test of this rule. */
final class ShortcodeArguments implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("shortcode-arguments", "A shortcode has the arguments that it needs", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (Shortcode shortcode : text.markdown().shortcodes()) {
            if (shortcode.kind() == Shortcode.Kind.CLOSING) {
                continue;
            }
            for (List<String> alternatives :
                    text.settings().site().shortcodes().of(shortcode.name()).required()) {
                boolean missing = alternatives.stream()
                        .allMatch(name -> shortcode
                                .argument(name)
                                .filter(argument -> !argument.value().isBlank())
                                .isEmpty());
                if (missing) {
                    reporter.report(Finding.at(
                                    text.source().at(shortcode.range()),
                                    "Shortcode '" + shortcode.name() + "' needs " + wanted(alternatives))
                            .subject(wanted(alternatives)));
                }
            }
        }
    }

    private static String wanted(List<String> alternatives) {
        return alternatives.stream()
                .map(name -> name.matches("[0-9]+")
                        ? "an argument at position " + (Integer.parseInt(name) + 1)
                        : "the argument '" + name + "'")
                .collect(Collectors.joining(" or "));
    }
}
