package io.github.coursekit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.SourceFile;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected of Hugo was tried with 0.169. */
class GoldmarkExtensionTest {

    private static MarkdownDocument parse(String text) {
        return new MarkdownParser(Dialect.DEFAULT).parse(SourceFile.of("a.md", text), 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "One ~~two~~ three|One two three",
                "One ~two~ three|One two three",
                "~~all~~|all",
                "a~~b~~c|abc",
                "x ~~~y~~~ z|x ~~~y~~~ z",
                "m ~~n~ o|m ~n o",
                "m ~n~~ o|m n~ o",
                "a~~b~c|a~~b~c",
                "\\~~a~~ ~~b\\~~~|~~a~~ ~~b~~~",
                "p ~~ q ~~ r|p ~~ q ~~ r",
                "path ~/x and ~/y|path ~/x and ~/y",
                "**s ~~t** u~~|s ~~t u~~",
                "~~a *b~~ c*|a *b c*",
                "`~~c~~` \\~~d~~|~~c~~ ~~d~~",
                "~~[l](b)~~ [~~m~~](n)|l m",
                "5~6~7 ~~|567 ~~",
                "~~a~~b~~c~~|abc",
            })
    void tildesStrikeThroughAsInGoldmark(String source, String shown) {
        MarkdownDocument body = parse("## " + source + "\n");

        assertThat(body.headings()).extracting(Heading::text).containsExactly(shown);
        assertThat(body.headings())
                .extracting(heading -> heading.idText().replace("\\", ""))
                .as("backslashes are no part of ids")
                .containsExactly(shown);
    }

    @Test
    void whatIsStruckThroughHasItsPlace() {
        Run run = parse("Salt ~~pepper~~\n").runs().get(1);

        assertThat(run.text()).isEqualTo("pepper");
        assertThat(run.range().start()).isEqualTo(7);
        assertThat(run.outer().start()).isEqualTo(5);
        assertThat(run.outer().end()).isEqualTo(15);
    }

    @Test
    void whatIsOffIsText() {
        String text = "~~a~~ [b][^1] https://e.org\n\nTerm\n: Text\n\n| c | d |\n|---|---|\n| e | f |\n\n[^1]: note\n";
        MarkdownDocument body = new MarkdownParser(new Dialect(Typography.OFF, Set.of(), Set.of(), Map.of()))
                .parse(SourceFile.of("a.md", text), 0);

        assertThat(body.footnotes()).isEmpty();
        assertThat(body.tableRows()).isEmpty();
        assertThat(body.links())
                .extracting(Link::destination)
                .as("a definition like any other")
                .containsExactly("note");
        assertThat(body.paragraphs()).hasSize(3);
        assertThat(shown(body)).startsWith("~~a~~ b https://e.org").contains("Term : Text", "| e | f |");
        assertThat(shown(parse(text)))
                .startsWith("a ")
                .contains("Term", "Text", "note")
                .doesNotContain(": Text", "|");
    }

    private static String shown(MarkdownDocument body) {
        return body.runs().stream().map(Run::text).collect(Collectors.joining());
    }
}
