package io.github.coursekit.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.coursekit.Mutations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes at all as the memory of external links: it is told why they cannot be used, or a run can build on them and so can the next one. */
class MemoryFuzzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @TempDir
    private static Path folder;

    @FuzzTest(maxDuration = "3m")
    void memory(byte[] input) {
        check(input);
    }

    @Test
    void seedsAndWhatTheyTurnIntoAreRead() {
        Mutations.of(MemoryFuzzTest.class, "memory").forEach(1_000, MemoryFuzzTest::check);
    }

    private static void check(byte[] input) {
        try {
            MemoryFile.Loaded loaded = MemoryFile.read(Files.write(folder.resolve("links.json"), input));
            loaded.warning().ifPresent(warning -> assertThat(loaded.memory()).isEqualTo(LinkMemory.EMPTY));
            checkIsKept(loaded.memory());
            Judge judge = new Judge(Settings.Proof.DEFAULT, loaded.memory(), Links.newBuild(), TODAY);
            for (String address : loaded.memory().links().keySet()) {
                checkJudgement(judge, address);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkIsKept(LinkMemory memory) throws IOException {
        Path file = folder.resolve("written.json");
        MemoryFile.write(file, memory);

        assertThat(MemoryFile.read(file).warning()).isEmpty();
        assertThat(MemoryFile.read(file).memory()).isEqualTo(memory);
    }

    private static void checkJudgement(Judge judge, String address) throws IOException {
        URI link = WebAddress.parse(address).orElse(URI.create("https://a.example/"));
        judge.withoutAsking(link)
                .ifPresent(ruling -> assertThat(ruling.verdict()).isInstanceOf(Verdict.Alive.class));
        for (Evidence evidence : Stream.of(
                        Evidence.alive(link),
                        Evidence.dead(link, "gone", Evidence.Reach.FINAL),
                        Evidence.outOfTime(link))
                .toList()) {
            LinkMemory.Entry entry = judge.of(link, evidence).entry();
            if (entry != null) {
                checkIsKept(new LinkMemory(new TreeMap<>(Map.of(link.toString(), entry))));
            }
        }
    }
}
