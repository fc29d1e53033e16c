package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlainPageTest {

    @Test
    void wordsAreWrappedAndNoMarkIsLeft() {
        assertThat(lines("""
                        # stage-roles

                        ## Why

                        A **bold** word, an _other_ one, \\*none\\*, `code --with` and
                        [a link](https://example.org/a) in a text that goes on.
                        """))
                .containsExactly(
                        "stage-roles",
                        "",
                        "WHY",
                        "",
                        "  A bold word, an other one, *none*,",
                        "  'code --with' and a link",
                        "  (https://example.org/a) in a text that",
                        "  goes on.");
    }

    @Test
    void linksHaveTheirAddressBehindThemOnce() {
        assertThat(PlainPage.lines("[Hugo](hugo.html) and [x][1]\n\n[1]: c.html", 80, "https://s/"::concat))
                .containsExactly("  Hugo (https://s/hugo.html) and x (https://s/c.html)");
        assertThat(lines("See <https://a.b/>.")).containsExactly("  See https://a.b/.");
    }

    @Test
    void itemsOfAListStandTogether() {
        assertThat(lines("Three:\n\n- one\n- two of a text that is longer than a line\n  1. inner\n\nAfter.\n"))
                .containsExactly(
                        "  Three:",
                        "",
                        "  - one",
                        "  - two of a text that is longer than a",
                        "    line",
                        "    1. inner",
                        "",
                        "  After.");
    }

    @Test
    void codeIsAsItIsBelowItsFileAndMessagesAreText() {
        assertThat(lines("""
                        ```md path=content/a.md
                        ---
                        title: A text that is longer than the forty columns

                        ---
                        ```

                        ```violations
                        content/a.md:2:1-2:3 The text is far too long; shorten it
                        ```
                        """))
                .containsExactly(
                        "  content/a.md:",
                        "    ---",
                        "    title: A text that is longer than the forty columns",
                        "",
                        "    ---",
                        "",
                        "  content/a.md:2:1-2:3 The text is far",
                        "    too long; shorten it");
    }

    @Test
    void tablesAreColumns() {
        assertThat(lines("""
                        | pan | what `to|` do |
                        |---|---|
                        | **copper** | be careful with the heat of the stove |
                        | iron |
                        """.replace("`to|`", "`to\\|`")))
                .containsExactly(
                        "  pan     what 'to\\|' do",
                        "  ------  ------------------------------",
                        "  copper  be careful with the heat of",
                        "          the stove",
                        "  iron");
    }

    @Test
    void shortcodesInCodeAreShown() {
        assertThat(lines("Write `{{< ref \"a\" >}}`.")).containsExactly("  Write '{{< ref \"a\" >}}'.");
    }

    private static List<String> lines(String markdown) {
        return PlainPage.lines(markdown, 40, UnaryOperator.identity());
    }
}
