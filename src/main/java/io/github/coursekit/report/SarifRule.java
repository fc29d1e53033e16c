package io.github.coursekit.report;

import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Severity;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** What SARIF calls a {@code reportingDescriptor}: a rule and its page, for those who show what it found. */
final class SarifRule {

    private static final Pattern WORD_END = Pattern.compile("[^A-Za-z0-9]+");

    private SarifRule() {}

    static void describe(ObjectNode node, RulePage page) {
        RuleDescriptor rule = page.rule();
        String summary = rule.summary() + ".";
        node.put("id", rule.id());
        node.put("name", name(rule));
        node.putObject("shortDescription").put("text", rule.summary());
        // GitHub's code scanning asks for both.
        node.putObject("fullDescription").put("text", summary);
        page.address().ifPresent(address -> node.put("helpUri", address));
        // The text is for viewers that show no Markdown.
        String more = page.address().map(address -> " See " + address).orElse("");
        node.putObject("help").put("text", summary + more).put("markdown", page.markdown());
        node.putObject("defaultConfiguration").put("level", level(rule.defaultSeverity()));
    }

    /** The id as one word, such as {@code WeightUnique}, which is what SARIF takes for a name. */
    private static String name(RuleDescriptor rule) {
        return WORD_END.splitAsStream(rule.id())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** What SARIF calls a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
