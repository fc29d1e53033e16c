package io.github.coursekit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.Forked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aTextIsWrittenInUtf8AndTheFolderIsMade() throws IOException {
        Path file = folder.resolve("new/a.txt");

        WholeFile.write(file, out -> out.append("caf\u00E9 ").append("\uD83D\uDE00"));

        assertThat(file).hasContent("caf\u00E9 \uD83D\uDE00");
    }

    @Test
    void halfOfACharacterIsAQuestionMark() throws IOException {
        Path file = folder.resolve("a.txt");

        WholeFile.write(file, out -> out.write("a\uD83Db"));

        assertThat(file).hasContent("a?b");
    }

    @Test
    void aTextThatBreaksOffLeavesWhatWasThere() throws IOException {
        Path file = folder.resolve("a.txt");
        WholeFile.write(file, out -> out.write("old"));

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("new");
                    throw new IOException("no more");
                }))
                .hasMessage("no more");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    /** Begins the file that it is given, says so, and never ends. */
    static final class Writer {

        public static void main(String[] arguments) throws IOException {
            WholeFile.write(Path.of(arguments[0]), out -> {
                out.write("half");
                System.out.println("writing");
                System.in.read();
            });
        }
    }

    /** Writes the file that it is given. */
    static final class Sweeper {

        public static void main(String[] arguments) throws IOException {
            WholeFile.write(Path.of(arguments[0]), out -> out.write("theirs"));
        }
    }

    @Test
    void whatTheCheckRefusesTakesNoPlace() throws IOException {
        Path file = folder.resolve("a.txt");
        WholeFile.write(file, out -> out.write("old"));

        assertThatThrownBy(() -> WholeFile.writeChecked(file, out -> out.write('n'), written -> {
                    throw new IOException(Files.readString(written));
                }))
                .hasMessage("n");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    @Timeout(60)
    void whatIsRemovedByOthersSinceTheCheckIsWrittenAgain() throws IOException {
        Path file = folder.resolve("a.txt");
        List<String> checked = new ArrayList<>();

        WholeFile.writeChecked(file, out -> out.write("ours".getBytes(StandardCharsets.UTF_8)), written -> {
            checked.add(Files.readString(written)); // closing it gives up the lock
            if (checked.size() == 1) {
                try (Forked other = Forked.start(Sweeper.class, List.of(), Map.of(), file.toString())) {
                    assertThat(other.rest()).isEmpty();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                Files.deleteIfExists(written); // where closing it gave up no lock
            }
        });

        assertThat(checked).containsExactly("ours", "ours");
        assertThat(file).hasContent("ours");
        assertThat(names()).containsExactly("a.txt");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @Timeout(60)
    void whatAKilledRunLeftIsRemovedWhenTheFileIsWrittenAgainButNotWhileItIsWritten() throws Exception {
        Path file = folder.resolve("a.txt");
        try (Forked other = Forked.start(Writer.class, List.of(), Map.of(), file.toString())) {
            assertThat(other.line()).isEqualTo("writing");

            WholeFile.write(file, out -> out.write("first"));
            assertThat(names()).hasSize(2).last().isEqualTo("a.txt");

            other.kill();
            WholeFile.write(folder.resolve("b.txt"), out -> out.write("another file"));
            assertThat(names()).hasSize(3);

            WholeFile.write(file, out -> out.write("second"));
            assertThat(names()).containsExactly("a.txt", "b.txt");
            assertThat(file).hasContent("second");
        }
    }

    @Test
    void whatAnotherThreadOfThisProcessWritesIsLeftToIt() throws IOException {
        Path file = folder.resolve("a.txt");

        WholeFile.write(file, out -> {
            out.write("outer");
            WholeFile.write(file, inner -> inner.write("inner"));
        });

        assertThat(file).hasContent("outer");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void filesOfOthersThatEndAlikeStay() throws IOException {
        Files.writeString(folder.resolve("a.txt.part"), "mine");
        Files.writeString(folder.resolve("a.txt.old.part"), "mine");

        WholeFile.write(folder.resolve("a.txt"), out -> out.write("new"));

        assertThat(names()).containsExactly("a.txt", "a.txt.old.part", "a.txt.part");
    }

    @Test
    @Timeout(120)
    void writersAtOnceAllEndWellAndOneWins() throws Exception {
        Path file = folder.resolve("deep/er/a.txt");
        List<Callable<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String text = String.valueOf(i).repeat(1000);
            writers.add(() -> {
                WholeFile.write(file, out -> out.write(text));
                assertThat(Files.readString(file)).hasSizeGreaterThanOrEqualTo(1000);
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Void> done : threads.invokeAll(writers)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(Files.readString(file)).matches("([0-9]{1,3})\\1{999}");
        assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
    }
}
