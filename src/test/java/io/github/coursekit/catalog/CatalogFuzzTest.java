package io.github.coursekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.coursekit.Mutations;
import io.github.coursekit.TestCourse;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Sha256;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Any bytes at all as a lesson and as the page of its section: the catalog is one by its schema, and says of the lesson what the course does. */
class CatalogFuzzTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Workers WORKERS = new Workers(Threads.of(1));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeTheRestOfTheCourse() throws IOException {
        new TestCourse(folder).file("_index.md", "---\ntitle: Home\n---\n").file("s/b.md", "---\ntitle: B\n---\n");
    }

    @FuzzTest(maxDuration = "3m")
    void lesson(byte[] input) {
        check(input);
    }

    @Test
    void seedsAndWhatTheyTurnIntoAreListed() {
        Mutations.of(CatalogFuzzTest.class, "lesson").forEach(200, CatalogFuzzTest::check);
    }

    private static void check(byte[] input) {
        try {
            Files.write(folder.resolve("s/a.md"), input);
            Files.write(folder.resolve("s/_index.md"), input);
            Course course = new CourseLoader(FolderSource.of(folder), CourseSettings.DEFAULT, WORKERS).load();
            byte[] bytes = write(course);

            assertThat(write(course)).isEqualTo(bytes);
            assertThat(CatalogWriter.write(CatalogReader.read("catalog.json", new ByteArrayInputStream(bytes))))
                    .isEqualTo(bytes);
            // A decoder of its own is strict: it replaces nothing.
            String catalog = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            assertThat(CatalogSchema.strict(catalog)).isEmpty();
            Lesson lesson = course.lessons().stream()
                    .filter(page -> page.path().equals("s/a.md"))
                    .findFirst()
                    .orElseThrow();
            checkLesson(lesson, JSON.readTree(catalog));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CatalogException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] write(Course course) {
        return CatalogWriter.write(
                CatalogMaker.make(course, new Coordinates("org.example", "kitchen", "1.0"), hashes(course)));
    }

    private static Map<String, String> hashes(Course course) {
        return Stream.concat(
                        course.lessons().stream().map(Lesson::path),
                        course.assets().stream().map(Asset::path))
                .collect(Collectors.toMap(path -> path, Sha256::of));
    }

    private static void checkLesson(Lesson lesson, JsonNode catalog) {
        JsonNode section = catalog.at("/root/children/0");
        JsonNode listed = section.path("children")
                .valueStream()
                .filter(node -> node.path("path").asString().equals("s/a.md"))
                .findFirst()
                .orElse(null);

        assertThat(listed != null)
                .isEqualTo(
                        lesson.readable() && !lesson.frontMatter().publication().headless());
        assertThat(section.has("page")).isEqualTo(lesson.readable());
        if (listed != null) {
            assertThat(listed.path("title").asString(null))
                    .isEqualTo(lesson.frontMatter().names().title().orElse(null));
            assertThat(listed.path("weight").asLong())
                    .isEqualTo(lesson.frontMatter().order().weight());
            assertThat(listed.path("headings")).hasSameSizeAs(lesson.headings());
            assertThat(listed.path("stages")).hasSameSizeAs(lesson.stages());
            assertThat(listed.path("words").asInt()).isEqualTo(lesson.words());
        }
    }
}
