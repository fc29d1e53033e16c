package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.goal.GoalException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StandardOutputTest {

    private static final int MODULES = 20;
    private static final int LINES = 20_000;

    /** In a process of its own, since it writes past all that could catch it. */
    static final class Modules {

        public static void main(String... none) throws InterruptedException {
            List<Thread> threads = new ArrayList<>();
            for (int number = 0; number < MODULES; number++) {
                String lines = ("::error file=%d::caf\u00E9\n".formatted(number)).repeat(LINES);
                threads.add(new Thread(() -> write(lines)));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }

        private static void write(String lines) {
            try {
                StandardOutput.write(lines);
            } catch (GoalException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    @Timeout(120)
    void modulesThatWriteAtOnceDoNotMixTheirLines() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Modules.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        List<String> modules = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .distinct()
                .sorted()
                .toList();

        assertThat(process.waitFor()).isZero();
        assertThat(modules)
                .containsExactlyElementsOf(IntStream.range(0, MODULES)
                        .mapToObj("::error file=%d::caf\u00E9"::formatted)
                        .sorted()
                        .toList());
    }
}
