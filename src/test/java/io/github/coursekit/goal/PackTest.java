package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.archive.ArchiveEntry;
import io.github.coursekit.archive.JarWriter;
import io.github.coursekit.catalog.Coordinates;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code assemble} lays out and {@code jar} packs. */
class PackTest {

    private static final Coordinates COORDINATES = new Coordinates("org.example", "2-kitchen", "1.0");
    private static final String CONTENT = "META-INF/course/org.example/2-kitchen/content/";

    @TempDir
    private Path folder;

    @BeforeEach
    void aCourse() throws IOException {
        new TestCourse(folder)
                .file("content/a.md", "---\ntitle: Heat\n---\nHot.\n")
                .file("content/broken.md", "---\ntitle: [Heat\n---\nHot.\n")
                .file("content/img/pan.svg", "<svg/>");
    }

    private Assemble.Result assemble() throws GoalException {
        Project project = new TestCourse(folder).project(Project.Kind.COURSE);
        return Assemble.run(new Assemble.Request(project, COORDINATES, folder.resolve("classes")))
                .orElseThrow();
    }

    private Path jar(@Nullable String timestamp) throws GoalException {
        Path jar = folder.resolve("out/kitchen.jar");
        Jar.run(new Jar.Request(
                new TestCourse(folder).project(Project.Kind.COURSE),
                COORDINATES,
                new JarOrigin("Kitchen", List.of(), null),
                null,
                jar,
                timestamp));
        return jar;
    }

    @Test
    void aLessonThatIsTooLongToBeReadIsPackedAndNamed() throws Exception {
        new TestCourse(folder)
                .file("course.yaml", "limits: {file-size: 100B}\n")
                .file("content/long.md", "---\ntitle: Long\n---\n" + "Long. ".repeat(30));

        Assemble.Result result = assemble();

        assertThat(folder.resolve("classes").resolve(CONTENT + "long.md")).exists();
        assertThat(folder.resolve("classes/META-INF/course/org.example/2-kitchen/catalog.json"))
                .content()
                .contains(
                        "long.md",
                        "\"reason\" : \"The file has 200 bytes; a lesson of more than 100B is not read (limits: file-size)\"");
        assertThat(result.warnings())
                .contains(
                        "long.md: packed, and unread in the catalog. The file has 200 bytes; a lesson of more than 100B is not read (limits: file-size)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100B", "1KiB", "1500B"})
    void aLimitIsToldAsItIsWritten(String limit) throws Exception {
        new TestCourse(folder)
                .file("course.yaml", "limits: {file-size: " + limit + "}\n")
                .file("content/long.md", "---\ntitle: Long\n---\n" + "Long. ".repeat(300));

        assertThat(assemble().warnings())
                .anyMatch(warning -> warning.contains("a lesson of more than " + limit + " is not read"));
    }

    @Test
    void aLessonThatTakesTooLongIsPackedAndNamed() throws Exception {
        new TestCourse(folder)
                .file("course.yaml", "limits: {time-per-file: 1ms}\n")
                .file("content/slow.md", "---\ntitle: Slow\n---\n" + "*a **b `c` [d](e) ".repeat(5000));

        Assemble.Result result = assemble();

        assertThat(folder.resolve("classes").resolve(CONTENT + "slow.md")).exists();
        assertThat(result.warnings())
                .anyMatch(warning -> warning.startsWith("slow.md: packed, and unread in the catalog."));
    }

    @Test
    void aCourseWithAFileThatCannotBeReadIsNotPackedWithoutIt() throws Exception {
        Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("content/link.md"), folder.resolve("secret"));
        for (int i = 10; i < 21; i++) {
            Files.createSymbolicLink(folder.resolve("content/none" + i), folder.resolve("nowhere"));
        }

        for (ThrowingCallable packing : List.<ThrowingCallable>of(this::assemble, () -> jar(null))) {
            assertThatThrownBy(packing)
                    .isInstanceOf(GoalException.class)
                    .hasMessageStartingWith("The course cannot be packed:")
                    .hasMessageContaining("link.md: Symbolic links are not followed; put the file itself here")
                    .hasMessageContaining("none18: ")
                    .hasMessageContaining("and 2 more")
                    .hasMessageEndingWith("What is not to be packed can be named in exclude of course.yaml")
                    // A line break within a line would be shown escaped.
                    .extracting(e -> ((GoalException) e).lines())
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .hasSize(13)
                    .noneMatch(line -> line.contains("\n"));
        }
        assertThat(folder.resolve("classes")).doesNotExist();
        assertThat(folder.resolve("out")).doesNotExist();

        new TestCourse(folder).file("course.yaml", "exclude: [link.md, none*]\n");
        assemble();
        assertThat(folder.resolve("classes").resolve(CONTENT + "link.md")).doesNotExist();
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void aCourseThatWouldLoseFilesElsewhereIsNotPacked() throws Exception {
        new TestCourse(folder)
                .file("content/A.md", "a")
                .file("content/NUL.md", "nul")
                .file("content/dot./pan.png", "")
                .file("content/dot./pot.png", "")
                .file("content/e\u0301.png", "")
                .file("content/\u00E9.png", "");

        for (ThrowingCallable packing : List.<ThrowingCallable>of(this::assemble, () -> jar(null))) {
            assertThatThrownBy(packing)
                    .isInstanceOf(GoalException.class)
                    .extracting(e -> ((GoalException) e).lines())
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .containsExactly(
                            "The course cannot be packed:",
                            "  NUL.md: This file cannot be checked out on Windows: the name 'NUL.md' is reserved; rename it",
                            "  a.md: The path differs from 'A.md' only in letter case or in how accents are stored; on Windows and macOS one replaces the other, so rename one",
                            "  dot./pan.png: This file cannot be checked out on Windows: the name 'dot.' ends with a dot or a space; rename it",
                            "  \u00E9.png: The path differs from 'e\u0301.png' only in letter case or in how accents are stored; on Windows and macOS one replaces the other, so rename one",
                            "What is not to be packed can be named in exclude of course.yaml");
        }
        assertThat(folder.resolve("classes")).doesNotExist();
        assertThat(folder.resolve("out")).doesNotExist();

        new TestCourse(folder).file("course.yaml", "exclude: [A.md, NUL.md, 'dot.*', '*.png']\n");
        assertThat(assemble().files()).isEqualTo(5);
    }

    @Test
    void jarHoldsJustWhatAssembleLaysOut() throws Exception {
        Assemble.Result result = assemble();
        List<String> laidOut;
        try (Stream<Path> files = Files.walk(folder.resolve("classes"))) {
            laidOut = files.filter(Files::isRegularFile)
                    .map(file -> folder.resolve("classes").relativize(file).toString())
                    .sorted()
                    .toList();
        }

        assertThat(laidOut)
                .containsExactly(
                        "META-INF/course/index",
                        "META-INF/course/org.example/2-kitchen/catalog.json",
                        CONTENT + "a.md",
                        CONTENT + "broken.md",
                        CONTENT + "img/pan.svg");
        assertThat(result.warnings())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("broken.md: ")
                .contains("unread in the catalog");
        try (JarFile jar = new JarFile(jar(null).toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.startsWith("META-INF/course/")))
                    .containsExactlyElementsOf(laidOut);
            for (String name : laidOut) {
                assertThat(jar.getInputStream(jar.getEntry(name)).readAllBytes())
                        .isEqualTo(Files.readAllBytes(folder.resolve("classes").resolve(name)));
            }
        }
    }

    @Test
    void aFileThatChangesAfterItWasReadIsNotPacked() throws Exception {
        Project project = new TestCourse(folder).project(Project.Kind.COURSE);
        Contents contents = Contents.of(project, folder.resolve("content"), COORDINATES, Optional.empty());
        Files.writeString(folder.resolve("content/a.md"), "---\ntitle: Cold\n---\n");

        assertThatThrownBy(() -> contents.entries().get(2).content().writeTo(OutputStream.nullOutputStream()))
                .hasMessage("a.md changed while it was packed; run the build again");
    }

    @Test
    void aFileThatGrowsWhileTheJarIsWrittenIsNotPacked() throws Exception {
        Project project = new TestCourse(folder).project(Project.Kind.COURSE);
        List<ArchiveEntry> entries =
                new ArrayList<>(Contents.of(project, folder.resolve("content"), COORDINATES, Optional.empty())
                        .entries());
        AtomicInteger asked = new AtomicInteger();
        entries.add(new ArchiveEntry("META-INF/a", out -> {
            if (asked.incrementAndGet() == 2) {
                new TestCourse(folder).file("content/img/pan.svg", "<svg></svg>");
            }
        }));

        assertThatThrownBy(() ->
                        JarWriter.write(folder.resolve("a.jar"), Map.of(), entries, LocalDateTime.of(2026, 1, 1, 0, 0)))
                .hasMessage(CONTENT + "img/pan.svg changed while it was packed; run the build again");
        assertThat(folder.resolve("a.jar")).doesNotExist();
    }

    @Test
    void assembleRemovesWhatItWroteBeforeAndNothingElse() throws Exception {
        assemble();
        Files.createDirectories(folder.resolve("classes/org"));
        Files.writeString(folder.resolve("classes/org/Other.class"), "x");
        Files.delete(folder.resolve("content/a.md"));

        assemble();

        assertThat(folder.resolve("classes").resolve(CONTENT + "a.md")).doesNotExist();
        assertThat(folder.resolve("classes/org/Other.class")).exists();
    }

    @Test
    void assembleRemovesTheLayoutOfAnEarlierVersionAndOfTheNameBefore() throws Exception {
        Path courses = folder.resolve("classes/META-INF/course");
        new TestCourse(courses).file("catalog.json", "{}").file("org.example/old-kitchen/catalog.json", "{}");

        assemble();

        assertThat(courses.resolve("catalog.json")).doesNotExist();
        assertThat(courses.resolve("org.example/old-kitchen")).doesNotExist();
    }

    @Test
    void theMarkerIsTheSameInEveryCourse() throws Exception {
        assemble();

        assertThat(folder.resolve("classes/META-INF/course/index"))
                .hasContent("Courses: see META-INF/course/<groupId>/<artifactId>/catalog.json in this jar.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "Index"})
    void aGroupWhoseFolderWouldBeTheMarkerIsRefused(String groupId) {
        Project project = new TestCourse(folder).project(Project.Kind.COURSE);

        assertThatThrownBy(() -> Contents.of(
                        project,
                        folder.resolve("content"),
                        new Coordinates(groupId, "kitchen", "1.0"),
                        Optional.empty()))
                .isInstanceOf(GoalException.class)
                .hasMessage("A course cannot have the groupId '" + groupId
                        + "': its folder would take the place of the file META-INF/course/index; give it another");
    }

    @Test
    void theManifestSaysWhoseItIs() throws Exception {
        try (JarFile jar = new JarFile(jar(null).toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Automatic-Module-Name")).isEqualTo("org.example._2_kitchen");
            assertThat(manifest.getValue("Course-Catalog"))
                    .isEqualTo("META-INF/course/org.example/2-kitchen/catalog.json");
            assertThat(manifest.getValue("Implementation-Version")).isEqualTo("1.0");
            assertThat(manifest.getValue("Created-By")).isNull();
        }
    }

    @Test
    void toolsFindWhereItComesFrom() throws Exception {
        Path pom = Files.writeString(folder.resolve("pom.xml"), "<project/>\n");
        Path file = folder.resolve("out/kitchen.jar");
        int files = Jar.run(new Jar.Request(
                new TestCourse(folder).project(Project.Kind.COURSE),
                COORDINATES,
                new JarOrigin("Kitchen", List.of(), null),
                pom,
                file,
                null));
        String maven = "META-INF/maven/org.example/2-kitchen/";

        try (JarFile jar = new JarFile(file.toFile())) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory())).hasSize(files + 1); // and the manifest
            assertThat(jar.getInputStream(jar.getEntry(maven + "pom.properties")))
                    .hasContent("artifactId=2-kitchen\ngroupId=org.example\nversion=1.0\n");
            assertThat(jar.getInputStream(jar.getEntry(maven + "pom.xml"))).hasContent("<project/>\n");
            assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Vendor-Id"))
                    .isEqualTo("org.example");
        }
        try (JarFile jar = new JarFile(jar(null).toFile())) {
            assertThat(jar.getEntry(maven + "pom.xml"))
                    .as("when no POM is to go in")
                    .isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        ", 1980-02-01T00:00",
        "x, 1980-02-01T00:00",
        "2026-11-01T01:02:04+01:00, 2026-11-01T00:02:04",
        "1767225600, 2026-01-01T00:00"
    })
    void entriesAreDatedAsTheProjectSays(@Nullable String timestamp, String expected) throws Exception {
        try (JarFile jar = new JarFile(jar(timestamp).toFile())) {
            assertThat(jar.stream().map(entry -> entry.getTimeLocal().toString()))
                    .containsOnly(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "1969-01-01T00:00:00Z", "99999999999"})
    void aTimeThatAZipCannotHoldIsRefused(String timestamp) {
        assertThatThrownBy(() -> jar(timestamp))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("project.build.outputTimestamp is '" + timestamp + "'");
    }
}
