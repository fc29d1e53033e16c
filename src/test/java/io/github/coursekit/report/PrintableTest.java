package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salt & pepper",
                "# A heading",
                "## [Link](x)",
                "a::b",
                "\u5869",
                "caf\u00E9",
                "##",
                "[##]",
                "##abc",
                "#[x]",
                "# #[x]",
                "##1[x]",
                "~!"
            })
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(Printable.escape(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "##[error]x, #\\u0023[error]x",
        "in the ###[group]line, in the ##\\u0023[group]line",
        "##vso[task.complete]x, #\\u0023vso[task.complete]x",
        "##teamcity[x], #\\u0023teamcity[x]",
    })
    void commandsOfCiServersAreBroken(String text, String shown) {
        assertThat(Printable.escape(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"::error::x, \\u003A:error::x", "'  ::add-mask::x', '  \\u003A:add-mask::x'", "a::b, a::b", ":a, :a"})
    void aLineNeverStartsWithACommand(String text, String shown) {
        assertThat(new Printable(StandardCharsets.UTF_8).lineStart(text)).isEqualTo(shown);
    }

    @Test
    void whatTheCharsetLacksIsEscaped() {
        Printable ascii = new Printable(StandardCharsets.US_ASCII);

        assertThat(ascii.text("caf\u00E9 \uD83D\uDE00")).isEqualTo("caf\\u00E9 \\u{1F600}");
        assertThat(new Printable(StandardCharsets.ISO_8859_1).text("caf\u00E9 \u5869"))
                .isEqualTo("caf\u00E9 \\u5869");
    }

    @Test
    void loneSurrogatesAndInvisibleCharactersAreEscaped() {
        assertThat(Printable.escape("\uD800a\u200B\u202E\u2028\u001B\r\n\uFFFE"))
                .isEqualTo("\\uD800a\\u200B\\u202E\\u2028\\u001B\\u000D\\u000A\\uFFFE");
    }

    @Test
    void codePointsThatUnicodeKeepsForNoUseAreEscaped() {
        assertThat(Printable.escape("\uFFFF\uD83F\uDFFE\uFFFD")).isEqualTo("\\uFFFF\\u{1FFFE}\uFFFD");
    }

    @Test
    void aCharsetThatCannotWriteIsTakenForAscii() {
        assertThat(new Printable(Charset.forName("ISO-2022-CN")).text("a\u00E9"))
                .isEqualTo("a\\u00E9");
    }
}
