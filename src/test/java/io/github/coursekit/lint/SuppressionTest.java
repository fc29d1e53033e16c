package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

    @TempDir
    private Path folder;

    private LintResult lint(String frontMatter, String body) throws IOException {
        new TestCourse(folder).file("a.md", "---\ntitle: T\n" + frontMatter + "---\nText.\n\n" + body);
        Configuration defaults = new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE);
        return new Linter(BuiltInRules.all(), defaults).lint(folder);
    }

    private static List<String> shown(LintResult result) {
        return result.violations().stream()
                .filter(v -> v.severity() != Severity.INFO)
                .map(v -> v.rule().id() + " "
                        + result.places().start(v.location()).line())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\n<!-- course-ignore-next-line structure-heading-increment: generated -->\n\n### B\n",
                "# A\n\n### B <!-- course-ignore-line structure-heading-increment: generated -->\n",
                "<!-- course-ignore-start structure-heading-increment: generated -->\n\n# A\n\n### B\n\n<!-- course-ignore-end structure-heading-increment -->\n",
                "# A\n\n### B\n\n<!-- course-ignore-file structure-heading-increment, weight-value: generated -->\n\n<!-- course-ignore-file weight-value: x -->\n",
            })
    void aCommentInTheBodySuppresses(String body) throws IOException {
        LintResult result = lint(body.contains("weight-value") ? "weight: x\n" : "", body);

        assertThat(shown(result)).filteredOn(line -> !line.startsWith("lint-")).isEmpty();
        assertThat(result.suppressed())
                .extracting(s -> s.violation().rule().id())
                .contains("structure-heading-increment");
        assertThat(result.suppressed())
                .first()
                .extracting(SuppressedViolation::reason)
                .isEqualTo("generated");
    }

    @Test
    void aCommentSuppressesItsLinesOnly() throws IOException {
        String skip = "# A\n\n### B\n\n";
        String rule = "structure-heading-increment";
        String body = skip
                + "# A\n\n<!-- course-ignore-next-line " + rule + ": generated -->\n\n### B\n\n"
                + skip
                + "<!-- course-ignore-start " + rule + ": generated -->\n\n" + skip + "<!-- course-ignore-end " + rule
                + " -->\n\n"
                + skip;

        assertThat(shown(lint("", body)))
                .filteredOn(line -> line.startsWith(rule))
                .containsExactly(rule + " 8", rule + " 18", rule + " 30");
    }

    @Test
    void aCommentInFrontMatterSuppresses() throws IOException {
        LintResult result = lint("weight: x # course-ignore-line weight-value: a joke\n", "");

        assertThat(shown(result)).isEmpty();
        assertThat(result.suppressed()).extracting(SuppressedViolation::reason).containsExactly("a joke");
    }

    @Test
    void aHashSignInATextIsNoComment() throws IOException {
        assertThat(shown(lint("description: \"a # course-ignore-line weight-value: b\"\n", "")))
                .isEmpty();
    }

    @Test
    void acrossTheCourseViolationsAreSuppressedWhereTheyStand() throws IOException {
        new TestCourse(folder)
                .file("b.md", "---\ntitle: B\nweight: 1 # course-ignore-line weight-unique: twins\n---\nText.\n");

        LintResult result = lint("weight: 1\n", "");

        assertThat(shown(result)).isEmpty();
        assertThat(result.count(SuppressedViolation.Kind.COMMENT)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<!-- course-ignore-next-line weight-value: why -->|suppresses nothing",
                "<!-- course-ignore-nextline weight-value: why -->|'course-ignore-nextline' is no suppression; did you mean 'course-ignore-next-line'?",
                "<!-- course-ignore weight-value: why -->|is no suppression; valid are course-ignore-end, course-ignore-file",
                "<!-- course-ignore-line weight-valu: why -->|There is no rule 'weight-valu'; did you mean 'weight-value'?",
                "<!-- Course-Ignore-next-line weight-value: why -->|'Course-Ignore-next-line' is no suppression; did you mean 'course-ignore-next-line'?",
                "<!-- courseignore-next-line weight-value: why -->|'courseignore-next-line' is no suppression; did you mean 'course-ignore-next-line'?",
                "<!-- course_ignore_file weight-value: why -->|did you mean 'course-ignore-file'?",
                "<!--courseIgnoreLine weight-value: why-->|did you mean 'course-ignore-line'?",
                "<!-- course-ignore-line lint-suppression: why -->|lint-suppression cannot be suppressed in a lesson",
                "<!-- course-ignore-line zebra: why -->|There is no rule 'zebra'; the names of rules begin with assessment-",
                "<!-- course-ignore-line weight-value -->|gives no reason",
                "<!-- course-ignore-line weight-value: -->|gives no reason",
                "<!-- course-ignore-line : why -->|names no rule",
                "<!-- course-ignore-start weight-value: why -->|has no course-ignore-end",
                "<!-- course-ignore-end weight-value -->|has no course-ignore-start",
            })
    void whatDoesNotSuppressIsReported(String comment, String message) throws IOException {
        assertThat(lint("", comment + "\n").violations())
                .filteredOn(v -> v.rule().id().equals("lint-suppression"))
                .singleElement()
                .extracting(v -> v.message())
                .asString()
                .contains(message);
    }

    @Test
    void aSlipInFrontMatterIsReported() throws IOException {
        assertThat(lint("weight: 1 # courseignore-line weight-value: why\n", "").violations())
                .extracting(v -> v.message())
                .contains("'courseignore-line' is no suppression; did you mean 'course-ignore-line'?");
    }

    @Test
    void aCommentAboutSomethingElseIsNoSlip() throws IOException {
        assertThat(
                        shown(
                                lint(
                                        "",
                                        "<!-- The course-ignore comments are explained elsewhere -->\n\n<!-- Course ignored by the guide -->\n")))
                .isEmpty();
    }

    @Test
    void aCommentInCodeIsText() throws IOException {
        assertThat(shown(lint("", "```\n<!-- course-ignore-line nothing -->\n```\n")))
                .isEmpty();
    }
}
