package io.github.coursekit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

    @ParameterizedTest
    @CsvSource({
        "SRE, 0",
        "the sre team, 4",
        "fire and SRE, 9",
        "sres and an (Sre), 13",
        "2SRE SRE2 SRE\u00B2 \u216BSRE, -1",
        "\uD801\uDC00SRE SRE\uD801\uDC00, -1",
        "\uD83D\uDE00SRE, 2",
        "SR, -1",
        "'', -1",
    })
    void aWordStandsBetweenWhatIsNeitherLetterNorNumber(String text, int at) {
        assertThat(new Word("SRE").find(text)).isEqualTo(at);
    }
}
