package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlTextTest {

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    @Test
    void everyCharacterComesBackOrIsShownEscaped() throws Exception {
        StringBuilder all = new StringBuilder("\uD83D\uDE00");
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 || (c > 0xD700 && c < 0x11000) ? 1 : 97) {
            all.appendCodePoint(c);
        }
        String shown = Printable.escape(all.toString());

        StringWriter xml = new StringWriter();
        new XmlText(xml)
                .open("root", "value", all.toString())
                .text("text", List.of(all.toString()))
                .close()
                .end();
        Element root = parse(xml.toString());

        assertThat(shown.contains("\\uFFFE") && shown.contains("\uD83D\uDE00")).isTrue();
        // Not compared by AssertJ, which would print all of it.
        assertThat(root.getAttribute("value").equals(shown)).isTrue();
        assertThat(root.getTextContent().strip().equals(shown)).isTrue();
    }

    @Test
    void linesOfATextStayLines() throws Exception {
        StringWriter out = new StringWriter();
        new XmlText(out).open("root").text("text", List.of("a", "b")).close().end();
        String xml = out.toString();

        assertThat(parse(xml).getTextContent().strip()).isEqualTo("a\nb");
        assertThat(xml).endsWith("</root>\n").doesNotContain("\r");
    }
}
