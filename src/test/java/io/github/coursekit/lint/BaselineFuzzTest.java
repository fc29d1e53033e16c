package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.coursekit.Mutations;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Any bytes at all as a baseline: it is read, and is the same when it is written and read again, or it is told what is wrong with it. */
class BaselineFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void baseline(byte[] input) {
        check(input);
    }

    @Test
    void seedsAndWhatTheyTurnIntoAreRead() {
        Mutations.of(BaselineFuzzTest.class, "baseline").forEach(1_000, BaselineFuzzTest::check);
    }

    private static void check(byte[] input) {
        try {
            Baseline baseline = Baseline.read(new StringReader(new String(input, StandardCharsets.UTF_8)));
            StringWriter written = new StringWriter();
            baseline.write(written);

            assertThat(Baseline.read(new StringReader(written.toString()))).isEqualTo(baseline);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("(?s).*\\S.*");
        }
    }
}
