package io.github.coursekit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.Notation;
import io.github.coursekit.json.JsonText;
import io.github.coursekit.site.LessonTypes;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in schemas say of front matter what the validator says that reads a course's own. */
class BuiltInSchemaTest {

    /** Each kind of value that YAML has, and those that are near to another kind. */
    private static final List<String> VALUES = List.of(
            "",
            "null",
            "~",
            "text",
            "''",
            "' '",
            "\"\\u00a0\"",
            "1",
            "-3",
            "1.0",
            "1.5",
            "1e3",
            "99999999999999999999",
            ".inf",
            ".nan",
            "true",
            "no",
            "2026-01-31",
            "[]",
            "[a, 1, 1.5]",
            "[true, null, [], {}]",
            "{}",
            "{a: 1}",
            "[{a: 1}]",
            "[[a]]",
            "a".repeat(FrontMatterSchemas.LONGEST_PATTERN_INPUT),
            "a".repeat(FrontMatterSchemas.LONGEST_PATTERN_INPUT + 1));

    static List<String> types() {
        List<String> types = new ArrayList<>(LessonTypes.ALL);
        types.add(SchemaLibrary.COMMON);
        return types;
    }

    @ParameterizedTest
    @MethodSource("types")
    void theyJudgeAsTheValidatorDoes(String type) {
        FrontMatterSchemas schemas = new FrontMatterSchemas();
        String written = JsonText.of(SchemaLibrary.source(type));
        for (String key : FrontMatterSchemas.check(written)) {
            for (String value : VALUES) {
                DataMapping one = mapping(key + ": " + value + "\nOther: [1]\n");
                assertThat(schemas.validate(type, one, Map.of()))
                        .as("%s: %s: %s", type, key, value)
                        .isEqualTo(schemas.validateOwn(written, one, Map.of()));
                DataMapping full = mapping("title: T\nid: x\n" + key.toUpperCase(Locale.ROOT) + "2: 1\n");
                Map<String, DataNode> inherited = Map.of(
                        key.toLowerCase(Locale.ROOT),
                        mapping("v: " + value).get("v").orElseThrow());
                assertThat(schemas.validate(type, full, inherited))
                        .as("%s: inherited %s: %s", type, key, value)
                        .isEqualTo(schemas.validateOwn(written, full, inherited));
            }
        }
    }

    @Test
    void severalFaultsAreToldTogether() {
        DataMapping many = mapping("title: ' '\ndraft: 1\ntags: [true, a, {}]\ncascade: [1]\nbanner: 2\nid: ' '\n");
        FrontMatterSchemas schemas = new FrontMatterSchemas();
        List<SchemaViolation> found = schemas.validate("challenge", many, Map.of());
        assertThat(found)
                .hasSize(7)
                .isEqualTo(schemas.validateOwn(JsonText.of(SchemaLibrary.source("challenge")), many, Map.of()));
    }

    /** A keyword that it passed over would be a rule that nobody keeps. */
    @Test
    void aKeywordThatItDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> new BuiltInSchema(List.of(JsonText.parse("{\"maxProperties\": 3}"))))
                .hasMessageContaining("maxProperties");
        assertThatThrownBy(() ->
                        new BuiltInSchema(List.of(JsonText.parse("{\"properties\": {\"id\": {\"minLength\": 1}}}"))))
                .hasMessageContaining("minLength");
    }

    private static DataMapping mapping(String yaml) {
        DataDocument document = DataDocument.parse(yaml, new TextRange(0, yaml.length()), Notation.YAML);
        return (DataMapping) Objects.requireNonNull(document.root());
    }
}
