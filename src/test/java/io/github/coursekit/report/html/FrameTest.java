package io.github.coursekit.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.Position;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static Frame frame(String text, int from, int to) {
        return Frame.of(text, new Position(3, from), new Position(3, to));
    }

    @Test
    void theRangeIsMarked() {
        assertThat(frame("weight: three", 9, 14)).isEqualTo(new Frame(3, "weight: ", "three", "", 3));
    }

    @Test
    void aPlaceBetweenCharactersMarksNothing() {
        assertThat(frame("abc", 2, 2)).isEqualTo(new Frame(3, "a", "", "bc", 3));
    }

    @Test
    void aRangeOfSeveralLinesGoesToTheEndOfTheFirst() {
        Frame frame = Frame.of("abc", new Position(3, 2), new Position(5, 1));

        assertThat(frame).isEqualTo(new Frame(3, "a", "bc", "", 5));
        assertThat(frame.goesOn()).isTrue();
    }

    @Test
    void aLineThatHasBecomeShorterIsNoFault() {
        assertThat(frame("abc", 9, 14)).isEqualTo(new Frame(3, "abc", "", "", 3));
    }

    @Test
    void longLinesAreCutBetweenCharacters() {
        String pans = "\uD83C\uDF73".repeat(300);

        Frame frame = frame(pans + "x".repeat(300) + pans, 601, 901);

        assertThat(frame.before()).isEqualTo("\u2026" + "\uD83C\uDF73".repeat(80));
        assertThat(frame.marked()).isEqualTo("x".repeat(240) + "\u2026");
        assertThat(frame.after()).isEqualTo("\uD83C\uDF73".repeat(80) + "\u2026");
    }

    @Test
    void tabsStayAndInvisibleCharactersAreShown() {
        assertThat(frame("\ta\u202Eb\u0007", 3, 4)).isEqualTo(new Frame(3, "\ta", "\\u202E", "b\\u0007", 3));
    }
}
