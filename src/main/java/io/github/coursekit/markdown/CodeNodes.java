package io.github.coursekit.markdown;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes code, within a line and in blocks. */
final class CodeNodes extends NodeWriter {

    private final UnaryOperator<String> plain;

    /** {@code plain} puts text in place of shortcodes. */
    CodeNodes(HtmlNodeRendererContext context, UnaryOperator<String> plain) {
        super(context);
        this.plain = plain;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Code.class, FencedCodeBlock.class, IndentedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Code code) {
            html().tag("code");
            html().text(plain.apply(code.getLiteral()));
            html().tag("/code");
        } else if (node instanceof FencedCodeBlock block) {
            writeBlock(block, block.getLiteral(), block.getInfo());
        } else if (node instanceof IndentedCodeBlock block) {
            writeBlock(block, block.getLiteral(), "");
        }
    }

    private void writeBlock(Node block, String literal, String info) {
        int end = 0;
        while (end < info.length() && " \t{".indexOf(info.charAt(end)) < 0) {
            end++;
        }
        String language = plain.apply(info.substring(0, end));
        html().line();
        html().tag("pre", attributes(block, "pre", Map.of()));
        html().tag("code", end == 0 ? Map.of() : Map.of("class", "language-" + language));
        html().text(plain.apply(literal));
        html().tag("/code");
        html().tag("/pre");
        html().line();
    }
}
