package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void aRangeKnowsWhatItHolds() {
        TextRange range = new TextRange(2, 5);

        assertThat(range.length()).isEqualTo(3);
        assertThat(range.isEmpty()).isFalse();
        assertThat(new TextRange(3, 3).isEmpty()).isTrue();
        assertThat(range.contains(range)).isTrue();
        assertThat(range.contains(new TextRange(3, 4))).isTrue();
        assertThat(range.contains(new TextRange(1, 4))).isFalse();
        assertThat(range.contains(new TextRange(3, 6))).isFalse();
        assertThat(range.shift(4)).isEqualTo(new TextRange(6, 9));
        assertThat(range.union(new TextRange(1, 3))).isEqualTo(new TextRange(1, 5));
    }

    @Test
    void whatIsNoRangeIsRefused() {
        assertThatThrownBy(() -> new TextRange(-1, 2)).hasMessage("not a range: [-1, 2)");
        assertThatThrownBy(() -> new TextRange(3, 2)).hasMessage("not a range: [3, 2)");
    }
}
