package io.github.coursekit.rules.stages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Missing entries, for the roles that a course has by default. */
class StageFixesTest {

    private static final String HEAD =
            "---\ntitle: A kitchen for DevOps and SRE\ntype: page\ndescription: All\n---\n\n";

    @TempDir
    private Path folder;

    private List<Violation> violations(String text) throws IOException {
        Files.writeString(folder.resolve("a.md"), text);
        return new Linter(BuiltInRules.all(), new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE))
                .lint(folder)
                .violations();
    }

    /** The page with the fixes made, after which nothing is to be told but that something is to be written. */
    private String mended(String body) throws IOException {
        List<Fix> fixes = violations(HEAD + body).stream()
                .filter(violation -> violation.rule().id().startsWith("stage-") && violation.fix() != null)
                .map(Violation::fix)
                .distinct()
                .toList();
        String text = TextEdits.apply(
                HEAD + body, fixes.stream().flatMap(fix -> fix.edits().stream()).toList());
        if (!fixes.isEmpty()) {
            assertThat(violations(text)).allMatch(v -> v.rule().id().equals("structure-placeholder-text"));
        }
        return text.substring(HEAD.length());
    }

    private static String stages(String second) {
        return "## One\n\n- **DevOps**: Cooks.\n- **SRE**: Tastes.\n\n## Two\n\n" + second;
    }

    @Test
    void anEntryIsAddedInTheFormAndOrderOfTheOthers() throws IOException {
        assertThat(mended(stages("- **SRE**: Tastes.\n\nThe end.\n")))
                .isEqualTo(stages("- **DevOps**: TODO\n- **SRE**: Tastes.\n\nThe end.\n"));
        assertThat(mended(stages("  * __DevOps:__ Cooks\n    all day.\n\n    And all night.\n")))
                .isEqualTo(stages("  * __DevOps:__ Cooks\n    all day.\n\n    And all night.\n  * __SRE:__ TODO\n"));
        assertThat(mended(stages("- DevOps – Cooks.\n"))).isEqualTo(stages("- DevOps – Cooks.\n- SRE – TODO\n"));
        assertThat(mended(stages("- **DevOps**: Cooks."))).isEqualTo(stages("- **DevOps**: Cooks.\n- **SRE**: TODO"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**DevOps**: Cooks.\n",
                "1. **DevOps**: Cooks.\n",
                "> - **DevOps**: Cooks.\n",
                "- **DevOps**\n  Cooks.\n",
                "### DevOps\n\nCooks.\n"
            })
    void whatIsNoPlainItemOfAListIsLeftAlone(String stage) throws IOException {
        assertThat(mended(stages(stage))).isEqualTo(stages(stage));
    }
}
