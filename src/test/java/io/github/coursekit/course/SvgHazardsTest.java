package io.github.coursekit.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SvgHazardsTest {

    private static final String LATIN = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>";

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String notWellFormed(int line) {
        return "XML that is not well-formed (line " + line + "), which browsers do not show";
    }

    @Test
    void aCharacterThatMayNotStandInADoctypeIsTold() {
        byte[] image = latin("<!DOCTYPE svg [<!ENTITY x \"\u0001\">]>\n<svg><script/></svg>");

        assertThat(SvgHazards.of(image)).containsExactly(notWellFormed(1));
    }

    @Test
    void aByteThatIsNoUtf8IsToldWithWhatStandsBeforeIt() {
        byte[] image = latin("<svg>\n<script/>\n<text>\u00ff</text>\n<a onclick=\"\"/>\n</svg>");

        assertThat(SvgHazards.of(image)).containsExactly("a <script>", notWellFormed(3));
    }

    @Test
    void aByteThatIsNoUtf8IsToldBehindTheImageToo() {
        assertThat(SvgHazards.of(latin("<svg/>\n\u00ff"))).containsExactly(notWellFormed(2));
    }

    @Test
    void anotherEncodingThatTheImageNamesIsRead() {
        assertThat(SvgHazards.of(latin(LATIN + "<svg>\u00ff<script/></svg>"))).containsExactly("a <script>");
    }

    @Test
    void aStyleOfSeveralLinesIsToldByItsAddress() {
        byte[] image =
                latin("<svg><style>\na { fill: url('https://example.org/f.svg') }\nb { fill: none }\n</style></svg>");

        assertThat(SvgHazards.of(image)).containsExactly("a style that fetches 'https://example.org/f.svg'");
    }

    @Test
    void ofManyInOneStyleTheFirstAreTold() {
        String style =
                IntStream.range(0, 1000).mapToObj(i -> "url(//" + i + ")").collect(Collectors.joining(" "));

        assertThat(SvgHazards.of(latin("<svg style='" + style + "'/>")))
                .hasSize(5)
                .startsWith("a style that fetches '//0'");
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        assertThat(SvgHazards.of("\uFEFF<svg>\u00ff</svg>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
