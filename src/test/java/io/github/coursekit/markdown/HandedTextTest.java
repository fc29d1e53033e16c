package io.github.coursekit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.SourceFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandedTextTest {

    private static MarkdownDocument parse(String text) {
        return MarkdownDocument.parse(SourceFile.of("a.md", text), 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a {{< x >}}b{{< /x >}} c | b",
                "a {{% x %}}b{{% /x %}} c |",
                "a {{< details >}}b{{< /details >}} c |",
                "a {{< x >}} b |",
                "a {{< x />}} b {{< /x >}} |",
                "{{< x >}}a{{< x >}}b{{< /x >}}c{{< /x >}}d | a,b,c",
                "{{< x >}}a{{% y %}}b{{% /y %}}c{{< /x >}} | a,c",
                "{{% y %}}a{{< x >}}b{{< /x >}}c{{% /y %}} | b",
                "{{< x >}}a{{< open >}}b{{< /x >}}c{{< /open >}} | a{{< open >}}b",
                "{{< x >}}a{{< /x >}}b{{< x >}}c{{< /x >}} | a,c",
                "{{< x >}}{{< /x >}} |",
            })
    void isWhatStandsBetweenTheTagsOfPairsButForWhatIsMarkdown(String text, String expected) {
        assertThat(parse(text).handed())
                .extracting(range -> text.substring(range.start(), range.end()))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(",")));
    }

    @Test
    void isReadAsMarkdownInItsPlace() {
        MarkdownDocument body = parse("{{< x >}}\n## In\n\n[a](b)\n{{< /x >}}\n\n## Out\n");

        assertThat(body.headings())
                .extracting(heading -> heading.text() + " " + body.isHanded(heading.range()))
                .containsExactly("In true", "Out false");
        assertThat(body.links()).allMatch(link -> body.isHanded(link.range()));
    }

    @ParameterizedTest
    @CsvSource({"'```\nls\n'", "'<div>\n'", "'<!-- \n'", "'<pre>\n\n'", "'~~~ {~~\n\n<div>\n'"})
    void hidesNothingThatStandsOutside(String handed) {
        MarkdownDocument body =
                parse("{{< x >}}\n" + handed + "{{< /x >}}\nText\n\n{{< y >}}\n" + handed + "{{< /y >}}\n\n[a](b)\n");

        assertThat(body.links()).extracting(Link::destination).containsExactly("b");
        assertThat(body.codeBlocks()).allMatch(block -> body.isHanded(block.range()));
        assertThat(body.html()).allMatch(body::isHanded);
    }

    @Test
    void inManyAndDeepPairsItIsFoundInTimeThatGrowsWithThem() {
        String deep = "{{< x >}}a".repeat(20_000) + "{{< /x >}}b".repeat(20_000);
        String swallowing = "{{< x >}}\n```\n{{< /x >}}\n\ntext\n\n".repeat(5_000);
        String unclosed = "{{< x >}}{{< y >}}{{< /x >}}".repeat(10_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(parse(deep).handed()).hasSize(39_999);
            assertThat(parse(swallowing).codeBlocks()).isEmpty();
            assertThat(parse(unclosed).handed()).hasSize(10_000);
        });
    }
}
