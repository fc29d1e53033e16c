package io.github.coursekit.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class UnclosedHtmlScaleTest {

    private static final int MANY = 60_000;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void manyClosingTagsThatCloseNothing() throws Exception {
        new TestCourse(folder)
                .file("a.md", "---\ntitle: A\n---\n" + "<div>\n".repeat(MANY) + "</table>\n".repeat(MANY));

        LintResult result = new Linter(
                        List.of(new StructureUnclosedHtml()),
                        new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE))
                .lint(folder);

        assertThat(result.violations())
                .extracting(violation -> violation.rule().id())
                .containsOnly("structure-unclosed-html", "lint-limit");
    }
}
