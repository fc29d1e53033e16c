package io.github.coursekit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTagsTest {

    private static List<HtmlTag> tags(String html, int base) {
        return new HtmlTags(html, base).in(0, html.length());
    }

    private static String shown(HtmlTag tag) {
        String before = tag.kind() == HtmlTag.Kind.CLOSING ? "/" : "";
        String behind = tag.kind() == HtmlTag.Kind.SELF_CLOSING ? "/" : "";
        return before + tag.name() + behind + " " + tag.range().start() + "-"
                + tag.range().end();
    }

    private static String shown(HtmlTag.Attribute attribute) {
        return attribute.name() + "=" + attribute.value() + " "
                + attribute.range().start() + "-" + attribute.range().end();
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
                "</div/>|/div 0-7",
                "<b><!-- <p> --><i>|b 0-3, i 15-18",
                "<b><!--><i>|b 0-3, i 8-11",
                "<b><!-- <i>|b 0-3",
                "<SCRIPT>'<p>'</script><p>|script 0-8, /script 13-22, p 22-25",
                "<div><style>/* <p> */</style>|div 0-5, style 5-12, /style 21-29",
                "<textarea><p></TEXTAREA>|textarea 0-10, /textarea 13-24",
                "<textarea><p>|textarea 0-10, p 10-13",
                "<|``",
            })
    void tagsAreFoundWithTheirPlaces(String html, String tags) {
        assertThat(tags(html, 0)).extracting(tag -> shown(tag)).hasToString("[" + tags + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=x>|href=x 8-9",
                "<a HREF = 'x y' id=\"z\">|href=x y 11-14, id=z 20-21",
                "<a href='a&amp;b&copy=c'>|href=a&b&copy=c 9-23",
                "<img src=a.png/>|src=a.png/ 9-15",
                "<img/src=a.png />|src=a.png 9-14",
                "<a\\nid=x\\tname\\r\\n>|id=x 6-7, name= 12-12",
                "<a id= name=x>|id=name=x 7-13",
                "<a id=''>|id= 7-7",
                "<a id=x id=y ID=z>|id=x 6-7",
                "<a =x=y>|=x=y 6-7",
                "<a id=\"x>|``",
                "<a>|``",
            })
    void attributesHaveTheirValuesAndPlaces(String html, String attributes) {
        String tag = html.translateEscapes();

        assertThat(tags(tag, 0))
                .singleElement()
                .satisfies(read -> assertThat(read.attributes())
                        .extracting(attribute -> shown(attribute))
                        .hasToString("[" + attributes + "]"));
    }

    @Test
    void placesAreThoseOfTheFile() {
        HtmlTag tag = tags("<a id=x>", 100).get(0);

        assertThat(tag.range().start()).isEqualTo(100);
        assertThat(tag.attribute("id")).map(HtmlTagsTest::shown).contains("id=x 106-107");
        assertThat(tag.attribute("name")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a \"",
                "<a '\"",
                "<",
                "<a ",
                "<a\"'<b'\"",
                "</",
                "<a b=",
                "<a b='>",
                "<!--",
                "<!-- -->",
                "<script>",
                "<script></script>",
                "<script></style>",
                "<div x=\"\"'<p "
            })
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void timeGrowsWithTheLength(String part) {
        assertThat(tags(part.repeat(250_000), 0)).hasSizeLessThan(500_001);
    }

    @Test
    void textAndCommentsReachOverPieces() {
        HtmlTags html = new HtmlTags("<script>1\n<p>\n</script><!--\n<p>\n--><b>", 0);

        html.in(0, 9);
        html.in(10, 13);
        html.in(14, 27);
        html.in(28, 31);
        html.in(32, 38);

        assertThat(html.all()).extracting(HtmlTag::name).containsExactly("script", "script", "b");
    }

    @Test
    void aLongAttributeIsReadToItsEnd() {
        List<HtmlTag> tags = tags("<div title=" + "x".repeat(100_000) + "></div>", 0);

        assertThat(tags).extracting(tag -> shown(tag)).containsExactly("div 0-100012", "/div 100012-100018");
    }
}
