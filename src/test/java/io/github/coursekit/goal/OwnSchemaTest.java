package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSchemaTest {

    @TempDir
    private Path folder;

    @Test
    void aSchemaOfOnesOwnJudgesItsTypeAndItsPaths() throws Exception {
        TestCourse course = new TestCourse(folder)
                .file("course.yaml", "schemas:\n  page: s/page.json\n  labs/**: s/lab.json\n")
                .file(
                        "s/page.json",
                        "{\"required\": [\"title\", \"chef\"], \"properties\": {\"chef\": {\"enum\": [\"Ann\", \"Bob\"]}}}")
                .file("s/lab.json", "{\"properties\": {\"stove\": {\"type\": \"integer\", \"maximum\": 4}}}")
                .file("content/a.md", "---\ntitle: A\ntype: page\nchef: Eve\n---\nText.\n")
                .file("content/b.md", "---\ntype: page\n---\nText.\n")
                .file("content/labs/c.md", "---\ntitle: C\nstove: 5\n---\nText.\n")
                .file("content/d.md", "---\ntitle: D\nstove: hot\n---\nText.\n");
        Project project = course.project(Project.Kind.COURSE);

        Check.Result result = Check.run(new Check.Request(
                        project, Severity.ERROR, 0, List.of(), folder, project.defaultBaselineFile(), null))
                .orElseThrow();

        assertThat(result.lines())
                .extracting(ConsoleRecord::text)
                .containsExactly(
                        "content/a.md:4:7: error chef must be one of Ann, Bob, found \"Eve\" [front-matter-schema]",
                        "content/b.md:1:1: error chef is missing; add a line 'chef: ...' [front-matter-schema]",
                        "content/b.md:1:1: error title is missing; add a line 'title: ...' [front-matter-schema]",
                        "content/labs/c.md:3:8: error stove is out of range (maximum 4), found 5 [front-matter-schema]");
    }

    private List<String> check(String schema, String frontMatter) throws Exception {
        TestCourse course = new TestCourse(folder)
                .file("course.yaml", "schemas: {page: own.json}\n")
                .file("own.json", schema)
                .file("content/a.md", "---\ntitle: A\ntype: page\n" + frontMatter + "---\nText.\n");
        Project project = course.project(Project.Kind.COURSE);
        return Check.run(new Check.Request(
                        project, Severity.ERROR, 0, List.of(), folder, project.defaultBaselineFile(), null))
                .orElseThrow()
                .lines()
                .stream()
                .map(ConsoleRecord::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'type': 'string'} | [1] | 4:7: error salt must be text, found a list",
                "{'type': 'array'} | {a: 1} | 4:7: error salt must be a list, found a mapping",
                "{'type': 'object'} | true | 4:7: error salt must be a mapping, found true",
                "{'type': ['string', 'number']} | [1] | 4:7: error salt must be text, found a list",
                "{'type': ['integer', 'boolean']} | x | 4:7: error salt must be a whole number or true or false, found `x`",
                "{'pattern': '^[a-z]+$'} | A1 | 4:7: error salt must match `^[a-z]+$`, found `A1`",
                "{'pattern': '[a-z]'} | ' ' | 4:7: error salt must not be empty",
                "{'minLength': 1} | '' | 4:7: error salt must not be empty",
                "{'minLength': 3} | ab | 4:7: error salt is too short",
                "{'minItems': 1} | [] | 4:7: error salt must not be empty",
                "{'minItems': 2} | [a] | 4:7: error salt is too short",
                "{'enum': ['a', 2]} | b | 4:7: error salt must be one of a, 2, found `b`",
                "{'const': 'a'} | b | 4:7: error salt must be `a`, found `b`",
                "{'exclusiveMinimum': 0} | 0 | 4:7: error salt is out of range (exclusiveMinimum 0), found 0",
                "{'exclusiveMaximum': 4} | 0x4 | 4:7: error salt is out of range (exclusiveMaximum 4), found 0x4",
                "{'items': {'type': 'integer'}} | [1, x, 2] | 4:11: error salt[2] must be a whole number, found `x`",
                "{'properties': {'grain': {'items': {'properties': {'mm': {'type': 'number'}}}}}} | {grain: [{mm: x}]}"
                        + " | 4:21: error salt.grain[1].mm must be a number, found `x`",
                "{'additionalProperties': false, 'properties': {'grain': true}} | {grain: 1, Dust: 2}"
                        + " | 4:18: error the key 'Dust' is not allowed here; remove it",
                "{'required': ['grain']} | {dust: 1} | 4:7: error grain is missing; add a line 'grain: ...'",
                "{'type': 'integer'} | null | 4:1: error salt has no value; write one behind it",
            })
    void eachKeywordHasItsWords(String keyword, String value, String told) throws Exception {
        String schema = "{\"required\": [\"salt\"], \"properties\": {\"salt\": " + keyword.replace('\'', '"') + "}}";

        assertThat(check(schema, "salt: " + value + "\n"))
                .singleElement()
                .asString()
                .isEqualTo("content/a.md:" + told.replace('`', '"') + " [front-matter-schema]");
    }

    @Test
    void keysAreSpeltAsTheSchemaSpellsThem() throws Exception {
        String schema =
                "{\"required\": [\"estimatedTime\"], \"additionalProperties\": {\"type\": [\"string\", \"number\"]},"
                        + "\"allOf\": [{\"$ref\": \"#/$defs/oven\"}],"
                        + "\"$defs\": {\"oven\": {\"properties\": {\"ovenHeat\": {\"type\": \"integer\"}}}}}";

        assertThat(check(schema, "estimatedTime: 20\novenHeat: 180\n")).isEmpty();
        assertThat(check(schema, "EstimatedTime: 20\novenheat: hot\n"))
                .containsExactly(
                        "content/a.md:5:11: error ovenHeat must be a whole number, found \"hot\" [front-matter-schema]");
        assertThat(check(schema, "ovenHeat: 1\n"))
                .containsExactly(
                        "content/a.md:1:1: error estimatedTime is missing; add a line 'estimatedTime: ...' [front-matter-schema]");
    }

    @Test
    void fractionsAreJudgedByTheirValue() throws Exception {
        String schema = "{\"properties\": {\"rating\": {\"type\": \"number\", \"minimum\": 1, \"maximum\": 5}}}";

        assertThat(check(schema, "rating: 2.5\n")).isEmpty();
        assertThat(check(schema, "rating: 1.0\n")).isEmpty();
        assertThat(check(schema, "rating: .5\n"))
                .containsExactly(
                        "content/a.md:4:9: error rating is out of range (minimum 1), found .5 [front-matter-schema]");
        assertThat(check(schema, "rating: 100.0\n")).singleElement().asString().contains("maximum 5");
        assertThat(check(schema, "rating: .inf\n")).singleElement().asString().contains("must be a number");
    }

    @Test
    void aKeyThatTheSchemaNamesIsKnown() throws Exception {
        assertThat(check("{\"properties\": {\"dates\": {\"type\": \"array\"}}}", "dates: [2026-11-01]\n"))
                .isEmpty();
        assertThat(check("{\"properties\": {\"oven\": true}}", "dates: [2026-11-01]\novne: 1\n"))
                .containsExactly(
                        "content/a.md:4:1: warning The key 'dates' is not known; did you mean 'date'? [front-matter-key]",
                        "content/a.md:5:1: warning The key 'ovne' is not known; did you mean 'oven'? [front-matter-key]");
    }

    @Test
    void aSchemaMayBuildOnABuiltInOneAndNestAsDeepAsTheValueDoes() throws Exception {
        String schema = "{\"$ref\": \"https://coursekit.github.io/course-maven-plugin/schemas/page.schema.json\","
                + "\"properties\": {\"menu\": {\"$ref\": \"#/$defs/dish\"}},"
                + "\"$defs\": {\"dish\": {\"properties\": {\"side\": {\"$ref\": \"#/$defs/dish\"}, \"salt\": {\"type\": \"integer\"}}}}}";

        assertThat(check(schema, "menu: {side: {side: {salt: 1}}}\nlinktitle: x\n"))
                .isEmpty();
        assertThat(check(schema, "menu: {side: {side: {salt: x}}}\n"))
                .containsExactly(
                        "content/a.md:4:28: error menu.side.side.salt must be a whole number, found \"x\" [front-matter-schema]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"properties\": {\"a\": {\"type\": \"strng\"}}}|it is no JSON Schema: /properties/a/type:",
                "{\"requierd\": [\"a\"]}|it has 'requierd', which is no keyword; did you mean 'required'?",
                "{\"$ref\": \"#\"}|it refers to itself without end: #",
                "{\"properties\": {\"params\": {\"$ref\": \"#/$defs/a\"}}, \"$defs\": {\"a\": {\"$ref\": \"#/$defs/b\"}, \"b\": {\"allOf\": [{\"$ref\": \"#/$defs/a\"}]}}}|it refers to itself without end: #/$defs/a, then #/$defs/b, then #/$defs/a",
                "{\"$defs\": {\"a\": {\"$anchor\": \"x\", \"if\": {\"$ref\": \"#x\"}}}}|it refers to itself without end: #x",
                "{\"$id\": \"https://example.org/a.json\", \"not\": {\"$ref\": \"a.json\"}}|it refers to itself without end: a.json",
                "{\"properties\": {\"a\": {\"$ref\": \"other.json\"}}}|it refers to 'other.json', which is not in it; references to other files and addresses are not followed",
                "{\"properties\": {\"a\": {\"$ref\": \"file:///etc/hostname\"}}}|it refers to 'file:///etc/hostname', which is not in it",
                "{\"properties\": {\"a\": {\"$ref\": \"#/$defs/x\"}}}|it refers to '#/$defs/x', which is not there",
                "{\"properties\": {\"a\": {\"$ref\": \"#x\"}}}|it refers to '#x', which is not there",
                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\"}|its \"$schema\" is http://json-schema.org/draft-07/schema#",
                "[]|it is no JSON object",
                "{\"minItems\": 1e99}|the validator says: ",
            })
    void aSchemaThatIsWrongIsNamed(String schema, String message) {
        assertThatThrownBy(() -> check(schema, ""))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("course.yaml:1:17: the schema 'own.json' cannot be used: " + message);
    }

    @Test
    void aLongChainOfReferencesIsRefused() {
        String links = IntStream.range(0, 5000)
                .mapToObj(i -> "\"a%d\": {\"$ref\": \"#/$defs/a%d\"}, ".formatted(i, i + 1))
                .collect(Collectors.joining());

        assertThatThrownBy(() -> check("{\"$defs\": {" + links + "\"a5000\": true}}", ""))
                .hasMessageContaining("a chain of references in it is longer than");
    }

    @Test
    void aLongChainOfPartsIsRefused() {
        String links = IntStream.range(0, 5000)
                .mapToObj(i -> "\"a%d\": {\"properties\": {\"b\": {\"$ref\": \"#/$defs/a%d\"}}}, ".formatted(i, i + 1))
                .collect(Collectors.joining());

        assertThatThrownBy(() -> check("{\"$ref\": \"#/$defs/a0\", \"$defs\": {" + links + "\"a5000\": true}}", ""))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("its parts refer to each other over too many steps");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 450})
    void aSchemaThatIsNestedDeepIsRefused(int levels) {
        assertThatThrownBy(() -> check("{\"items\": ".repeat(levels) + "{}" + "}".repeat(levels), ""))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("it is nested deeper than 100 levels");
    }

    @Test
    void keywordsMayBeNamesOfKeysAndValues() throws Exception {
        assertThat(check(
                        "{\"properties\": {\"$ref\": {\"enum\": [{\"$ref\": \"#/nowhere\"}, \"a\"]}}, \"x-note\": {\"$ref\": \"#/no\"}}",
                        "$ref: a\n"))
                .isEmpty();
    }
}
