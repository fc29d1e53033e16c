package io.github.coursekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the line runs between what is mended, what is mended on demand, and what is left alone. */
class FrontMatterFixesTest {

    private static final String NONE = "none";

    @TempDir
    private Path folder;

    /** The fixes that rules have for a page. */
    private List<Fix> fixes(String rule, String page) throws IOException {
        Files.writeString(folder.resolve("a.md"), page);
        return new Linter(BuiltInRules.all(), new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE))
                .lint(folder).violations().stream()
                        .filter(violation -> violation.rule().id().equals(rule))
                        .map(Violation::fix)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    /** A page with all fixes of a rule made; the first word says whether they are safe. */
    private String mended(String rule, String page) throws IOException {
        List<Fix> fixes = fixes(rule, page);
        if (fixes.isEmpty()) {
            return NONE;
        }
        String text = TextEdits.apply(
                page, fixes.stream().flatMap(fix -> fix.edits().stream()).toList());
        return (fixes.stream().allMatch(Fix::safe) ? "safe " : "unsafe ") + text;
    }

    private static String yaml(String lines) {
        return "---\r\n" + lines.replace(";", "\r\n") + "\r\n---\r\nText.\r\n";
    }

    /** Lines of YAML before and after, with a semicolon for each line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = NONE,
            value = {
                "front-matter-key | link_title: A | safe | linkTitle: A",
                "front-matter-key | 'wieght' : 1 # first | safe | 'weight' : 1 # first",
                "front-matter-key | desciption: A | safe | description: A",
                "front-matter-key | tag: [a] | unsafe | tags: [a]",
                "front-matter-key | keyword: a | unsafe | keywords: a",
                "front-matter-key | ressources: [a.pdf] | unsafe | resources: [a.pdf]",
                "front-matter-key | height: 300 | unsafe | weight: 300",
                "front-matter-key | title: A;titel: B | none | none",
                "front-matter-enumeration | level: 'Beginner' | safe | level: 'beginner'",
                "front-matter-enumeration | level: beginer | safe | level: beginner",
                "front-matter-enumeration | type: tset | unsafe | type: test",
                "front-matter-altered-value | title: 1.10 # one | safe | title: \"1.10\" # one",
                "front-matter-altered-value | title: Lesson #2 | unsafe | title: \"Lesson #2\"",
                "front-matter-altered-value | version: 1.10 | none | none",
                "front-matter-ambiguous-value | title: No | safe | title: \"No\"",
                "front-matter-ambiguous-value | tags: [on] | safe | tags: [\"on\"]",
                "front-matter-ambiguous-value | code: 010 | none | none",
                "front-matter-ambiguous-value | asked: yes | none | none",
                "front-matter-date | date: \"31/01/2026\" | safe | date: \"2026-01-31\"",
                "front-matter-date | date: 03/04/2026 | none | none",
                "front-matter-duplicate-key | title: A;title: A | safe | title: A",
                "front-matter-duplicate-key | title: A;title: A # why | none | none",
                "front-matter-duplicate-key | title: 1;title: '1' | none | none",
                "weight-value | weight: '3' | safe | weight: 3",
                "weight-value | weight: 09 | safe | weight: 9",
                "weight-value | weight: '010' | none | none",
                "weight-value | weight: 2.5 | none | none",
            })
    void aSlipIsMendedWhereItIsOne(String rule, String before, String safety, String after) throws IOException {
        String expected = safety == null ? NONE : safety + " " + yaml(after);

        assertThat(mended(rule, yaml(before))).isEqualTo(expected);
    }

    @Test
    void tomlAndJsonStayWhatTheyAre() throws IOException {
        assertThat(mended("front-matter-key", "+++\nwieght = 1 # first\n+++\nText.\n"))
                .isEqualTo("safe +++\nweight = 1 # first\n+++\nText.\n");
        assertThat(mended("front-matter-altered-value", "{\"title\": 1.10}\nText.\n"))
                .isEqualTo("safe {\"title\": \"1.10\"}\nText.\n");
        assertThat(mended("weight-value", "+++\nweight = \"3\"\n+++\nText.\n"))
                .isEqualTo("safe +++\nweight = 3\n+++\nText.\n");
        assertThat(mended("front-matter-duplicate-key", "{\"title\": \"A\",\n\"title\": \"A\"}\nText.\n"))
                .isEqualTo(NONE);
    }

    @Test
    void aDelimiterIsWrittenWhereFrontMatterComesOfIt() throws IOException {
        assertThat(mended("front-matter-present", "title: A\nweight: 1\n---\nText.\n"))
                .isEqualTo("safe ---\ntitle: A\nweight: 1\n---\nText.\n");
        assertThat(mended("front-matter-present", "~~~\ntitle: A\nweight: 1\n---\nText.\n"))
                .isEqualTo("unsafe ---\ntitle: A\nweight: 1\n---\nText.\n");
        assertThat(mended("front-matter-present", "Summary: all of it\n---\nText.\n"))
                .startsWith("unsafe ");
        assertThat(mended("front-matter-present", "title: A: b\nweight: 1\n---\nText.\n"))
                .isEqualTo(NONE);
        assertThat(mended("front-matter-closed", "---\ntitle: A\nweight: 1\n--\n\nText.\n"))
                .isEqualTo("safe ---\ntitle: A\nweight: 1\n---\n\nText.\n");
        assertThat(mended("front-matter-closed", "---\ntitle: A\nweight: 1\n\nText.\n"))
                .isEqualTo("unsafe ---\ntitle: A\nweight: 1\n---\n\nText.\n");
        assertThat(mended("front-matter-closed", "---\ntitle: A\ntags:\n-\n- b\n\nText.\n"))
                .doesNotStartWith("safe ");
    }

    @Test
    void aSlipInYamlIsMendedWhereItCanBeReadThen() throws IOException {
        String rule = "front-matter-syntax";

        assertThat(fixes(rule, "---\ntitle: Heat: the basics # new\n---\n"))
                .singleElement()
                .satisfies(fix -> assertThat(fix.edits())
                        .singleElement()
                        .satisfies(edit -> assertThat(edit.replacement()).isEqualTo("\"Heat: the basics\"")));
        assertThat(mended(rule, yaml("title: A: b;tags: [a, b"))).startsWith("unsafe ");
        assertThat(mended(rule, yaml("title: A;...;weight: 1"))).startsWith("unsafe ");
        assertThat(mended(rule, "----\ntitle: A\nweight: 1\n---\n")).isEqualTo("safe ---\ntitle: A\nweight: 1\n---\n");
    }

    @Test
    void theTypeOfAQuizIsWrittenWhereItIsASlip() throws IOException {
        String questions = "\nquestions:\n  - {id: a, text: A, correctAnswer: B}\n---\n";
        String rule = "assessment-type";

        assertThat(mended(rule, "---\ntype: tset" + questions)).isEqualTo("safe ---\ntype: test" + questions);
        assertThat(mended(rule, "---\ntype: quiz" + questions)).isEqualTo("unsafe ---\ntype: test" + questions);
        assertThat(mended(rule, "---\ntitle: A" + questions)).isEqualTo("unsafe ---\ntitle: A\ntype: test" + questions);
    }

    private static String quiz(String question) {
        return "---\ntitle: Q\ntype: test\nquestions:\n  - id: q\n    text: T\n" + question + "---\n";
    }

    @Test
    void aTypeIsMendedWhereTheAnswersFitIt() throws IOException {
        String one = "    options:\n      - {id: a, text: A, isCorrect: true}\n      - {id: b, text: B}\n";
        String rule = "assessment-question-type";

        assertThat(mended(rule, quiz("    type: \"radio\"\n" + one)))
                .isEqualTo("safe " + quiz("    type: \"single-answer\"\n" + one));
        assertThat(mended(rule, quiz("    type: multiple-answer\n" + one)))
                .isEqualTo("safe " + quiz("    type: multiple-answers\n" + one));
        assertThat(mended(rule, quiz("    type: multiple-choice\n" + one)))
                .isEqualTo("unsafe " + quiz("    type: single-answer\n" + one));
        assertThat(mended(rule, quiz("    type: essay\n"))).isEqualTo("unsafe " + quiz("    type: short-answer\n"));
    }

    @Test
    void aWordForAKeyIsMendedWhereItsValueFits() throws IOException {
        String rule = "assessment-key";
        String flag =
                "    type: single-answer\n    options:\n      - {id: a, text: A, %s: true}\n      - {id: b, text: B}\n";

        assertThat(mended(rule, quiz(flag.formatted("correct"))))
                .isEqualTo("safe " + quiz(flag.formatted("isCorrect")));
        assertThat(mended(rule, quiz("    type: short-answer\n    answer: \"42\"\n")))
                .isEqualTo("safe " + quiz("    type: short-answer\n    correctAnswer: \"42\"\n"));
        assertThat(mended(rule, quiz(flag.formatted("isCorrect") + "    answer: a\n")))
                .startsWith("unsafe ");
    }

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    @Test
    void idsAreMadeOfPathsAndPlacesInEachNotation() throws IOException {
        String rule = "assessment-question-id";
        String yaml = mended(
                rule, "---\r\ntype: test\r\nquestions:\r\n  - text: A\r\n    marks: 1\r\n  - {text: B}\r\n---\r\n");

        assertThat(yaml)
                .matches("unsafe ---\r\ntype: test\r\nquestions:\r\n  - id: " + UUID
                        + "\r\n    text: A\r\n    marks: 1\r\n  - \\{id: " + UUID + ", text: B}\r\n---\r\n");
        assertThat(mended(rule, "+++\ntype = 'test'\n[[questions]]\ntext = 'A'\n+++\n"))
                .matches("unsafe \\+\\+\\+\ntype = 'test'\n\\[\\[questions]]\nid = \"" + UUID
                        + "\"\ntext = 'A'\n\\+\\+\\+\n");
        assertThat(mended(rule, "{\"type\": \"test\", \"questions\": [{\"text\": \"A\"}]}\n"))
                .matches("unsafe \\{\"type\": \"test\", \"questions\": \\[\\{\"id\": \"" + UUID
                        + "\", \"text\": \"A\"}]}\n");
        assertThat(mended(rule, quiz("    id: x\n  - text: B\n    id:\n  - text: C\n    id: ''\n")))
                .matches("(?s).*    id: " + UUID + "\n.*    id: " + UUID + "\n.*");
    }

    /** A question that was moved keeps its id, and the one in its place gets another. */
    @Test
    void anIdThatIsTakenIsNotGivenAgain() throws IOException {
        String page = "---\ntype: test\nquestions:\n  - text: A\n---\n";
        String once = mended("assessment-question-id", page).replaceFirst("unsafe ", "");
        String moved = once.replace("questions:\n", "questions:\n  - text: B\n");
        String twice = mended("assessment-question-id", moved).replaceFirst("unsafe ", "");

        assertThat(twice.lines().filter(line -> line.contains("- id: ")).distinct())
                .hasSize(2);
    }

    @Test
    void theIdOfARootIsReplacedInItsQuotes() throws IOException {
        assertThat(mended("course-root-id-uuid", "---\ntype: challenge\ntitle: A\nid: 'old' # id\n---\n"))
                .matches("unsafe ---\ntype: challenge\ntitle: A\nid: '" + UUID + "' # id\n---\n");
        assertThat(mended("course-root-id-uuid", "+++\ntype = 'challenge'\ntitle = 'A'\nid = 7\n+++\n"))
                .contains("id = \"");
    }

    @Test
    void theMissingIdOfARootIsAdded() throws IOException {
        assertThat(mended("front-matter-schema", "---\ntype: challenge\ntitle: A\ndescription: B\n---\n"))
                .matches("unsafe ---\ntype: challenge\ntitle: A\nid: " + UUID + "\ndescription: B\n---\n");
    }
}
