package io.github.coursekit.rules.shortcodes;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Shortcode;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.ShortcodeForm;
import io.github.coursekit.text.EditDistance;
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
            ShortcodeForm form = text.settings().site().shortcodes().of(shortcode.name());
            checkNames(text, shortcode, form.arguments(), reporter);
            for (List<String> alternatives : form.required()) {
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

    /** A name that no template reads is a slip where it is near to one that it reads and that is not given. */
    private static void checkNames(LessonText text, Shortcode shortcode, List<String> read, Reporter reporter) {
        for (Shortcode.Argument argument : shortcode.arguments()) {
            String name = argument.name();
            if (!name.isEmpty() && !read.isEmpty() && !read.contains(name)) {
                EditDistance.nearest(name, read)
                        .filter(near -> shortcode.argument(near).isEmpty())
                        .ifPresent(near -> reporter.report(Finding.at(
                                        text.source().at(argument.range()),
                                        "Shortcode '" + shortcode.name() + "' reads no argument '" + name + "'")
                                .advice("did you mean '" + near + "'?")
                                .subject(name)));
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
