package io.github.coursekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A short stand-in for a fuzzer, for the ordinary tests: a fixed number of inputs made from a fuzz test's seeds, always the same ones.
 *
 * <p>Seeds lie where Jazzer looks for them: in the resources, in a folder named after the class with {@code Inputs} behind it, in one named
 * after the method.
 */
public final class Mutations {

    /** What means something in one of the languages that are read. */
    private static final List<String> TOKENS = List.of(
            "---\n",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "    ",
            ": ",
            "- ",
            "# ",
            "## ",
            "\n\n## A\n\n",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "~~~",
            "[",
            "](",
            ")",
            "!",
            "<",
            "<!-- ",
            " -->",
            "<b>",
            "|",
            "\n|-|-|\n",
            "> ",
            "1. ",
            "\\",
            "&amp;",
            "&",
            "{",
            "}",
            "{#a}",
            "\"",
            "'",
            ",",
            "?",
            "*a",
            "&a ",
            "<<: *a\n",
            "!!str ",
            "!",
            "%YAML 1.1\n",
            "...\n",
            "|\n ",
            ">-\n ",
            "\uFEFF",
            "\u00A0",
            "\u200B",
            "\u2028",
            "\u0085",
            "\u00E2\u20AC\u2122",
            "\uD83C\uDF72",
            "\0",
            "\u007F",
            "- **DevOps**: ",
            "- **SRE**: ",
            "DevOps - ",
            "course-ignore-",
            "<!-- course-ignore-file weight-value: x -->",
            "type: test\n",
            "weight: 1\n",
            "title: ",
            "questions:\n",
            "9999999999",
            "0x1F",
            "2026-02-30",
            "<<<<<<<\n",
            "{{< a >}}",
            "extends: ",
            "rules:\n");

    private final Random random = new Random(42);
    private final List<byte[]> seeds;

    private Mutations(List<byte[]> seeds) {
        this.seeds = seeds;
    }

    /** The mutations of a fuzz test's seeds. */
    public static Mutations of(Class<?> fuzzTest, String method) {
        Path folder = Path.of("src/test/resources", fuzzTest.getName().replace('.', '/') + "Inputs", method);
        try (Stream<Path> files = Files.list(folder)) {
            List<byte[]> seeds = files.sorted().map(Mutations::bytes).toList();
            assertThat(seeds).isNotEmpty();
            return new Mutations(seeds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mutations of seeds that no file holds, since they are made by the code that they are for. */
    public static Mutations of(List<byte[]> seeds) {
        assertThat(seeds).isNotEmpty();
        return new Mutations(List.copyOf(seeds));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands out the seeds and so many inputs made from them; a failure tells the input, with its bytes as characters of ISO 8859-1. */
    public void forEach(int count, Consumer<byte[]> check) {
        for (int i = 0; i < seeds.size() + count; i++) {
            byte[] input = i < seeds.size() ? seeds.get(i) : next();
            try {
                check.accept(input);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("input " + i + ": " + new String(input, StandardCharsets.ISO_8859_1), e);
            }
        }
    }

    private byte[] next() {
        byte[] input = seeds.get(random.nextInt(seeds.size()));
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            input = changed(input);
        }
        return input;
    }

    private byte[] changed(byte[] input) {
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + random.nextInt(12));
        return switch (random.nextInt(5)) {
            case 0 -> replaced(input, from, to, new byte[0]);
            case 1 -> replaced(input, from, from, Arrays.copyOfRange(input, from, to));
            case 2 -> replaced(input, from, Math.min(input.length, from + 1), new byte[] {(byte) random.nextInt(256)});
            case 3 -> replaced(input, from, input.length, tail(seeds.get(random.nextInt(seeds.size()))));
            default ->
                replaced(
                        input,
                        from,
                        from,
                        TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private byte[] tail(byte[] seed) {
        return Arrays.copyOfRange(seed, random.nextInt(seed.length + 1), seed.length);
    }

    private static byte[] replaced(byte[] input, int from, int to, byte[] by) {
        byte[] result = Arrays.copyOf(input, input.length - (to - from) + by.length);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(input, to, result, from + by.length, input.length - to);
        return result;
    }
}
