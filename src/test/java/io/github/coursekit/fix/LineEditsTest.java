package io.github.coursekit.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEditsTest {

    @ParameterizedTest
    @CsvSource({
        "'a\nb\nc\n', 'a\nb\nc\n'",
        "'a\nb\nc\n', 'a\nB\nc\nd'",
        "'a\nb\nc', 'c'",
        "'', 'a\n'",
        "'a\n', ''",
        "'a\r\nb\r\n', 'a\nb\n'",
        "'a\nb\n', 'a\r\nb\r\n'",
        "'aa aa\n', 'aa aa aa\n'",
        "'\uD83D\uDD2A\n', '\uD83D\uDD2B\n'",
        "'x\uD83D\uDD2A\n', 'x\uDB40\uDD2A\n'",
    })
    void theyMakeTheOneTextOfTheOther(String before, String after) {
        List<TextEdit> edits = LineEdits.of(new FixedFile("a.md", before, after));

        assertThat(TextEdits.fit(before, edits)).isTrue();
        assertThat(TextEdits.apply(before, edits)).isEqualTo(after);
    }

    @Test
    void theyTouchNoMoreThanChanges() {
        List<TextEdit> edits = LineEdits.of(
                new FixedFile("a.md", "title: A\n##Salt\ntext\n##Pan\n", "title: A\n## Salt\ntext\n## Pan\n"));

        assertThat(edits).extracting(TextEdit::replacement).containsExactly(" ", " ");
        assertThat(edits).extracting(edit -> edit.location().range().length()).containsExactly(0, 0);
    }

    @Test
    void theyCutNoLineBreakAndNoCharacter() {
        assertThat(LineEdits.of(new FixedFile("a.md", "a\r\n", "a\n"))
                        .get(0)
                        .location()
                        .range()
                        .start())
                .isEqualTo(1);
        assertThat(LineEdits.of(new FixedFile("a.md", "\uD83D\uDD2A", "\uD83D\uDD2B"))
                        .get(0)
                        .replacement())
                .isEqualTo("\uD83D\uDD2B");
    }
}
