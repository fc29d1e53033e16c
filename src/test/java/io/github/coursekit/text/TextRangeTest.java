package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextRangeTest {

    @Test
    void rangesStandByTheirStartsAndThenByTheirEnds() {
        List<TextRange> ranges =
                List.of(new TextRange(4, 5), new TextRange(1, 9), new TextRange(4, 4), new TextRange(1, 2));

        assertThat(ranges.stream().sorted())
                .containsExactly(new TextRange(1, 2), new TextRange(1, 9), new TextRange(4, 4), new TextRange(4, 5));
    }
}
