package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void linesEndAtLineFeedCarriageReturnOrBoth() {
        Lines lines = SourceFile.of("a.md", "a\nb\r\nc\rd").lines();

        assertThat(lines.count()).isEqualTo(4);
        assertThat(lines.position(0)).isEqualTo(new Position(1, 1));
        assertThat(lines.position(5)).isEqualTo(new Position(3, 1));
        assertThat(lines.position(8)).isEqualTo(new Position(4, 2));
    }

    @Test
    void otherUnicodeSeparatorsEndNoLine() {
        assertThat(Lines.of("a\u0085b\u2028c\u2029d\u000Be\ff").count()).isEqualTo(1);
    }

    @Test
    void aByteOrderMarkBelongsToNoColumn() {
        SourceFile file = SourceFile.of("a.md", "\uFEFFab\nc");

        assertThat(file.lines().position(0)).isEqualTo(new Position(1, 1));
        assertThat(file.lines().position(1)).isEqualTo(new Position(1, 1));
        assertThat(file.lines().position(2)).isEqualTo(new Position(1, 2));
        assertThat(file.lines().position(4)).isEqualTo(new Position(2, 1));
    }

    @Test
    void anEmojiIsTwoColumns() {
        assertThat(Lines.of("😀x").position(2)).isEqualTo(new Position(1, 3));
    }

    @Test
    void whatIsNoPlainTextIsUnusual() {
        SourceFile file = SourceFile.of("a.md", "\uFEFFa\tb\r\nc~\u0000\u007Fé😀\r");

        assertThat(file.unusualOffsets()).containsExactly(0, 8, 9, 10, 11, 12);
    }

    @Test
    void whatTheLinesOfEastAsiaAreMadeOfIsUsual() {
        SourceFile file = SourceFile.of("a.md", "\u3040\u3041\u4E00\uD7FF\uE000\u3000");

        assertThat(file.unusualOffsets()).containsExactly(0, 4, 5);
    }

    @Test
    void nothingThatHidesIsUsual() {
        for (char c = '\u3041'; c <= '\uD7FF'; c++) {
            assertThat(Character.isSpaceChar(c)
                            || Character.isISOControl(c)
                            || Character.isIdentifierIgnorable(c)
                            || isFromRightToLeft(Character.getDirectionality(c)))
                    .as("U+%04X", (int) c)
                    .isFalse();
        }
    }

    private static boolean isFromRightToLeft(byte directionality) {
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || directionality == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    @Test
    void anOffsetOutsideTheTextIsRefused() {
        assertThatThrownBy(() -> Lines.of("ab").position(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aLineRangeHasNoLineBreak() {
        SourceFile file = SourceFile.of("a.md", "ab\r\ncd\n");

        assertThat(file.slice(file.lineRange(1))).isEqualTo("ab");
        assertThat(file.slice(file.lineRange(2))).isEqualTo("cd");
        assertThat(file.slice(file.lineRange(3))).isEmpty();
    }

    @Test
    void theFirstMalformedByteIsFoundBehindEmoji() {
        byte[] bytes = "😀é?x".getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) 0xE9;

        SourceFile file = SourceFile.decode("a.md", bytes);

        assertThat(file.firstMalformed()).contains(new MalformedByte(3, 0xE9));
        assertThat(file.text()).isEqualTo("😀é\uFFFDx");
    }

    @Test
    void aSequenceCutOffAtTheEndIsMalformed() {
        assertThat(SourceFile.decode("a.md", new byte[] {'a', (byte) 0xC3}).firstMalformed())
                .contains(new MalformedByte(1, 0xC3));
    }

    @Test
    void aReplacementCharacterThatTheFileHoldsIsWellFormed() {
        SourceFile file = SourceFile.decode("a.md", "a\uFFFDb".getBytes(StandardCharsets.UTF_8));

        assertThat(file.firstMalformed()).isEmpty();
    }
}
