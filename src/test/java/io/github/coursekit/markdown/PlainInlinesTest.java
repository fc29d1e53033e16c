package io.github.coursekit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree is that of the library, to the last place. */
class PlainInlinesTest {

    private static final Parser LIBRARY = builder().build();
    private static final Parser PLAIN =
            builder().inlineParserFactory(PlainInlines::of).build();

    private static Parser.Builder builder() {
        return MarkdownReader.builder(List.of(TablesExtension.create()));
    }

    /** Fails unless both parsers make the same of a text. */
    static void check(String text) {
        try {
            assertThat(tree(PLAIN.parseReader(new StringReader(text)), "")).isEqualTo(tree(LIBRARY.parse(text), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tree(Node node, String indent) {
        StringBuilder tree = new StringBuilder(indent)
                .append(node.getClass().getSimpleName())
                .append(node.getSourceSpans());
        if (node instanceof Text text) {
            tree.append('"').append(text.getLiteral()).append('"');
        }
        tree.append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            tree.append(tree(child, indent + " "));
        }
        return tree.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one line",
                "two\nlines\n",
                "two\r\nlines\r\rand one more",
                "  indented\n   more\n\tby a tab\n",
                "a hard  \nbreak and a soft \none, a tab\t\nat the end  ",
                "a\\\nbreak",
                "\u00A0 no-break\u2028 spaces\u3000",
                "nothing\0there",
                "# A title\n\n## A closed one ##\n\n#\n\nUnder\nlined\n===\n",
                "| a | b |\n|---|---|\n| c |\n| | \\| d | e |\n",
                "- item\n\n  text\n-\ttab\n\t\ttabs\n> quoted\nlazy\n",
                "text with *marks*, `code`, [a link](b), <c>, &amp; and ![d](e)!\nand\nplain lines\n",
                "[one]: two\nthree\n\n[one]\n",
                "emoji \uD83D\uDE00 and half \uD83D of one",
                "a ~ b: https://example.org {{< x >}} $y$ \"z\" 'w' --- (c)",
            })
    void aTextIsReadAsTheLibraryReadsIt(String text) {
        check(text);
    }
}
