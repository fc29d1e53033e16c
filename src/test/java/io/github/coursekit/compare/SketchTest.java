package io.github.coursekit.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    private static double likeness(String text, String other) {
        return Sketch.of(text).likeness(Sketch.of(other));
    }

    @Test
    void caseAndPunctuationDoNotCount() {
        assertThat(likeness("Salt, makes food taste!", "salt makes  FOOD (taste)"))
                .isEqualTo(1);
    }

    @Test
    void whatHasNothingInCommonIsNotAlike() {
        assertThat(likeness(words(0, 500), words(500, 1000))).isZero();
    }

    @Test
    void longTextsAreAsAlikeAsTheyShareRunsOfWords() {
        // 800 of 1200 runs
        assertThat(likeness(words(0, 1000), words(200, 1200))).isCloseTo(800.0 / 1200, within(0.2));
        assertThat(likeness(words(0, 1000), words(800, 1800))).isLessThan(0.3);
    }

    @Test
    void whatHasLessThanThreeWordsIsLikeNothing() {
        assertThat(likeness("Salt food", "Salt food")).isZero();
        assertThat(likeness("", "")).isZero();
    }
}
