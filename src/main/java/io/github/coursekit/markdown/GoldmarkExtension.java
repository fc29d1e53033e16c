package io.github.coursekit.markdown;

import io.github.coursekit.markdown.Dialect.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * What Goldmark reads beside CommonMark, where the site has it on. The parser's own extension reads the footnotes of GitHub, which differ in their labels
 * and in where they end.
 */
final class GoldmarkExtension implements Parser.ParserExtension {

    private final Dialect dialect;
    private final boolean tables;

    /** {@code tables} is whether tables may be read. */
    GoldmarkExtension(Dialect dialect, boolean tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    /** A footnote: what it says. */
    static final class FootnoteDefinition extends CustomBlock {

        private final String label;

        FootnoteDefinition(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** A place that leads to a footnote which is there. */
    static final class FootnoteReference extends CustomNode {

        private final String label;

        FootnoteReference(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What stands behind the colon of a definition list; its term is the paragraph before it. */
    static final class DefinitionDescription extends CustomBlock {}

    /** What is struck through. */
    static final class Strikethrough extends CustomNode {}

    /** The attributes of the block before them. */
    static final class BlockAttributes extends CustomBlock {

        private final AttributeBlock attributes;

        BlockAttributes(AttributeBlock attributes) {
            this.attributes = attributes;
        }

        AttributeBlock attributes() {
            return attributes;
        }
    }

    @Override
    public void extend(Parser.Builder builder) {
        if (dialect.has(Extension.FOOTNOTES)) {
            builder.customBlockParserFactory(FootnoteParser::tryStart)
                    .linkProcessor(GoldmarkExtension::footnoteReference);
        }
        if (dialect.has(Extension.DEFINITION_LISTS)) {
            builder.customBlockParserFactory(DefinitionParser::tryStart);
        }
        if (dialect.has(Extension.STRIKETHROUGH)) {
            builder.customDelimiterProcessor(new StrikethroughProcessor());
        }
        if (tables) {
            ((Parser.ParserExtension) TablesExtension.create()).extend(builder);
        }
        if (dialect.has(Extension.BLOCK_ATTRIBUTES)) {
            builder.customBlockParserFactory(AttributesParser::tryStart);
        }
        if (!dialect.math().isEmpty()) {
            builder.customInlineContentParserFactory(new MathParser.Factory(dialect.math()));
        }
    }

    /** Where a footnote has the label it is a reference, whatever follows: also what could be the destination of a link. */
    private static LinkResult footnoteReference(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = text(link.openingBracket().getNext());
        if (!text.startsWith("^")) {
            return LinkResult.none();
        }
        String label = text.substring(1);
        FootnoteDefinition definition = context.getDefinition(FootnoteDefinition.class, label);
        return definition == null || !definition.label.equals(label)
                ? LinkResult.none()
                : LinkResult.replaceWith(new FootnoteReference(label), link.afterTextBracket());
    }

    /** The text between brackets; nothing where more than text stands there, of which brackets are none. */
    private static String text(@Nullable Node first) {
        if (!(first instanceof Text start) || !start.getLiteral().startsWith("^")) {
            return ""; // as nearly always
        }
        StringBuilder text = new StringBuilder();
        for (Node node = first; node != null; node = node.getNext()) {
            if (!(node instanceof Text part) || part.getLiteral().indexOf('[') >= 0) {
                return "";
            }
            text.append(part.getLiteral());
        }
        return text.toString();
    }
}
