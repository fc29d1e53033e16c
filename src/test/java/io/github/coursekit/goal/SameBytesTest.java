package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.Forked;
import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Coordinates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same jar, whatever else is other. */
@EnabledOnOs(OS.LINUX)
@Timeout(300)
class SameBytesTest {

    private static final List<String> FILES = List.of(
            "_index.md",
            "a.md",
            "B.md",
            "\u00E9.md",
            "I.md",
            "\u0131.md",
            "\u4E2D\u6587/x.md",
            "a/b/c.md",
            "a/b.png",
            "z z.txt");

    @TempDir
    private Path folder;

    private Path first;

    /** Packs the course in a folder. */
    static final class Build {

        public static void main(String[] arguments) throws GoalException {
            Path folder = Path.of(arguments[0]);
            JarOrigin origin = new JarOrigin(
                    "K\u00FCche",
                    List.of(new JarOrigin.License("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/")),
                    null);
            Project project = new TestCourse(folder).project(Project.Kind.COURSE);
            Coordinates coordinates = new Coordinates("org.example", "kitchen", "1.0");
            String time = "2026-03-29T01:30:00Z";
            PageMaking pages = new PageMaking(Instant.parse(time), "1", null);
            Jar.run(new Jar.Request(
                    project, coordinates, origin, null, folder.resolve("k.jar"), time, Optional.of(pages)));
        }
    }

    /** Writes the same course, its files in an order of its own, to a folder of its own. */
    private Path course(String name, long seed) throws IOException {
        Path course = folder.resolve(name);
        List<String> files = new ArrayList<>(FILES);
        Collections.shuffle(files, new Random(seed));
        for (String file : files) {
            new TestCourse(course)
                    .file(
                            "content/" + file,
                            "---\ntitle: %s\ndate: 2026-03-29\n---\n# \u0130\n\n[x](a.md \"t\") ![i](/a/b.png)[^1]\n\n|a|\n|-:|\n\n[^1]: I\n"
                                    .formatted(file)
                                    .repeat(20));
        }
        return course;
    }

    @BeforeEach
    void build() throws Exception {
        first = course("first", 1);
        run(first, Path.of(System.getProperty("java.home")), List.of(), Map.of());
        assertThat(first.resolve("k.jar")).isNotEmptyFile();
    }

    private static void run(Path course, Path jdk, List<String> options, Map<String, String> environment)
            throws Exception {
        try (Forked build = Forked.start(jdk, Build.class, options, environment, course.toString())) {
            assertThat(build.rest()).isEmpty();
        }
    }

    private void assertSame(Path course) throws IOException {
        assertThat(Files.mismatch(course.resolve("k.jar"), first.resolve("k.jar")))
                .isEqualTo(-1);
    }

    @Test
    void whateverTheLocaleAndTheTimeZone() throws Exception {
        Path other = course("other", 2);
        // That time does not exist in Berlin, where clocks were put forward. The other is at times in another day.
        run(
                other,
                Path.of(System.getProperty("java.home")),
                List.of(
                        "-Duser.timezone=Europe/Berlin",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-1"),
                Map.of("LC_ALL", "POSIX"));
        assertSame(other);

        run(
                other,
                Path.of(System.getProperty("java.home")),
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Dline.separator=\r\n"),
                Map.of("TZ", "Pacific/Kiritimati"));
        assertSame(other);
    }

    @Test
    void whateverTheOrderModesAndTimesOfTheFiles() throws Exception {
        Path other = course("other", 3);
        try (Stream<Path> paths = Files.walk(other.resolve("content"))) {
            for (Path path : paths.toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
                Files.setLastModifiedTime(path, FileTime.fromMillis(0));
            }
        }
        run(other, Path.of(System.getProperty("java.home")), List.of(), Map.of());

        assertSame(other);
    }

    /** Those that are installed beside the one that runs this test. */
    @Test
    void whateverTheJdk() throws Exception {
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> jdks = new ArrayList<>();
        try (Stream<Path> beside = Files.list(running.getParent())) {
            for (Path jdk : beside.filter(path ->
                            Files.isExecutable(path.resolve("bin/java")) && Files.isReadable(path.resolve("release")))
                    .toList()) {
                if (!jdks.contains(jdk.toRealPath())) {
                    jdks.add(jdk.toRealPath());
                }
            }
        }
        assertThat(jdks).contains(running);
        for (Path jdk : jdks) {
            if (Files.readString(jdk.resolve("release")).matches("(?s).*JAVA_VERSION=\"(1[789]|[2-9][0-9]).*")) {
                Path other = course("in-" + jdk.getFileName(), 4);
                run(other, jdk, List.of(), Map.of());
                assertSame(other);
            }
        }
    }
}
