package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Coordinates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are taken from the build before exactly where they would be made the same. */
class PageMemoryTest {

    private static final Coordinates COORDINATES = new Coordinates("org.example", "kitchen", "1.0");
    private static final Instant TIME = Instant.parse("2026-03-01T00:00:00Z");

    @TempDir
    private Path folder;

    private TestCourse course;

    @BeforeEach
    void aCourse() throws IOException {
        course = new TestCourse(folder)
                .file("content/a.md", "---\ntitle: A\nweight: 1\n---\n[b](b.md) {{< ref \"c\" >}}\n")
                .file("content/b.md", "---\ntitle: B\nweight: 2\n---\n# Heading\n")
                .file("content/c.md", "---\ntitle: C\nweight: 3\nexpiryDate: 2027-01-01\n---\n![p](p.png)\n")
                .file("content/p.png", "png");
    }

    private Map<String, String> pages(boolean remember, Instant time, String maker) throws Exception {
        Path classes = folder.resolve(remember ? "target/classes" : "anew/classes");
        PageMaking making = new PageMaking(time, maker, remember ? folder.resolve("target/course-pages") : null);
        Assemble.run(
                new Assemble.Request(course.project(Project.Kind.COURSE), COORDINATES, classes, Optional.of(making)));
        Map<String, String> pages = new TreeMap<>();
        Path served = classes.resolve("META-INF/resources/courses/org.example/kitchen");
        try (Stream<Path> files = Files.walk(served)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(served.relativize(file).toString(), Files.readString(file));
            }
        }
        return pages;
    }

    private void requireFresh() throws Exception {
        assertThat(pages(true, TIME, "1")).isEqualTo(pages(false, TIME, "1"));
    }

    @Test
    void noPageIsStaleWhateverChanged() throws Exception {
        requireFresh();
        course.file("content/b.md", "---\ntitle: Other\nweight: 2\n---\n# Heading\n");
        requireFresh();
        course.file("content/b.md", "---\ntitle: Other\nweight: 9\nslug: new\n---\n# Heading\n");
        requireFresh();
        course.file("content/_index.md", "---\ntitle: Home\ncascade: {description: From above}\n---\n");
        requireFresh();
        assertThat(pages(true, TIME, "1").get("a/index.html")).contains("From above");
        course.file("course.css", "body {}");
        requireFresh();
        Files.delete(folder.resolve("content/p.png"));
        requireFresh();
        course.file("course.yaml", "roles: [Dev, Ops]\nsite: {uglyUrls: true}\n");
        requireFresh();
        Instant later = Instant.parse("2028-01-01T00:00:00Z");
        assertThat(pages(true, later, "1")).isEqualTo(pages(false, later, "1"));
    }

    @Test
    void whatDidNotChangeIsTakenAndWhatIsDamagedIsNot() throws Exception {
        pages(true, TIME, "1");
        Path memory = folder.resolve("target/course-pages");
        Map<String, byte[]> before = files(memory);
        assertThat(before).hasSize(4);
        course.file("content/b.md", "---\ntitle: B\nweight: 2\n---\n# Heading\n\nMore text.\n");
        pages(true, TIME, "1");
        assertThat(files(memory))
                .as("one is made anew, and its old one forgotten")
                .hasSize(4);
        assertThat(files(memory).keySet()).filteredOn(before::containsKey).hasSize(3);

        for (Path file : files(memory).keySet().stream().map(memory::resolve).toList()) {
            Files.writeString(file, "damaged");
        }
        requireFresh();
        assertThat(new String(files(memory).values().iterator().next(), StandardCharsets.UTF_8))
                .isNotEqualTo("damaged");
        pages(true, TIME, "2");
        assertThat(files(memory).keySet()).noneMatch(before::containsKey);
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
