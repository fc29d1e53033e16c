package io.github.coursekit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.goal.Linted;
import io.github.coursekit.goal.Project;
import io.github.coursekit.json.JsonText;
import io.github.coursekit.rule.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schemas for editors say what rules say, and the files that are shipped are what is made of the keys and words that rules know. */
class EditorSchemasTest {

    private static final Path SHIPPED = Path.of("src/main/resources/io/github/coursekit/editor");

    private static final Pattern TYPE = Pattern.compile("(?m)^type: (.+)$");

    private static final String PAGE = "title: Heat\ndescription: Hot.\n";
    private static final String LAB = PAGE + "type: lab\n";
    private static final String ROOT = PAGE + "type: challenge\n";
    private static final String TEST = PAGE + "type: test\n";
    private static final String OPTIONS = "  options: [{id: a, text: A, isCorrect: true}, {id: b, text: B}]\n";
    private static final String ASKED = "questions:\n- id: q\n  text: Hot?\n  type: single-answer\n";
    private static final String QUESTION = ASKED + OPTIONS;
    private static final String WORDS = "questions:\n- id: q\n  text: Hot?\n  type: short-answer\n";

    @TempDir
    private Path folder;

    /** Renew them by {@code mvn test -Dtest=EditorSchemasTest -Dschemas.renew}. */
    @Test
    void theFilesAreWhatIsMade() throws Exception {
        for (Map.Entry<String, JsonNode> schema : EditorSchemas.all().entrySet()) {
            Path file = SHIPPED.resolve(schema.getKey() + ".schema.json");
            String made = JsonText.of(schema.getValue());
            if (System.getProperty("schemas.renew") != null) {
                Files.createDirectories(SHIPPED);
                Files.writeString(file, made);
            }
            assertThat(file).as("renew it: -Dschemas.renew").content().isEqualTo(made);
        }
    }

    static List<String> whatIsRightIsRightToBoth() {
        return List.of(
                LAB,
                LAB + "weight: 3",
                LAB + "weight: -3",
                LAB + "level: beginner",
                LAB + "level: [beginner, advanced]",
                LAB + "draft: true\ntags: [a, 1]\naliases: /old/\nmine: {a: 1}",
                LAB + "date: '2026-01-31'",
                LAB + "questions: [{q: who reads this}]",
                ROOT + "id: bread-7",
                PAGE + "type: recipe",
                TEST + QUESTION,
                TEST + "passPercentage: 70\nmaxAttempts: 3\ntime_limit: 10\nnumber_of_questions: 1\nis_optional: true\n"
                        + QUESTION,
                TEST + QUESTION + "  marks: 1.5\n  hint: No.\n  explanation: So.",
                TEST + ASKED
                        + "  options: [{id: a, text: A, is_correct: true}, {id: b, image: b.png, isCorrect: false}]",
                TEST + ASKED.replace("single-answer", "true-false") + OPTIONS,
                TEST + ASKED.replace("single-answer", "multiple-answers")
                        + "  options: [{id: a, text: A, isCorrect: true}, {id: b, text: B, is_correct: true}]",
                TEST + WORDS + "  correctAnswer: hot",
                TEST + WORDS + "  correct_answer: 42",
                TEST + ASKED.replace("text: Hot?", "title: Hot?") + OPTIONS);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsRightIsRightToBoth(String frontMatter) throws Exception {
        assertThat(schema(frontMatter)).isEmpty();
        assertThat(rules(frontMatter)).isEmpty();
    }

    static List<String> whatIsWrongIsWrongToBoth() {
        return List.of(
                "title: ' '\ntype: lab\ndescription: D",
                "title: [a]\ntype: lab\ndescription: D",
                LAB + "weight: three",
                LAB + "weight: '3'",
                LAB + "weight: 1.5",
                LAB + "level: Beginner",
                LAB + "level: expert",
                LAB + "level: [beginner, expert]",
                LAB + "draft: 'true'",
                LAB + "draft: maybe",
                LAB + "date: {a: 1}",
                LAB + "tags: {a: 1}",
                LAB + "aliases: [1]",
                LAB + "banner: [a]",
                LAB + "cascade: text",
                LAB + "linkTitle:",
                LAB + QUESTION,
                LAB + "questions: [{marks: 1}]",
                PAGE + "type: recipe\n" + QUESTION,
                ROOT,
                ROOT + "id: ' '",
                ROOT + "id: a\nbadge: 3",
                ROOT + "id: a\nobjectives: {a: 1}",
                TEST,
                TEST + "questions: []",
                TEST + "questions: text",
                TEST + "questions: [text]",
                TEST + QUESTION + "  marks: 0",
                TEST + QUESTION + "  marks: '1'",
                TEST + QUESTION + "  marks: -1",
                TEST + "passPercentage: 101\n" + QUESTION,
                TEST + "pass_percentage: '70'\n" + QUESTION,
                TEST + "passPercentage: 70\npass_percentage: 70\n" + QUESTION,
                TEST + "maxAttempts: 0\n" + QUESTION,
                TEST + "time_limit: long\n" + QUESTION,
                TEST + "numberOfQuestions: 1.5\n" + QUESTION,
                TEST + QUESTION.replace("- id: q\n  text", "- text"),
                TEST + QUESTION.replace("id: q", "id: ' '"),
                TEST + QUESTION.replace("  type: single-answer\n", ""),
                TEST + QUESTION.replace("single-answer", "multiple-choice"),
                TEST + QUESTION.replace("  text: Hot?\n", ""),
                TEST + QUESTION.replace("text: Hot?", "text: ''"),
                TEST + QUESTION.replace("text: Hot?", "text: [Hot]"),
                TEST + ASKED,
                TEST + ASKED + "  options: text",
                TEST + ASKED + "  options: [a, b]",
                TEST + ASKED + "  options: [{id: a, text: A, isCorrect: true}]",
                TEST + ASKED + "  options: [{text: A, isCorrect: true}, {id: b, text: B}]",
                TEST + ASKED + "  options: [{id: a, isCorrect: true}, {id: b, text: B}]",
                TEST + ASKED + "  options: [{id: a, text: A}, {id: b, text: B}]",
                TEST + ASKED + "  options: [{id: a, text: A, isCorrect: true}, {id: b, text: B, is_correct: true}]",
                TEST + ASKED + "  options: [{id: a, text: A, isCorrect: 'true'}, {id: b, text: B}]",
                TEST + ASKED + "  options: [{id: a, text: A, isCorrect: true, is_correct: true}, {id: b, text: B}]",
                TEST + ASKED.replace("single-answer", "multiple-answers")
                        + "  options: [{id: a, text: A}, {id: b, text: B}]",
                TEST + WORDS,
                TEST + WORDS + "  correctAnswer: ''",
                TEST + WORDS + "  correctAnswer: a\n  correct_answer: b");
    }

    @ParameterizedTest
    @MethodSource
    void whatIsWrongIsWrongToBoth(String frontMatter) throws Exception {
        assertThat(schema(frontMatter)).isNotEmpty();
        assertThat(rules(frontMatter)).isNotEmpty();
    }

    /** Which words are meant, what hangs on other pages or other keys, which dates there are, and that keys have no letter case. */
    static List<String> whatASchemaCannotSay() {
        return List.of(
                LAB + "wieght: 3",
                LAB + "date: Jan 31, 2026",
                LAB + "draft: yes",
                PAGE,
                "title: Heat\ntype: lab",
                PAGE + "type: lap",
                TEST + "final: true\nisOptional: true\n" + QUESTION,
                TEST + "numberOfQuestions: 2\n" + QUESTION,
                TEST + QUESTION + QUESTION.replace("questions:\n", ""),
                TEST + ASKED + "  options: [{id: a, text: A, isCorrect: true}, {id: a, text: B}]",
                TEST + ASKED + "  options: [{id: a, text: A, isCorrect: true}, {id: b, text: A}]",
                TEST + QUESTION + "  marcs: 1");
    }

    @ParameterizedTest
    @MethodSource
    void whatASchemaCannotSay(String frontMatter) throws Exception {
        assertThat(schema(frontMatter)).isEmpty();
        assertThat(rules(frontMatter)).isNotEmpty();
    }

    /** Keys have no letter case to Hugo, and a value of nothing is no value to most rules. */
    @ParameterizedTest
    @ValueSource(strings = {"Title: Heat\ntype: lab\ndescription: D", LAB + "weight:"})
    void whatOnlyASchemaMinds(String frontMatter) throws Exception {
        assertThat(schema(frontMatter)).isNotEmpty();
    }

    private static List<String> schema(String frontMatter) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        EditorSchemas.all().forEach((name, schema) -> schemas.put(address(name), schema));
        Editors editors = new Editors(schemas);
        List<String> ofAny = editors.wrong(address(EditorSchemas.ANY), frontMatter);
        Matcher type = TYPE.matcher(frontMatter);
        if (type.find() && schemas.containsKey(address(type.group(1)))) {
            assertThat(editors.wrong(address(type.group(1)), frontMatter).isEmpty())
                    .isEqualTo(ofAny.isEmpty());
        }
        return ofAny;
    }

    private static String address(String name) {
        return EditorSchemas.BASE + name + ".schema.json";
    }

    private List<String> rules(String frontMatter) throws Exception {
        Project project = new TestCourse(folder)
                .file("content/a.md", "---\n" + frontMatter + "\n---\nThe pan gets hot.\n")
                .project(Project.Kind.NO_POM);
        return Linted.messages(project, Severity.INFO).stream()
                .filter(message -> message.matches("a\\.md (front-matter|assessment|weight)-.*"))
                .toList();
    }
}
