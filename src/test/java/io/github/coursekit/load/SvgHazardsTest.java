package io.github.coursekit.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SvgHazardsTest {

    private static final String LATIN = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>";

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> hazards(byte[] image) {
        SvgHazards.Found found = SvgHazards.of(image);
        assertThat(found.excess()).isEmpty();
        return found.hazards();
    }

    private static String notWellFormed(int line) {
        return "XML that is not well-formed (line " + line + "), which browsers do not show";
    }

    @Test
    void aCharacterThatMayNotStandInADoctypeIsTold() {
        byte[] image = latin("<!DOCTYPE svg [<!ENTITY x \"\u0001\">]>\n<svg><script/></svg>");

        assertThat(hazards(image)).containsExactly(notWellFormed(1));
    }

    @Test
    void aByteThatIsNoUtf8IsToldWithWhatStandsBeforeIt() {
        byte[] image = latin("<svg>\n<script/>\n<text>\u00ff</text>\n<a onclick=\"\"/>\n</svg>");

        assertThat(hazards(image)).containsExactly("a <script>", notWellFormed(3));
    }

    @Test
    void aByteThatIsNoUtf8IsToldBehindTheImageToo() {
        assertThat(hazards(latin("<svg/>\n\u00ff"))).containsExactly(notWellFormed(2));
    }

    @Test
    void anotherEncodingThatTheImageNamesIsRead() {
        assertThat(hazards(latin(LATIN + "<svg>\u00ff<script/></svg>"))).containsExactly("a <script>");
    }

    @Test
    void aStyleOfSeveralLinesIsToldByItsAddress() {
        byte[] image =
                latin("<svg><style>\na { fill: url('https://example.org/f.svg') }\nb { fill: none }\n</style></svg>");

        assertThat(hazards(image)).containsExactly("a style that fetches 'https://example.org/f.svg'");
    }

    @Test
    void ofManyInOneStyleTheFirstAreTold() {
        String style =
                IntStream.range(0, 1000).mapToObj(i -> "url(//" + i + ")").collect(Collectors.joining(" "));

        assertThat(hazards(latin("<svg style='" + style + "'/>"))).hasSize(5).startsWith("a style that fetches '//0'");
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        assertThat(hazards("\uFEFF<svg>\u00ff</svg>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static String many(int number, String format) {
        return IntStream.range(0, number).mapToObj(format::formatted).collect(Collectors.joining());
    }

    static Stream<Arguments> excesses() {
        return Stream.of(
                arguments("<svg" + many(300_000, " xmlns:a%d='u'") + "/>", "an element of more than 1000 attributes"),
                arguments("<svg" + many(300_000, " a%d=''") + "/>", "an element of more than 1000 attributes"),
                arguments("<" + "a".repeat(1 << 20) + "/>", "a name of more than 1000 characters"),
                arguments(
                        "<svg>" + many(300_000, "<a%d/>") + "</svg>",
                        "more than 1000 different names of elements and attributes"),
                arguments(
                        "<svg xmlns:z='u'>" + "<g xmlns:a='u'>".repeat(200_000) + "<z:b/>".repeat(200_000),
                        "an element in more than 1000 declarations of namespaces"));
    }

    @ParameterizedTest
    @MethodSource("excesses")
    @Timeout(20)
    void whatThereIsTooMuchOfIsTold(String image, String excess) {
        assertThat(SvgHazards.of(latin(image)).excess()).contains(excess);
    }

    @Test
    @Timeout(20)
    void manyElementsWithDeclarationsOfTheirOwnAreLookedThrough() {
        String html = "<div xmlns='http://www.w3.org/1999/xhtml' xmlns:x='u'>a</div>";

        assertThat(hazards(latin("<svg>" + html.repeat(5000) + "<script/></svg>")))
                .containsExactly("a <script>");
    }

    @Test
    void whatStandsBeforeALimitIsTold() {
        SvgHazards.Found found = SvgHazards.of(latin("<svg><script/><g" + many(1001, " a%d=''") + "/></svg>"));

        assertThat(found.hazards()).containsExactly("a <script>");
        assertThat(found.excess()).isPresent();
    }

    @Test
    void aNamespaceThatIsMissingIsTold() {
        assertThat(hazards(latin("<svg>\n<use x:href='#a'/></svg>"))).containsExactly(notWellFormed(2));
        assertThat(hazards(latin("<s:svg xmlns:s='u'><s:script/></s:svg>"))).containsExactly("a <script>");
    }
}
