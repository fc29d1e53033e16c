package io.github.coursekit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownDocumentTest {

    private static final String FRONT = "\uFEFF---\ntitle: 😀\n---\n";

    private static String slice(String text, TextRange range) {
        return text.substring(range.start(), range.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void placesAreOffsetsIntoTheFile(String lineBreak) {
        String text = (FRONT
                        + "# One 😀\n\nText *with* emphasis.\n\n- **A**: x\n  more\n    - inner\n\n## Two ##\n\n[l](u) ![i](p)\n")
                .replace("\n", lineBreak);
        int bodyStart = text.indexOf("# One");

        MarkdownDocument body = MarkdownDocument.parse(SourceFile.of("a.md", text), bodyStart);

        assertThat(body.headings()).extracting(h -> slice(text, h.range())).containsExactly("# One 😀", "## Two ##");
        assertThat(body.headings()).extracting(Heading::text).containsExactly("One 😀", "Two");
        assertThat(body.listItems())
                .extracting(i -> slice(text, i.range()).replace(lineBreak, "\n").strip())
                .containsExactly("- **A**: x\n  more\n    - inner", "- inner");
        assertThat(slice(text, body.listItems().get(0).lead().orElseThrow()).replace(lineBreak, "\n"))
                .isEqualTo("**A**: x\n  more");
        assertThat(body.links()).extracting(l -> slice(text, l.range())).containsExactly("[l](u)");
        assertThat(body.images()).extracting(l -> slice(text, l.range())).containsExactly("![i](p)");
        assertThat(body.runs().stream()
                        .filter(r -> r.kind() == Run.Kind.TEXT)
                        .allMatch(r -> slice(text, r.range()).equals(r.text())))
                .isTrue();
    }

    @Test
    void aRunKnowsTheOutermostEmphasisAroundIt() {
        String text = "**a *b* c** d";
        List<Run> runs = parse(text).runs();

        assertThat(runs).extracting(Run::text).containsExactly("a ", "b", " c", " d");
        assertThat(runs.get(1).outer()).isEqualTo(new TextRange(0, 11));
        assertThat(runs.get(3).isMarked()).isFalse();
    }

    @Test
    void aHeadingsAttributeBlockIsNotItsText() {
        Heading heading = parse("## Heat {#hot .big}\n").headings().get(0);

        assertThat(heading.text()).isEqualTo("Heat");
        assertThat(heading.explicitId()).contains("hot");
        assertThat(heading.source()).isEqualTo("Heat");
    }

    @Test
    void bracesThatAreNoAttributesStay() {
        assertThat(parse("## The set {1, 2}\n").headings().get(0).text()).isEqualTo("The set {1, 2}");
    }

    @Test
    void commentsAreNoContentButOtherHtmlIs() {
        MarkdownDocument body = parse("<!-- a -->\n\ntext <b>x</b> <!-- c -->\n");

        assertThat(body.runs())
                .extracting(Run::kind)
                .containsSubsequence(Run.Kind.COMMENT, Run.Kind.HTML, Run.Kind.COMMENT);
    }

    private static MarkdownDocument parse(String text) {
        return MarkdownDocument.parse(SourceFile.of("a.md", text), 0);
    }
}
