package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogAsset;
import io.github.coursekit.catalog.CatalogReader;
import io.github.coursekit.catalog.CatalogWriter;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.compare.Change;
import io.github.coursekit.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of more than 1 MiB that pages show: they lie in the jar once, and whoever reads the sources finds them. */
class LargeFilesTest {

    private static final Coordinates COORDINATES = new Coordinates("org.example", "kitchen", "1.0");
    private static final String COURSE = "META-INF/course/org.example/kitchen/";
    private static final String SERVED = "META-INF/resources/courses/org.example/kitchen/";
    private static final int LIMIT = 1 << 20;

    @TempDir
    private Path folder;

    private TestCourse course;

    @BeforeEach
    void aCourse() throws IOException {
        course = new TestCourse(Files.createDirectory(folder.resolve("project")))
                .file("content/Hot Pots/a.md", "---\ntitle: A\n---\n![Pan](pan.png) ![Pot](pot.png) [Log](stove.log)\n")
                .file("content/Hot Pots/pan.png", "x".repeat(LIMIT))
                .file("content/Hot Pots/pot.png", "x".repeat(LIMIT + 1))
                .file("content/Hot Pots/stove.log", "hot\n".repeat(LIMIT))
                .file("content/Hot Pots/unused.png", "x".repeat(LIMIT + 1));
    }

    private Path jar(String name, boolean pages) throws GoalException {
        Path jar = folder.resolve(name);
        Jar.run(new Jar.Request(
                course.project(Project.Kind.COURSE),
                COORDINATES,
                new JarOrigin("Kitchen", List.of(), null),
                null,
                jar,
                null,
                making(pages)));
        return jar;
    }

    private static Optional<PageMaking> making(boolean pages) {
        return pages ? Optional.of(new PageMaking(Instant.parse("2026-03-01T00:00:00Z"), "1", null)) : Optional.empty();
    }

    private static List<String> files(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches(".*\\.(png|log)"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getInputStream(file.getEntry(name)).readAllBytes();
        }
    }

    @Test
    void aLargeFileLiesInTheJarOnceAndItsPageShowsIt() throws Exception {
        Path jar = jar("kitchen.jar", true);

        assertThat(files(jar))
                .containsExactly(
                        COURSE + "content/Hot Pots/pan.png",
                        COURSE + "content/Hot Pots/unused.png",
                        SERVED + "hot-pots/pan.png",
                        SERVED + "hot-pots/pot.png",
                        SERVED + "hot-pots/stove.log");
        assertThat(bytes(jar, SERVED + "hot-pots/pot.png"))
                .isEqualTo(Files.readAllBytes(folder.resolve("project/content/Hot Pots/pot.png")));
        assertThat(new String(bytes(jar, SERVED + "hot-pots/a/index.html"), StandardCharsets.UTF_8))
                .contains("src=\"../pan.png\"", "src=\"../pot.png\"", "href=\"../stove.log\"");
        assertThat(jar("again.jar", true)).hasSameBinaryContentAs(jar);
    }

    @Test
    void theCatalogSaysWhereItLies() throws Exception {
        byte[] json = bytes(jar("kitchen.jar", true), COURSE + "catalog.json");
        Catalog catalog = CatalogReader.read("catalog.json", new ByteArrayInputStream(json));

        Map<String, String> resources = new TreeMap<>();
        for (CatalogAsset asset : catalog.assets()) {
            asset.resource().ifPresent(resource -> resources.put(asset.path(), resource));
        }
        assertThat(resources)
                .containsOnly(
                        Map.entry("Hot Pots/pot.png", SERVED + "hot-pots/pot.png"),
                        Map.entry("Hot Pots/stove.log", SERVED + "hot-pots/stove.log"));
        assertThat(CatalogWriter.write(catalog)).isEqualTo(json);
    }

    @Test
    void withoutPagesAllLieAmongTheSources() throws Exception {
        Path jar = jar("kitchen.jar", false);

        assertThat(files(jar))
                .containsExactly(
                        COURSE + "content/Hot Pots/pan.png",
                        COURSE + "content/Hot Pots/pot.png",
                        COURSE + "content/Hot Pots/stove.log",
                        COURSE + "content/Hot Pots/unused.png");
        assertThat(new String(bytes(jar, COURSE + "catalog.json"), StandardCharsets.UTF_8))
                .doesNotContain("\"resource\"");
    }

    @Test
    void theLayoutFollowsWhetherThereArePages() throws Exception {
        Path classes = folder.resolve("classes");
        Path source = classes.resolve(COURSE + "content/Hot Pots/pot.png");
        Path served = classes.resolve(SERVED + "hot-pots/pot.png");

        assemble(classes, true);
        assertThat(served).exists();
        assertThat(source).doesNotExist();

        assemble(classes, false);
        assertThat(served).doesNotExist();
        assertThat(source).exists();
    }

    private void assemble(Path classes, boolean pages) throws GoalException {
        Assemble.run(new Assemble.Request(course.project(Project.Kind.COURSE), COORDINATES, classes, making(pages)));
    }

    @Test
    void aReleaseWithALargeFileIsComparedAsAnyOther() throws Exception {
        Path jar = jar("kitchen.jar", true);
        assertThat(changes(jar)).isEmpty();
        assertThat(changes(jar("plain.jar", false))).isEmpty();

        course.file("content/Hot Pots/pot.png", "y".repeat(LIMIT + 1));
        assertThat(changes(jar)).containsExactly("asset-changed Hot Pots/pot.png");

        course.file("content/Hot Pots/a.md", "---\ntitle: A\n---\n![Pan](pan.png) ![Pot](pot.png) [Log](stove.log)\n");
        Files.delete(folder.resolve("project/content/Hot Pots/pot.png"));
        assertThat(changes(jar)).containsExactly("asset-removed Hot Pots/pot.png");
    }

    private List<String> changes(Path jar) throws GoalException {
        return Compare.run(new Compare.Request(
                        course.project(Project.Kind.COURSE),
                        Optional.of(COORDINATES),
                        null,
                        new OldSide.Released(jar),
                        Severity.ERROR,
                        List.of(),
                        folder.resolve("project/out"),
                        Instant.parse("2026-06-01T00:00:00Z")))
                .orElseThrow()
                .input()
                .comparison()
                .changes()
                .stream()
                .map(LargeFilesTest::shown)
                .toList();
    }

    private static String shown(Change change) {
        return change.kind().id() + " " + change.before().orElseThrow().path();
    }

    @Test
    void anAnswerKeyFarBehindInALargeTextIsFound() throws Exception {
        course.file("content/Hot Pots/stove.log", "hot ".repeat(3 << 20) + "\nisCorrect: true\n");

        assertThatThrownBy(() -> jar("kitchen.jar", true))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining(SERVED + "hot-pots/stove.log holds an answer key");
        assertThat(folder.resolve("kitchen.jar")).doesNotExist();
    }
}
