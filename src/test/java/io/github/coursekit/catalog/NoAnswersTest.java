package io.github.coursekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.TestSettings;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.schema.FrontMatterSchemas;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Sha256;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has a catalog cannot tell what is right: no answer stands in it, and it is the same whatever is right. */
class NoAnswersTest {

    private static final String SECRET = "s3cret";
    private static final Workers WORKERS = new Workers(Threads.of(1));
    private static final String OWN_SCHEMA = """
            {"properties": {
               "key": {"title": "The right answer"},
               "loesung": {"writeOnly": true},
               "ref": {"$ref": "#/$defs/secret"},
               "either": {"anyOf": [{"type": "string"}, {"description": "The correct one"}]},
               "params": {"properties": {"deep": {"$comment": "answers"}}},
               "shelf": {"description": "Where the answering machine stands"}},
             "$defs": {"secret": {"writeOnly": true}}}
            """;

    @TempDir
    private Path folder;

    private enum Form {
        YAML(": ", "---\n", "\n", "---\n"),
        TOML(" = ", "+++\n", "\n", "+++\n"),
        JSON(": ", "{\n", ",\n", "}\n");

        private final String is;
        private final String opener;
        private final String between;
        private final String closer;

        Form(String is, String opener, String between, String closer) {
            this.is = is;
            this.opener = opener;
            this.between = between;
            this.closer = closer;
        }

        String page(Map<String, Object> frontMatter) {
            return frontMatter.entrySet().stream()
                    .map(entry -> '"' + entry.getKey() + '"' + is + value(entry.getValue()))
                    .collect(Collectors.joining(between, opener, "\n" + closer));
        }

        private String value(Object value) {
            if (value instanceof Map<?, ?> map) {
                return map.entrySet().stream()
                        .map(entry -> "\"" + entry.getKey() + '"' + is + value(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            }
            if (value instanceof List<?> list) {
                return list.stream().map(this::value).collect(Collectors.joining(", ", "[", "]"));
            }
            return value instanceof String ? "\"" + value + '"' : value.toString();
        }
    }

    private String catalog(String page, OwnSchema... schemas) throws IOException {
        new TestCourse(folder).file("q.md", page);
        CourseSettings settings = new TestSettings().schemas(schemas).make();
        Course course = new CourseLoader(FolderSource.of(folder), settings, WORKERS).load();
        assertThat(course.lessons()).allMatch(Lesson::readable, page);
        Map<String, String> hashes = Stream.concat(
                        course.lessons().stream().map(Lesson::path),
                        course.assets().stream().map(Asset::path))
                .collect(Collectors.toMap(Function.identity(), Sha256::of));
        Catalog catalog = CatalogMaker.make(
                course,
                new Coordinates("org.example", "kitchen", "1.0"),
                hashes,
                CatalogLessons.of(course, hashes, NoAnswersTest::targets));
        return new String(CatalogWriter.write(catalog), StandardCharsets.UTF_8);
    }

    /** As if each destination named a file of the course. */
    private static List<CatalogTarget> targets(Lesson lesson) {
        return lesson.links().stream()
                .filter(link -> link.kind() != LessonLink.Kind.MENTION)
                .map(link -> new CatalogTarget(
                        link.kind().name().toLowerCase(Locale.ROOT), link.destination(), link.destination(), ""))
                .toList();
    }

    /** Of two answers the same assessment: all that is written of what is right hangs on {@code right}. */
    private static Map<String, Object> assessment(Random random, Random right) {
        List<Object> questions = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            questions.add(question(random, right));
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("title", "Quiz");
        page.put("type", "test");
        page.put(spelt("questions", random), questions);
        page.put("passPercentage", 70);
        page.put("params", Map.of(spelt(one(random, "answers", "answer_key", "q1", "key"), random), answer(right)));
        page.put(spelt(one(random, "solutions", "correctAnswer", "key", "b"), random), answer(right));
        page.put("banner", "Banner.png");
        page.put("badge", Map.of("answer", answer(right) + ".svg"));
        page.put("additional_attributes", List.of(Map.of("quiz", List.of(answer(right), answer(right)))));
        return page;
    }

    private static Map<String, Object> question(Random random, Random right) {
        String type = one(random, "single-answer", "multiple_answers", "true-false", "short-answer", "sort");
        List<Object> options = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Map<String, Object> option = new LinkedHashMap<>();
            option.put("text", type.startsWith("s") && !type.startsWith("single") ? answer(right) : "Text " + i);
            option.put("id", "o" + i);
            option.put(spelt(one(random, "isCorrect", "is_correct", "right", "answer"), random), right.nextBoolean());
            option.put(one(random, "explanation", "description", "feedback"), answer(right));
            option.put("image", "Picture" + i + ".png");
            option.put("more", Map.of("image", answer(right) + ".png"));
            options.add(option);
        }
        Collections.shuffle(options, right);
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("text", "What?");
        question.put("id", "q" + random.nextInt());
        question.put("type", type);
        question.put("options", options);
        question.put(spelt(one(random, "correctAnswer", "correct_answer", "answer", "key"), random), answer(right));
        question.put(one(random, "explanation", "description", "solution"), answer(right));
        return question;
    }

    private static String answer(Random right) {
        return SECRET + right.nextInt(1000);
    }

    private static String one(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static String spelt(String key, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> key.toUpperCase(Locale.ROOT);
            case 1 -> key.toLowerCase(Locale.ROOT);
            default -> key;
        };
    }

    @ParameterizedTest
    @EnumSource
    void theCatalogIsTheSameWhateverIsRight(Form form) throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            String one = form.page(assessment(new Random(seed), new Random(1)));
            String other = form.page(assessment(new Random(seed), new Random(2)));

            String catalog = catalog(one);

            assertThat(one).isNotEqualTo(other);
            assertThat(catalog)
                    .as(one)
                    .doesNotContainIgnoringCase(SECRET)
                    .contains("What?", "\"passPercentage\" : 70", "\"destination\" : \"Banner.png\"");
            assertThat(catalog(other)).as(one).isEqualTo(catalog);
        }
    }

    /** Pages of other types hold questions too, for themes that read them. */
    @ParameterizedTest
    @EnumSource
    void questionsOfOtherTypesAndPlacesAreLeftOut(Form form) throws IOException {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            Map<String, Object> page = assessment(random, new Random(1));
            page.put("type", one(random, "quiz", "Test", "page"));
            Map<String, Object> nested = Map.of(
                    "title", "Page", "params", Map.of("lab", List.of(page)), "cascade", page, "weight", 3, "rank", 7);

            assertThat(catalog(form.page(page))).as(form.page(page)).doesNotContainIgnoringCase(SECRET);
            assertThat(catalog(form.page(nested)))
                    .doesNotContainIgnoringCase(SECRET)
                    .contains("\"rank\" : 7");
        }
    }

    @Test
    void imagesOfOptionsThatAreToldAreFoundAndTheOrderTellsNothing() throws IOException {
        String catalog = catalog("""
                ---
                title: Quiz
                type: test
                questions:
                  - {text: "What?", type: single-answer, image: q.png, images: [right.png], options: [{text: B, image: b.png, isCorrect: true}, {text: A, image: a.png}],
                     explanation: {image: s3cret.png}}
                ---
                """);

        assertThat(catalog)
                .doesNotContain(SECRET, "right.png")
                .containsSubsequence(
                        "\"destination\" : \"a.png\"", "\"destination\" : \"b.png\"", "\"destination\" : \"q.png\"");
    }

    @ParameterizedTest
    @EnumSource
    void keysThatAnOwnSchemaCallsAnswersAreLeftOut(Form form) throws IOException {
        OwnSchema schema = new OwnSchema("*.md", "own.schema.json", OWN_SCHEMA, FrontMatterSchemas.check(OWN_SCHEMA));
        for (String type : List.of("test", "page")) {
            Map<String, Object> page = new LinkedHashMap<>();
            page.put("title", "Page");
            page.put("type", type);
            page.put("shelf", "upper");
            for (String key : List.of("key", "LOESUNG", "ref", "either")) {
                page.put(key, List.of(SECRET));
            }
            page.put("params", Map.of("deep", SECRET, "Key", SECRET, "level", 1));

            assertThat(catalog(form.page(page), schema))
                    .doesNotContainIgnoringCase(SECRET)
                    .contains("\"shelf\" : \"upper\"", "\"level\" : 1");
        }
    }

    @Test
    void otherKeysStayWithTheirValues() throws IOException {
        assertThat(catalog("""
                        ---
                        title: Page
                        Copyright: true
                        tags: [a, 1, 2.50, null]
                        params: {Bright: {x: yes}}
                        numberOfQuestions: 5
                        ---
                        """))
                .containsSubsequence(
                        "\"frontMatter\" : {",
                        "\"Copyright\" : true",
                        "\"tags\" : [",
                        "\"a\"",
                        "1",
                        "2.5",
                        "null",
                        "\"params\" : {",
                        "\"Bright\" : {",
                        "\"x\" : true",
                        "\"numberOfQuestions\" : 5");
    }
}
