package io.github.coursekit.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTagsTest {

    private static String shown(HtmlTags.Tag tag) {
        return (tag.closing() ? "/" : "") + tag.name() + (tag.selfClosing() ? "/" : "") + " "
                + tag.range().start() + "-" + tag.range().end();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<div>|div 0-5",
                "a</DIV >|/div 1-8",
                "<div a=\">\" b='\"<p>'>x|div 0-20",
                "<video src=x/>|video/ 0-14",
                "<a  ></a>|a 0-5, /a 5-9",
                "<div a=\"b><p>|div 0-10, p 10-13",
                "<p <div>|div 3-8",
                "a < b > c <1> <> <->|``",
                "<div a=/|``",
                "<|``",
            })
    void tagsAreFoundWithTheirPlaces(String html, String tags) {
        assertThat(HtmlTags.in(html)).extracting(HtmlTagsTest::shown).hasToString("[" + tags + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a \"", "<a '\"", "<", "<a ", "<a\"'<b'\"", "</", "<div x=\"\"'<p "})
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void timeGrowsWithTheLength(String part) {
        assertThat(HtmlTags.in(part.repeat(250_000))).hasSizeLessThan(250_001);
    }

    @Test
    void aLongAttributeIsReadToItsEnd() {
        List<HtmlTags.Tag> tags = HtmlTags.in("<div title=" + "x".repeat(100_000) + "></div>");

        assertThat(tags).extracting(HtmlTagsTest::shown).containsExactly("div 0-100012", "/div 100012-100018");
    }
}
