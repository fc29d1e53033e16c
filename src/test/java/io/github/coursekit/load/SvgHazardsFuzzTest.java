package io.github.coursekit.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.coursekit.Mutations;
import io.github.coursekit.course.MediaType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Any bytes at all as an image: it is told what they are, and what is wrong with them as SVG, in few words. */
class SvgHazardsFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void image(byte[] input) {
        check(input);
    }

    @Test
    void seedsAndWhatTheyTurnIntoAreLookedThrough() {
        Mutations.of(SvgHazardsFuzzTest.class, "image").forEach(1_000, SvgHazardsFuzzTest::check);
    }

    private static void check(byte[] input) {
        assertThat(MediaType.ofContent(input)).isEqualTo(MediaType.ofContent(input.clone()));
        assertThat(SvgHazards.of(input)).isEqualTo(SvgHazards.of(input));
        assertThat(SvgHazards.of(input).hazards())
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy(SvgHazardsFuzzTest::checkHazard);
    }

    private static void checkHazard(String hazard) {
        assertThat(hazard).isNotBlank();
        // No half of a character: such a text cannot be written.
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(hazard))
                .as(hazard)
                .isTrue();
    }
}
