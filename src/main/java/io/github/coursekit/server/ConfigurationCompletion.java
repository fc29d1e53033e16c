package io.github.coursekit.server;

import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** What can be typed below {@code rules} in a configuration: rules, severities and options. */
final class ConfigurationCompletion {

    private static final Pattern KEY = Pattern.compile("(\\s++)([\\w-]*+)");
    private static final Pattern VALUE = Pattern.compile("(\\s++)([\\w-]++):\\s++(\\w*+)");
    private static final Pattern WRITTEN = Pattern.compile("((?:\\s|- )*+)([\\w-]++):(?:\\s.*)?");
    private static final String RULES = "rules";
    private static final String SEVERITY = "severity";

    private final Cursor cursor;
    private final List<RuleDescriptor> rules;

    ConfigurationCompletion(Cursor cursor, List<RulePage> rules) {
        this.cursor = cursor;
        this.rules = rules.stream().map(RulePage::rule).toList();
    }

    List<CompletionItem> items() {
        Matcher value = VALUE.matcher(cursor.before());
        if (value.matches()) {
            List<String> above = above(value.group(1).length());
            boolean ofRule = isIn(above, 0) || (isIn(above, 1) && value.group(2).equals(SEVERITY));
            return ofRule
                    ? severities()
                            .map(each -> cursor.item(value.group(3), each, CompletionItemKind.Value, ""))
                            .toList()
                    : List.of();
        }
        Matcher key = KEY.matcher(cursor.before());
        if (!key.matches()) {
            return List.of();
        }
        List<String> above = above(key.group(1).length());
        if (isIn(above, 1)) {
            return options(above.get(0), key.group(2));
        }
        return isIn(above, 0)
                ? rules.stream()
                        .map(rule -> cursor.item(
                                key.group(2), rule.id() + ": ", CompletionItemKind.Property, rule.summary()))
                        .toList()
                : List.of();
    }

    private static boolean isIn(List<String> above, int levels) {
        return above.size() > levels && above.get(levels).equals(RULES);
    }

    /** The keys that what is so far indented stands below, the nearest first. */
    private List<String> above(int indent) {
        List<String> keys = new ArrayList<>();
        int least = indent;
        for (int line = cursor.line() - 1; line >= 1 && least > 0; line--) {
            Matcher written = WRITTEN.matcher(cursor.text(line));
            if (written.matches() && written.group(1).length() < least) {
                least = written.group(1).length();
                keys.add(written.group(2));
            }
        }
        return keys;
    }

    private List<CompletionItem> options(String id, String typed) {
        Stream<String> names = rules.stream()
                .filter(rule -> rule.id().equals(id))
                .flatMap(rule -> rule.options().stream())
                .map(Option::name);
        return Stream.concat(Stream.of(SEVERITY), names)
                .map(name -> cursor.item(typed, name + ": ", CompletionItemKind.Property, ""))
                .toList();
    }

    private static Stream<String> severities() {
        return Stream.concat(
                Stream.of(Severity.values()).map(each -> each.name().toLowerCase(Locale.ROOT)), Stream.of("off"));
    }
}
