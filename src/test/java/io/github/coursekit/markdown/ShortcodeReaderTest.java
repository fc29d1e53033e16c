package io.github.coursekit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.markdown.Shortcode.Argument;
import io.github.coursekit.markdown.Shortcode.Kind;
import io.github.coursekit.text.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcodeReaderTest {

    private static String message(MarkdownProblem problem) {
        return Sentence.of(problem.fact(), problem.advice());
    }

    private static ShortcodeReader read(String text) {
        return new ShortcodeReader(text, 0).read();
    }

    @ParameterizedTest
    @CsvSource({
        "{{< a >}}, OPENING",
        "{{<a>}}, OPENING",
        "{{% a %}}, OPENING",
        "{{< /a >}}, CLOSING",
        "{{</ a >}}, CLOSING",
        "{{< a />}}, SELF_CLOSING",
        "{{< a b />}}, SELF_CLOSING"
    })
    void aTagOpensOrCloses(String tag, Kind kind) {
        List<Shortcode> found = read("x " + tag + " y").shortcodes();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).name()).isEqualTo("a");
        assertThat(found.get(0).kind()).isEqualTo(kind);
        assertThat(found.get(0).range().length()).isEqualTo(tag.length());
    }

    @Test
    void argumentsAreQuotedRawOrBareAndMayStandOnSeveralLines() {
        String text = "{{< fig\n  src = \"a \\\" b.png\"\n  alt=`two\nlines`\r\n width=1.5 >}}";
        Shortcode found = read(text).shortcodes().get(0);

        assertThat(found.arguments()).extracting(Argument::name).containsExactly("src", "alt", "width");
        assertThat(found.arguments()).extracting(Argument::value).containsExactly("a \" b.png", "two\nlines", "1.5");
        assertThat(found.argument("width").orElseThrow().range().start()).isEqualTo(text.indexOf("1.5"));
    }

    @Test
    void positionalArgumentsAreFoundByTheirPosition() {
        Shortcode found = read("{{< gist \"me\" abc-1 >}}").shortcodes().get(0);

        assertThat(found.argument("1")).map(Argument::value).contains("abc-1");
        assertThat(found.argument("2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{{< a %}} | %}} | Shortcode 'a' ends with '%}}'; write '>}}'",
                "{{< a }} | }} | Shortcode 'a' ends with '}}'; write '>}}'",
                "{{% a >}} | >}} | Shortcode 'a' ends with '>}}'; write '%}}'",
                "{{< a b ? >}} | ? | '?' may not stand here in shortcode 'a'; put arguments with anything but letters, digits and -_. in double quotes",
                "{{< a b='c' >}} | ' | ''' may not stand here in shortcode 'a'; put arguments with anything but letters, digits and -_. in double quotes",
                "{{< a b=c>}} | c>}} | The value of 'b' takes in the end of shortcode 'a'; put it in double quotes, or a space behind it",
                "{{% a b=c/%}} | c/%}} | The value of 'b' takes in the end of shortcode 'a'; put it in double quotes, or a space behind it",
                "{{< a b= >}} | >}} | The value of 'b' takes in the end of shortcode 'a'; put it in double quotes, or a space behind it",
                "{{< a \"b >}} | \"b >}} | The quote opened here in shortcode 'a' is never closed on its line",
                "{{< a b c=1 >}} | 1 | Shortcode 'a' mixes named and positional arguments; name all of them or none",
                "{{</* a >}} | {{</* | The shortcode escaped here has no end; write '*/>}}'",
                "{{< a / b >}} | {{< a / | Nothing may stand between '/' and '>}}' in shortcode 'a'",
                "{{< a | {{< a | Shortcode 'a' has no end before the next one; write '>}}'",
                "{{< | {{< | A shortcode without a name; write one behind '{{<', or show the braces as '{{</* ... */'",
            })
    void whatHugoStumblesOverIsAProblem(String text, String place, String message) {
        ShortcodeReader read = read(text + "\n\n{{< fine >}}");

        assertThat(read.problems()).hasSize(1);
        assertThat(message(read.problems().get(0))).isEqualTo(message);
        assertThat((text + "\n\n")
                        .substring(
                                read.problems().get(0).range().start(),
                                read.problems().get(0).range().end())
                        .strip())
                .isEqualTo(place);
        assertThat(read.shortcodes()).extracting(Shortcode::name).contains("fine");
    }

    @ParameterizedTest
    @CsvSource({"/a/b.md", "https://example.org/x?y=1&z#h", "a:b", "a=b", "(a)", "{a}", "a\"b\"", "a>b", "a%}", "é$%&"})
    void aNamedValueWithoutQuotesGoesToTheNextSpace(String value) {
        ShortcodeReader read = read("{{< a b=" + value + " c= d />}}");

        assertThat(read.problems()).isEmpty();
        assertThat(read.shortcodes().get(0).kind()).isEqualTo(Shortcode.Kind.SELF_CLOSING);
        assertThat(read.shortcodes().get(0).arguments())
                .extracting(Shortcode.Argument::value)
                .containsExactly(value, "d");
    }

    @Test
    void aTagAtTheEndOfTheTextHasNoEnd() {
        assertThat(read("{{< a").problems())
                .extracting(ShortcodeReaderTest::message)
                .containsExactly("Shortcode 'a' has no end; write '>}}'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ x }}", ">}}", "{{", "{ {< x >}}", "{{</* a */>}}", "{{%/* a */%}}"})
    void otherBracesAreNoShortcodes(String text) {
        ShortcodeReader read = read(text);

        assertThat(read.shortcodes()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }
}
