package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenLineTest {

    private static ScreenLine line(String text) {
        return ScreenLine.of(text, new Printable(StandardCharsets.UTF_8));
    }

    private static String shown(ScreenLine line) {
        return line.slice(new Span(0, line.width()));
    }

    /** The columns of a part of a text. */
    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return line(text).span(start, start + part.length());
    }

    @ParameterizedTest
    @CsvSource({
        "plain, 5, plain",
        "'a\tb', 5, 'a   b'",
        "'\t', 4, '    '",
        "\u65E5\u672C, 4, \u65E5\u672C",
        "\uD55C\uAE00, 4, \uD55C\uAE00",
        "\uFF21, 2, \uFF21",
        "e\u0301t, 2, e\u0301t",
        "\u2705, 2, \u2705",
        "\uD83C\uDDE9\uD83C\uDDEA, 2, \uD83C\uDDE9\uD83C\uDDEA",
        "\u2764\uFE0F, 1, \u2764",
        "\uD83D\uDC4D\uD83C\uDFFD, 2, \uD83D\uDC4D",
        "\uD83D\uDC69\u200D\uD83D\uDCBB, 4, \uD83D\uDC69\uD83D\uDCBB",
        "\u0645\u06CC\u200C\u062E, 3, \u0645\u06CC\u200C\u062E",
        "a\u200Cb, 8, a\\u200Cb",
        "a\u202Eb, 8, a\\u202Eb",
        "\uFEFFa, 7, \\uFEFFa",
    })
    void columnsAreThoseOfATerminal(String text, int width, String shown) {
        ScreenLine line = line(text);

        assertThat(line.width()).isEqualTo(width);
        assertThat(shown(line)).isEqualTo(shown);
    }

    @Test
    void aTowerOfMarksIsCutOff() {
        assertThat(shown(line("a" + "\u0301".repeat(1000) + "b"))).isEqualTo("a" + "\u0301".repeat(4) + "b");
    }

    @Test
    void aMarkStandsForItsCharacter() {
        assertThat(span("cafe\u0301s", "\u0301")).isEqualTo(new Span(3, 4));
        assertThat(span("cafe\u0301s", "s")).isEqualTo(new Span(4, 5));
        assertThat(line("\u0301a").span(0, 1)).isEqualTo(new Span(0, 1));
    }

    @Test
    void anEmptyRangeHasOneColumn() {
        assertThat(line("ab").span(1, 1)).isEqualTo(new Span(1, 2));
        assertThat(line("ab").span(2, 2)).isEqualTo(new Span(2, 3));
        assertThat(line("").span(0, 0)).isEqualTo(new Span(0, 1));
    }

    @Test
    void partOfARightToLeftRunStandsForAllOfIt() {
        String text = "id: \u05E9\u05DC\u05D5\u05DD 12 \u05E2\u05D5\u05DC\u05DD end";

        assertThat(span(text, "\u05DC\u05D5")).isEqualTo(new Span(4, 16));
        assertThat(span(text, "end")).isEqualTo(new Span(17, 20));
        assertThat(span(text, "id")).isEqualTo(new Span(0, 2));
    }

    @Test
    void aWideCharacterThatIsCutThroughLeavesABlank() {
        ScreenLine line = line("\u65E5\u672C\u8A9E");

        assertThat(line.slice(new Span(1, 5))).isEqualTo(" \u672C ");
        assertThat(line.slice(new Span(2, 4))).isEqualTo("\u672C");
    }
}
