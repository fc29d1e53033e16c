package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "pan, 3, pan",
        "pans, 3, pan",
        "pa🍲, 4, pa🍲",
        "pa🍲s, 4, pa🍲",
        "pa🍲, 3, pa",
        "p🍲🍲, 3, p🍲",
        "pa\uD83C, 3, pa\uD83C"
    })
    void noCharacterIsCutInHalf(String text, int limit, String excerpt) {
        assertThat(Excerpt.of(text, limit)).isEqualTo(excerpt);
    }

    @ParameterizedTest
    @CsvSource({"pan, 3, pan", "pans, 3, pan...", "pa🍲, 3, pa..."})
    void whatIsCutOffIsMarked(String text, int limit, String shown) {
        assertThat(Excerpt.shown(text, limit)).isEqualTo(shown);
    }
}
