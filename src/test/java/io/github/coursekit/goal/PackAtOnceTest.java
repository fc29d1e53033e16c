package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.Forked;
import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Coordinates;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Packing in processes of their own: several at once, and with little memory. */
@Timeout(300)
class PackAtOnceTest {

    private static final int ROUNDS = 10;

    @TempDir
    private Path folder;

    /** Lays out and packs the course in a folder, as often as it is told. */
    static final class Build {

        public static void main(String[] arguments) throws Exception {
            for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
                build(Path.of(arguments[0]), Path.of(arguments[0]));
            }
            System.out.println("done");
        }

        static void build(Path folder, Path output) throws GoalException {
            Project project = new TestCourse(folder).project(Project.Kind.COURSE);
            Coordinates coordinates = new Coordinates("org.example", "kitchen", "1.0");
            Assemble.run(new Assemble.Request(project, coordinates, output.resolve("classes")));
            Jar.run(new Jar.Request(
                    project,
                    coordinates,
                    new JarOrigin("K", List.of(), null),
                    null,
                    output.resolve("kitchen.jar"),
                    null));
        }
    }

    @Test
    void buildsOfOneCheckoutAtOnceAllEndWellAndLeaveOneWholeResult() throws Exception {
        for (int i = 0; i < 40; i++) {
            new TestCourse(folder)
                    .file("content/s" + i % 5 + "/l" + i + ".md", "---\ntitle: L\n---\n" + "Hot.\n".repeat(i));
        }
        // What an earlier build left is removed by all of them.
        new TestCourse(folder).file("classes/META-INF/course/org.example/kitchen/content/old/gone/x.md", "old");

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Forked one = fork();
                Forked two = fork()) {
            List<Callable<Void>> builds = new ArrayList<>();
            for (int round = 0; round < 2 * ROUNDS; round++) {
                builds.add(() -> {
                    Build.build(folder, folder);
                    return null;
                });
            }
            for (Future<Void> build : threads.invokeAll(builds)) {
                build.get();
            }
            assertThat(one.rest()).endsWith("done");
            assertThat(two.rest()).endsWith("done");
        } finally {
            threads.shutdownNow();
        }

        Path alone = folder.resolve("alone");
        Build.build(folder, alone);
        assertThat(files(folder.resolve("classes"))).isEqualTo(files(alone.resolve("classes")));
        assertThat(Files.mismatch(folder.resolve("kitchen.jar"), alone.resolve("kitchen.jar")))
                .isEqualTo(-1);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private Forked fork() throws IOException {
        return Forked.start(Build.class, List.of(), Map.of(), folder.toString(), String.valueOf(ROUNDS));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<String> files = new ArrayList<>();
            for (Path path : paths.sorted().toList()) {
                files.add(folder.relativize(path) + (Files.isRegularFile(path) ? "\n" + Files.readString(path) : "/"));
            }
            return files;
        }
    }

    @Test
    void anAssetOfAnySizeIsPackedWithLittleMemory() throws Exception {
        new TestCourse(folder).file("content/a.md", "---\ntitle: A\n---\n[Film](film.bin)\n");
        long size = 150L << 20;
        try (RandomAccessFile film =
                new RandomAccessFile(folder.resolve("content/film.bin").toFile(), "rw")) {
            film.setLength(size);
        }

        try (Forked build = Forked.start(Build.class, List.of("-Xmx64m"), Map.of(), folder.toString(), "1")) {
            assertThat(build.rest()).endsWith("done");
        }

        try (JarFile jar = new JarFile(folder.resolve("kitchen.jar").toFile())) {
            assertThat(jar.getEntry("META-INF/course/org.example/kitchen/content/film.bin")
                            .getSize())
                    .isEqualTo(size);
        }
    }
}
