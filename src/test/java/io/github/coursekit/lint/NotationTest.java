package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same lesson in YAML, TOML and JSON. */
class NotationTest {

    @TempDir
    private Path folder;

    private LintResult lint(String lesson) throws IOException {
        new TestCourse(folder).file("a.md", lesson);
        return new Linter(BuiltInRules.all(), new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE))
                .lint(folder);
    }

    /** A violation a line: its place, its rule, what it says, and what its fix writes. */
    private String violations(String lesson) throws IOException {
        LintResult result = lint(lesson);
        return result.violations().stream()
                .map(violation -> shown(result, violation) + "\n")
                .collect(Collectors.joining());
    }

    private static String shown(LintResult result, Violation violation) {
        String fix = violation.fix() == null
                ? ""
                : " -> " + violation.fix().edits().get(0).replacement().replace("\n", "\\n");
        return result.places().start(violation.location()) + " "
                + violation.rule().id() + " " + violation.message() + fix;
    }

    @Test
    void aPageInYaml() throws IOException {
        assertThat(violations("""
                ---
                titel: Heat
                weight: 1.5
                draft: "maybe"
                type: LAB
                date: "2026-02-30"
                ---
                """)).isEqualTo("""
                1:1 front-matter-description The description is missing; lists and search results show it, so say in a sentence what the lesson is about
                1:1 front-matter-schema title is missing; add a line 'title: ...'
                2:1 front-matter-key The key 'titel' is not known; did you mean 'title'? -> title
                3:9 weight-value weight must be a whole number other than 0, found 1.5
                4:8 front-matter-schema draft must be true or false, found "maybe"
                5:7 front-matter-enumeration type is 'LAB'; write 'lab', since sites compare letter by letter -> lab
                6:7 front-matter-date date is "2026-02-30", which is no date to Hugo; write it as 2026-01-31 or 2026-01-31T12:00:00Z
                """);
    }

    @Test
    void aPageInToml() throws IOException {
        assertThat(violations("""
                +++
                titel = "Heat"
                weight = 1.5
                draft = "maybe"
                type = "LAB"
                date = "2026-02-30"
                +++
                """)).isEqualTo("""
                1:1 front-matter-description The description is missing; lists and search results show it, so say in a sentence what the lesson is about
                1:1 front-matter-schema title is missing; add a line 'title = ...'
                2:1 front-matter-key The key 'titel' is not known; did you mean 'title'? -> title
                3:10 weight-value weight must be a whole number other than 0, found 1.5
                4:9 front-matter-schema draft must be true or false, found "maybe"
                5:8 front-matter-enumeration type is 'LAB'; write 'lab', since sites compare letter by letter -> lab
                6:8 front-matter-date date is "2026-02-30", which is no date to Hugo; write it as 2026-01-31 or 2026-01-31T12:00:00Z
                """);
    }

    @Test
    void aPageInJson() throws IOException {
        assertThat(violations("""
                {
                "titel": "Heat",
                "weight": 1.5,
                "draft": "maybe",
                "type": "LAB",
                "date": "2026-02-30"
                }
                """)).isEqualTo("""
                1:1 front-matter-description The description is missing; lists and search results show it, so say in a sentence what the lesson is about
                1:1 front-matter-schema title is missing; add a line '"title": ...'
                2:1 front-matter-key The key 'titel' is not known; did you mean 'title'? -> title
                3:11 weight-value weight must be a whole number other than 0, found 1.5
                4:10 front-matter-schema draft must be true or false, found "maybe"
                5:9 front-matter-enumeration type is 'LAB'; write 'lab', since sites compare letter by letter -> lab
                6:9 front-matter-date date is "2026-02-30", which is no date to Hugo; write it as 2026-01-31 or 2026-01-31T12:00:00Z
                """);
    }

    @Test
    void anAssessmentInYaml() throws IOException {
        assertThat(violations("""
                ---
                title: Test
                type: test
                questions:
                  - id: q1
                    text: Hot?
                    type: single-answer
                    options:
                      - text: Very
                        is_corect: true
                      - id: o2
                        text: 3
                  - text: Cold?
                ---
                """)).isEqualTo("""
                8:5 assessment-answer-key Question 'q1' needs just one correct option, found 0; set 'isCorrect: true' at one of them
                9:9 assessment-option-id Option number 1 of question 'q1' has no id; answers are stored by it, so add 'id: o1' or the like -> id: 15171bf3-ad5e-320f-82f4-30aee804e9cd\\n       \s
                10:9 assessment-key The key 'is_corect' is not known here; did you mean 'is_correct'? -> is_correct
                13:5 assessment-question-id Question number 2 has no id; results are stored by it, so add 'id: q2' or the like -> id: 2d4ccea7-84ee-3974-a824-1c161ccf2fcf\\n   \s
                13:5 assessment-question-type Question number 2 has no type; add one of multiple-answers, short-answer, single-answer, true-false
                """);
    }

    @Test
    void anAssessmentInToml() throws IOException {
        assertThat(violations("""
                +++
                title = "Test"
                type = "test"
                [[questions]]
                id = "q1"
                text = "Hot?"
                type = "single-answer"
                [[questions.options]]
                text = "Very"
                is_corect = true
                [[questions.options]]
                id = "o2"
                text = 3
                [[questions]]
                text = "Cold?"
                +++
                """)).isEqualTo("""
                8:13 assessment-answer-key Question 'q1' needs just one correct option, found 0; set 'isCorrect = true' at one of them
                9:1 assessment-option-id Option number 1 of question 'q1' has no id; answers are stored by it, so add 'id = "o1"' or the like -> id = "15171bf3-ad5e-320f-82f4-30aee804e9cd"\\n
                10:1 assessment-key The key 'is_corect' is not known here; did you mean 'is_correct'? -> is_correct
                15:1 assessment-question-id Question number 2 has no id; results are stored by it, so add 'id = "q2"' or the like -> id = "2d4ccea7-84ee-3974-a824-1c161ccf2fcf"\\n
                15:1 assessment-question-type Question number 2 has no type; add one of multiple-answers, short-answer, single-answer, true-false
                """);
    }

    @Test
    void anAssessmentInJson() throws IOException {
        assertThat(violations("""
                {
                "title": "Test",
                "type": "test",
                "questions": [
                  {"id": "q1",
                    "text": "Hot?",
                    "type": "single-answer",
                    "options": [
                      {"text": "Very",
                        "is_corect": true},
                      {"id": "o2",
                        "text": 3}]},
                  {"text": "Cold?"}]
                }
                """)).isEqualTo("""
                8:5 assessment-answer-key Question 'q1' needs just one correct option, found 0; set '"isCorrect": true' at one of them
                9:8 assessment-option-id Option number 1 of question 'q1' has no id; answers are stored by it, so add '"id": "o1"' or the like -> "id": "15171bf3-ad5e-320f-82f4-30aee804e9cd",\s
                10:9 assessment-key The key 'is_corect' is not known here; did you mean 'is_correct'? -> is_correct
                13:4 assessment-question-id Question number 2 has no id; results are stored by it, so add '"id": "q2"' or the like -> "id": "2d4ccea7-84ee-3974-a824-1c161ccf2fcf",\s
                13:4 assessment-question-type Question number 2 has no type; add one of multiple-answers, short-answer, single-answer, true-false
                """);
    }

    /** What the title, the weight, whether it is a draft, and the date are, as Hugo reads them. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "title = 'T'~weight = 3~draft = true~date = 2026-01-31 | T 3 true 2026-01-31T00:00:00Z",
                "title = 31~weight = '3'~draft = 'true'~date = '2026-01-31' | 31 3 true 2026-01-31T00:00:00Z",
                "title = 0x1F~weight = 1.9~date = 2026-01-31 12:00:00Z | 31 1 false 2026-01-31T12:00:00Z",
                "title = 1e3~weight = true~date = 2026-01-31t12:00:00z | 1000 1 false 2026-01-31T12:00:00Z",
                "TITLE = 'T'~Weight = -3~date = 2026-01-31T12:00:00.5+02:00 | T -3 false 2026-01-31T10:00:00.500Z",
                "title = 'yes'~weight = inf~date = 2026-01-31T12:00:00"
                        + " | yes -9223372036854775808 false 2026-01-31T12:00:00Z",
            })
    void valuesOfTomlAreWhatTheyAreToHugo(String toml, String expected) throws IOException {
        assertThat(values("+++\n" + toml.replace('~', '\n') + "\n+++\n")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'title': 'T', 'weight': 3, 'draft': true, 'date': '2026-01-31' | T 3 true 2026-01-31T00:00:00Z",
                "'title': 1e3, 'weight': '3', 'draft': 'true' | 1000 3 true null",
                "'TITLE': 'no', 'Weight': 1.9, 'draft': null | no 1 false null",
            })
    void valuesOfJsonAreWhatTheyAreToHugo(String json, String expected) throws IOException {
        assertThat(values("{" + json.replace('\'', '"') + "}\n")).isEqualTo(expected);
    }

    private String values(String lesson) throws IOException {
        FrontMatter frontMatter = lint(lesson).course().lessons().get(0).frontMatter();
        return String.join(
                " ",
                frontMatter.names().title().orElse("null"),
                Long.toString(frontMatter.order().weight()),
                Boolean.toString(frontMatter.publication().draft()),
                frontMatter.order().date().map(Instant::toString).orElse("null"));
    }

    @Test
    void anEmptyPageIsADraftInItsNotation() throws IOException {
        String keys = "~title = 'T'~type = 'page'~description = 'D'~".replace('~', '\n');
        assertThat(violations("+++" + keys + "+++\n"))
                .isEqualTo(
                        "1:1 structure-empty-page The page has front matter and nothing else; write it, or mark it 'draft = true'\n");
    }

    @Test
    void aCommentInTomlSuppresses() throws IOException {
        assertThat(violations("""
                +++
                title = "# course-ignore-line weight-value: no comment"
                weight = 1.5 # course-ignore-line weight-value: a joke
                # course-ignore-file front-matter-description, structure-empty-page, front-matter-type: generated
                +++
                """)).isEmpty();
    }

    @Test
    void aKeyThatStandsInSeveralHeadersIsNotRenamedAtOneOfThem() throws IOException {
        assertThat(violations("""
                +++
                title = "T"
                type = "page"
                description = "D"
                [[relatedresources]]
                a = 1
                [[relatedresources]]
                a = 2
                +++
                Text.
                """))
                .isEqualTo(
                        "5:3 front-matter-key The key 'relatedresources' is not known; did you mean 'related_resources'?\n");
    }

    @Test
    void aNoBreakSpaceIsToldOnceWithItsFix() throws IOException {
        assertThat(violations("+++\ntitle\u00A0= \"a\u00A0?\"\n+++\nText.\n"))
                .startsWith(
                        "2:6 encoding-nbsp A no-break space (U+00A0) stands in the front matter, where only a space may"
                                + " stand; replace it by a space ->  \n")
                .doesNotContain("front-matter-syntax");
    }

    @Test
    void sectionsHandDownWhatTheirTomlSays() throws IOException {
        new TestCourse(folder)
                .file(
                        "s/_index.md",
                        "+++\ntitle = 'S'\n[cascade]\ntype = 'lab'\n[cascade.build]\nrender = 'never'\n+++\n")
                .file("s/b.md", "---\ntitle: B\n---\nText.\n");

        FrontMatter inherited = lint("{\"title\": \"A\"}\nText.\n").course().lessons().stream()
                .filter(lesson -> lesson.path().equals("s/b.md"))
                .findFirst()
                .orElseThrow()
                .frontMatter();

        assertThat(inherited.names().type()).contains("lab");
        assertThat(inherited.publication().headless()).isTrue();
    }
}
