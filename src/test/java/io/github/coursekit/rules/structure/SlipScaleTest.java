package io.github.coursekit.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Slips by the thousand on one page cost time that grows with their number. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SlipScaleTest {

    private static final int MANY = 60_000;

    @TempDir
    private Path folder;

    @Test
    void asterisksOnOneLine() throws Exception {
        assertThat(lint(new StructureEmphasis(), "**a **b | ".repeat(MANY))).isEmpty();
    }

    @Test
    void asterisksOnLinesOfTheirOwn() throws Exception {
        assertThat(lint(new StructureEmphasis(), "**a b\n".repeat(MANY))).containsExactly("structure-emphasis");
    }

    @Test
    void fencesThatAreCutOff() throws Exception {
        assertThat(lint(new StructureUnclosedFence(), "> ```\n\n".repeat(MANY)))
                .contains("structure-unclosed-fence", "lint-limit");
    }

    @Test
    void fencesBehindText() throws Exception {
        assertThat(lint(new StructureUnclosedFence(), "a```sh\n```\n".repeat(MANY)))
                .contains("structure-unclosed-fence", "lint-limit");
    }

    @Test
    void fencesOneBehindTheOther() throws Exception {
        assertThat(lint(new StructureUnclosedFence(), "```\n".repeat(2 * MANY + 1)))
                .containsExactly("structure-unclosed-fence");
    }

    private List<String> lint(Rule rule, String body) throws Exception {
        new TestCourse(folder).file("a.md", "---\ntitle: A\n---\n" + body);
        LintResult result =
                new Linter(List.of(rule), new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE)).lint(folder);
        return result.violations().stream()
                .map(violation -> violation.rule().id())
                .distinct()
                .toList();
    }
}
