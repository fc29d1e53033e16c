package io.github.coursekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of rules on the site is that of the program. */
class SiteRulesTest {

    @Test
    void theSiteListsEveryRule() throws IOException {
        String recommended =
                Files.readString(Path.of("src/main/resources/io/github/coursekit/presets/recommended.yaml"));
        List<String> expected = Stream.concat(
                        BuiltInRules.all().stream().map(Rule::descriptor), Linter.ENGINE_RULES.stream())
                .map(rule -> "- [%s](rules/%s.html) (%s): %s"
                        .formatted(
                                rule.id(),
                                rule.id(),
                                rule.defaultSeverity().toString().toLowerCase(Locale.ROOT)
                                        + (recommended.contains("\n  " + rule.id() + ": off") ? ", off" : ""),
                                rule.summary()))
                .toList();

        String page = Files.readString(Path.of("src/site/markdown/rules.md"));
        assertThat(page.replace("\n  ", " ").lines())
                .filteredOn(line -> line.startsWith("- ["))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
