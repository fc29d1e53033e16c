package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditsTest {

    @Test
    void editsAreAppliedAtOnceInAnyOrder() {
        List<TextEdit> edits = List.of(edit(4, 5, "E!"), edit(0, 1, ""), edit(2, 2, "-"));

        assertThat(TextEdits.apply("abcdef", edits)).isEqualTo("b-cdE!f");
    }

    @Test
    void overlappingEditsAreRefused() {
        assertThatThrownBy(() -> TextEdits.apply("abcdef", List.of(edit(0, 3, "x"), edit(2, 4, "y"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("offset 2");
    }

    private static TextEdit edit(int start, int end, String replacement) {
        return new TextEdit(new Location("a.md", new TextRange(start, end)), replacement);
    }

    @Test
    void editsFitWhenTheyLieInTheTextAndDoNotOverlap() {
        assertThat(TextEdits.fit("abcdef", List.of(edit(4, 6, "x"), edit(0, 4, "y"))))
                .isTrue();
        assertThat(TextEdits.fit("abcdef", List.of(edit(4, 7, "x")))).isFalse();
        assertThat(TextEdits.fit("abcdef", List.of(edit(3, 6, "x"), edit(0, 4, "y"))))
                .isFalse();
        assertThat(TextEdits.fit("", List.of(edit(0, 0, "x")))).isTrue();
    }

    @Test
    void whatIsInsertedStandsWhereEarlierEditsMovedIt() {
        List<TextEdit> edits = List.of(edit(0, 1, "abc"), edit(2, 4, ""), edit(5, 5, "xy"));

        assertThat(TextEdits.inserted(edits))
                .containsExactly(new TextRange(0, 3), new TextRange(4, 4), new TextRange(5, 7));
    }
}
