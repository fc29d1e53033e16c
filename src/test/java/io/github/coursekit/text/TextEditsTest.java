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
}
