package io.github.coursekit.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.coursekit.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

    @TempDir
    private Path folder;

    private Path module;
    private CacheFolder caches;

    @BeforeEach
    void makeModule() throws IOException {
        module = Files.createDirectories(folder.resolve("one/course"));
        caches = CacheFolder.of(folder.resolve("repository"));
    }

    /** A file that was used some days ago. */
    private Path used(String name, int days) throws IOException {
        Path file = folder.resolve("repository/.cache/course-maven-plugin").resolve(name);
        WholeFile.write(file, new byte[] {1});
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(days))));
        return file;
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("repository/.cache/course-maven-plugin"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void eachCheckoutHasAFileOfItsOwnInTheRepository() throws IOException {
        Path other = Files.createDirectories(folder.resolve("two/course"));

        Path file = caches.file("org.example.kitchen", module);

        assertThat(file).startsWithRaw(folder.resolve("repository/.cache/course-maven-plugin"));
        assertThat(file.getFileName().toString()).matches("org\\.example\\.kitchen\\.[0-9a-f]{16}\\.lessons");
        assertThat(caches.file("org.example.kitchen", module)).isEqualTo(file);
        assertThat(caches.file("org.example.kitchen", other)).isNotEqualTo(file);
        assertThat(caches.file("org.example.pans", module)).isNotEqualTo(file);
    }

    @Test
    void aFolderHasOneFileByWhateverPathItIsReached() throws IOException {
        Path file = caches.file("a", module);

        assertThat(caches.file("a", module.resolve("../course"))).isEqualTo(file);
        Path link = Files.createSymbolicLink(folder.resolve("link"), module.getParent());
        assertThat(caches.file("a", link.resolve("course"))).isEqualTo(file);
    }

    @Test
    void whatNoRunUsedForThirtyDaysIsSwept() throws IOException {
        used("old.lessons", 31);
        used("old.lessons.0.part", 31);
        used("new.lessons", 29);

        caches.sweep(NOW);

        assertThat(names()).containsExactlyInAnyOrder("new.lessons", "swept");
    }

    @Test
    void sweepingIsDoneOnceADay() throws IOException {
        used("new.lessons", 0);
        caches.sweep(NOW);
        used("old.lessons", 31);

        caches.sweep(NOW.plus(Duration.ofHours(23)));
        assertThat(names()).contains("old.lessons");
        caches.sweep(NOW.plus(Duration.ofHours(25)));
        assertThat(names()).containsExactlyInAnyOrder("new.lessons", "swept");
    }

    @Test
    void onlyFilesOfTheFolderItselfAreSwept() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path file = Files.write(elsewhere.resolve("x"), new byte[0]);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        Path link = used("new.lessons", 0).resolveSibling("old");
        Files.createSymbolicLink(link, file);
        Files.createSymbolicLink(link.resolveSibling("folder"), elsewhere);

        caches.sweep(NOW);

        assertThat(file).exists();
        assertThat(names()).contains("old", "folder");
    }

    @Test
    void whereThereIsNothingNothingIsMade() throws IOException {
        caches.sweep(NOW);
        assertThat(folder.resolve("repository")).doesNotExist();

        Files.write(folder.resolve("repository"), new byte[0]);
        assertThatCode(() -> caches.sweep(NOW)).doesNotThrowAnyException();
    }

    @Test
    void buildsThatSweepAtOnceDoNotDisturbEachOther() throws Exception {
        for (int i = 0; i < 200; i++) {
            used("old" + i + ".lessons", 31);
        }
        used("new.lessons", 1);
        ExecutorService builds = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> sweeps = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                sweeps.add(() -> {
                    CacheFolder.of(folder.resolve("repository")).sweep(NOW);
                    return null;
                });
            }
            for (Future<Void> sweep : builds.invokeAll(sweeps)) {
                sweep.get();
            }
        } finally {
            builds.shutdown();
        }

        assertThat(names()).containsExactlyInAnyOrder("new.lessons", "swept");
    }

    @Test
    void aFileThatIsUsedIsMarkedOnceADay() throws IOException {
        Path file = used("a.lessons", 0);

        CacheFile.markUsed(file, NOW.plus(Duration.ofHours(23)));
        assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(NOW);
        CacheFile.markUsed(file, NOW.plus(Duration.ofHours(25)));
        assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(NOW.plus(Duration.ofHours(25)));
        assertThatCode(() -> CacheFile.markUsed(folder.resolve("absent"), NOW)).doesNotThrowAnyException();
    }
}
