package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks in a process of their own that has little memory. */
@Timeout(300)
class SmallHeapTest {

    private static final String LESSON = "---\ntitle: Heat\ntype: page\nweight: 1\n---\n";

    @TempDir
    private Path folder;

    /** What runs in the other process: the goal, with one report. */
    static final class Main {

        private Main() {}

        public static void main(String[] arguments) throws GoalException {
            Path folder = Path.of(arguments[0]);
            Project project = new Project(folder, Project.Kind.COURSE, null, null);
            Check.run(new Check.Request(
                            project,
                            Severity.ERROR,
                            0,
                            List.of(ReportFormat.HTML),
                            folder,
                            project.defaultBaselineFile(),
                            null,
                            null,
                            folder.resolve("cache")))
                    .orElseThrow();
        }
    }

    /** The output of a check that came to its end. */
    private void check(String heap) throws Exception {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> text(log)).isZero();
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lessons(int number, String body) throws Exception {
        Files.createDirectories(folder.resolve("content"));
        for (int i = 0; i < number; i++) {
            Files.writeString(folder.resolve("content/l" + i + ".md"), LESSON + body);
        }
    }

    @Test
    void thePageOfTwoThousandLessonsIsWritten() throws Exception {
        lessons(
                2000,
                IntStream.range(0, 10)
                        .mapToObj(i -> "A [link](gone-" + i + ".md) that leads nowhere.\n\n")
                        .collect(Collectors.joining()));

        check("-Xmx40m");

        assertThat(folder.resolve("violations.html")).isNotEmptyFile();
    }

    @Test
    void aCacheThatIsLargerThanTheMemoryIsNone() throws Exception {
        lessons(1, "Text.\n");
        check("-Xmx40m");
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("cache").toFile(), "rw")) {
            sparse.setLength(300 << 20);
        }

        check("-Xmx40m");

        assertThat(Files.size(folder.resolve("cache"))).isLessThan(1 << 20);
    }
}
