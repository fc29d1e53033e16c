package io.github.coursekit.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.Position;
import org.junit.jupiter.api.Test;

class MarkedLineTest {

    private static MarkedLine line(String text, int from, int to) {
        return MarkedLine.of(text, new Position(3, from), new Position(3, to));
    }

    @Test
    void theRangeIsMarked() {
        assertThat(line("weight: three", 9, 14)).isEqualTo(new MarkedLine(3, "weight: ", "three", "", 3));
    }

    @Test
    void aPlaceBetweenCharactersMarksNothing() {
        assertThat(line("abc", 2, 2)).isEqualTo(new MarkedLine(3, "a", "", "bc", 3));
    }

    @Test
    void aRangeOfSeveralLinesGoesToTheEndOfTheFirst() {
        MarkedLine line = MarkedLine.of("abc", new Position(3, 2), new Position(5, 1));

        assertThat(line).isEqualTo(new MarkedLine(3, "a", "bc", "", 5));
        assertThat(line.goesOn()).isTrue();
    }

    @Test
    void aLineThatHasBecomeShorterIsNoFault() {
        assertThat(line("abc", 9, 14)).isEqualTo(new MarkedLine(3, "abc", "", "", 3));
    }

    @Test
    void longLinesAreCutBetweenCharacters() {
        String pans = "\uD83C\uDF73".repeat(300);

        MarkedLine line = line(pans + "x".repeat(300) + pans, 601, 901);

        assertThat(line.before()).isEqualTo("\u2026" + "\uD83C\uDF73".repeat(80));
        assertThat(line.marked()).isEqualTo("x".repeat(240) + "\u2026");
        assertThat(line.after()).isEqualTo("\uD83C\uDF73".repeat(80) + "\u2026");
    }

    @Test
    void tabsStayAndInvisibleCharactersAreShown() {
        assertThat(line("\ta\u202Eb\u0007", 3, 4)).isEqualTo(new MarkedLine(3, "\ta", "\\u202E", "b\\u0007", 3));
    }
}
