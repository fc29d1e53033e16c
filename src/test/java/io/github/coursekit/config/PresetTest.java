package io.github.coursekit.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.Notation;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.text.TextRange;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A preset passes over rules that are not in the set at hand, so that a slip in the name of a rule is told only here. */
class PresetTest {

    static List<String> presets() {
        return Presets.NAMES;
    }

    @ParameterizedTest
    @MethodSource("presets")
    void namesOnlyRulesThatThereAre(String preset) throws Exception {
        List<String> known = Linter.pages(BuiltInRules.all()).stream()
                .map(page -> page.rule().id())
                .toList();

        assertThat(known).containsAll(rules(preset));
        assertThat(rules("strict")).isNotEmpty();
    }

    @Test
    void strictNamesEachRuleThatIsLessThanAnError() throws Exception {
        assertThat(rules("strict"))
                .containsExactlyInAnyOrderElementsOf(Linter.pages(BuiltInRules.all()).stream()
                        .map(RulePage::rule)
                        .filter(rule -> rule.defaultSeverity() != Severity.ERROR)
                        .map(RuleDescriptor::id)
                        .toList());
    }

    private static List<String> rules(String preset) throws Exception {
        String resource = Presets.FOLDER + preset + ".yaml";
        try (InputStream in = PresetTest.class.getClassLoader().getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            DataDocument document = DataDocument.parse(text, new TextRange(0, text.length()), Notation.YAML);
            return document.mapping()
                    .flatMap(mapping -> mapping.get("rules"))
                    .filter(DataMapping.class::isInstance)
                    .map(DataMapping.class::cast)
                    .map(mapping ->
                            mapping.entries().stream().map(DataEntry::name).toList())
                    .orElse(List.of());
        }
    }
}
