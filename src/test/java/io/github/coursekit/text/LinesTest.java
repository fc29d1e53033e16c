package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @ParameterizedTest
    @CsvSource({"0, 1:1", "1, 1:2", "2, 1:3", "3, 2:1", "4, 3:1", "5, 3:2"})
    void anOffsetHasALineAndAColumn(int offset, String place) {
        assertThat(Lines.of("ab\n\nc").position(offset)).hasToString(place);
    }

    @Test
    void aByteOrderMarkBelongsToNoColumn() {
        Lines lines = Lines.of("\uFEFFab\r\nc");

        assertThat(lines.position(0)).hasToString("1:1");
        assertThat(lines.position(1)).hasToString("1:1");
        assertThat(lines.position(2)).hasToString("1:2");
        assertThat(lines.position(5)).hasToString("2:1");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_533, 65_534, 65_535, 65_536, 200_000})
    void aTextMayBeOfAnyLength(int length) {
        String text = "a\n".repeat(length / 2) + "b".repeat(length % 2);
        Lines lines = Lines.of(text);
        int last = length / 2 + 1;

        assertThat(lines.count()).isEqualTo(last);
        assertThat(lines.start(last)).isEqualTo(length / 2 * 2);
        assertThat(lines.position(length)).isEqualTo(new Position(last, length % 2 + 1));
        assertThat(lines.position(length - length % 2 - 1)).isEqualTo(new Position(last - 1, 2));
        assertThat(Lines.of(lines.starts(), length)).isEqualTo(lines).hasSameHashCodeAs(lines);
    }

    @Test
    void anOffsetOutsideIsRefused() {
        Lines lines = Lines.of("ab");

        assertThatThrownBy(() -> lines.lineOf(3)).hasMessage("offset 3 of a text of 2");
        assertThatThrownBy(() -> lines.lineOf(-1)).hasMessage("offset -1 of a text of 2");
    }

    @Test
    void linesThatWereKeptAreThoseOfTheText() {
        Lines lines = Lines.of("ab\n\nc");
        Lines kept = Lines.of(lines.starts(), lines.length());

        assertThat(kept).isEqualTo(lines).hasSameHashCodeAs(lines);
        assertThat(kept.count()).isEqualTo(3);
        assertThat(kept).isNotEqualTo(Lines.of("ab\n\ncd")).isNotEqualTo(Lines.of("a\n\nbc"));
        assertThat(kept.start(3)).isEqualTo(4);
    }

    @Test
    void startsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> Lines.of(new int[] {0, 2, 2}, 4)).hasMessage("no starts of lines: 2 behind 2 of 4");
        assertThatThrownBy(() -> Lines.of(new int[] {0, 5}, 4)).hasMessage("no starts of lines: 5 behind 0 of 4");
        assertThatThrownBy(() -> Lines.of(new int[] {}, 0)).hasMessage("a text without a line");
        assertThat(Lines.of(new int[] {0, 4}, 4).count()).isEqualTo(2);
    }
}
