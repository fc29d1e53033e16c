package io.github.coursekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The schemas are files of their own, which others may read: they and the tables of types and keys say the same. */
class LessonKeysTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/io/github/coursekit/schemas");
    private static final String COMMON = "common";

    @Test
    void eachTypeHasASchemaAndEachSchemaAType() throws IOException {
        assertThat(schemas()).containsExactlyElementsOf(new TreeSet<>(LessonTypes.ALL));
    }

    @Test
    void theCommonSchemaNamesTheCommonKeys() throws IOException {
        assertThat(keys(COMMON)).containsExactlyInAnyOrderElementsOf(LessonKeys.COMMON);
    }

    @Test
    void theSchemasOfRootsAndOfNoOthersAskForAnIdAndNameTheirKeys() throws IOException {
        for (String type : schemas()) {
            boolean needsId = schema(type)
                    .path("required")
                    .valueStream()
                    .anyMatch(key -> key.asString().equals("id"));

            assertThat(needsId).as(type).isEqualTo(LessonTypes.isRoot(type));
            if (needsId) {
                assertThat(keys(type)).as(type).containsExactlyInAnyOrderElementsOf(LessonKeys.OF_ROOTS);
            }
        }
    }

    @Test
    void whatASchemaNamesIsKnown() throws IOException {
        for (String type : schemas()) {
            assertThat(LessonKeys.IN_FRONT_MATTER).as(type).containsAll(keys(type));
        }
    }

    @Test
    void theSettingsOfAssessmentsAreKnownInBothSpellings() {
        assertThat(LessonKeys.IN_FRONT_MATTER)
                .containsAll(LessonKeys.OF_ASSESSMENTS)
                .containsAll(LessonKeys.OF_ASSESSMENTS.stream()
                        .map(LessonKeys::snakeCase)
                        .toList())
                .contains("isOptional", "is_optional", "TimeLimit");
        assertThat(LessonKeys.IN_QUESTIONS).contains("correctAnswer", "correct_answer");
        assertThat(LessonKeys.IN_OPTIONS).contains("isCorrect", "is_correct");
    }

    /** The names of the schemas of types. */
    private static List<String> schemas() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                    .filter(name -> !name.equals(COMMON))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(String name) throws IOException {
        Set<String> keys = new HashSet<>();
        schema(name).path("properties").properties().forEach(property -> keys.add(property.getKey()));
        return keys;
    }

    private static JsonNode schema(String name) throws IOException {
        return JsonText.parse(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    }
}
