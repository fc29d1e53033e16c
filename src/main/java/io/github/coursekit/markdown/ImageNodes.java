package io.github.coursekit.markdown;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes images, whose description is text alone. */
final class ImageNodes extends NodeWriter {

    private final UnaryOperator<String> plain;

    /** {@code plain} puts text in place of shortcodes. */
    ImageNodes(HtmlNodeRendererContext context, UnaryOperator<String> plain) {
        super(context);
        this.plain = plain;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Image image) {
            StringBuilder alt = new StringBuilder();
            gather(image, alt);
            Map<String, String> attributes = new TreeMap<>();
            attributes.put("src", plain.apply(image.getDestination()));
            attributes.put("alt", plain.apply(alt.toString()));
            if (image.getTitle() != null) {
                attributes.put("title", plain.apply(image.getTitle()));
            }
            html().tag("img", attributes(image, "img", attributes), true);
        }
    }

    private static void gather(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text of) {
                text.append(of.getLiteral());
            } else if (child instanceof Code code) {
                text.append(code.getLiteral());
            } else if (child.getFirstChild() == null) {
                text.append(' ');
            }
            gather(child, text);
        }
    }
}
