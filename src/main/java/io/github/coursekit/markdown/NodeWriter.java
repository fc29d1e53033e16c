package io.github.coursekit.markdown;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes nodes as HTML, with what stands in them. */
abstract class NodeWriter implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    NodeWriter(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    HtmlWriter html() {
        return html;
    }

    /** The attributes of the tag that a node becomes, with those that {@link HtmlShape} knows. */
    Map<String, String> attributes(Node node, String tag, Map<String, String> attributes) {
        return context.extendAttributes(node, tag, attributes);
    }

    void writeIn(String tag, Map<String, String> attributes, Node node) {
        html.tag(tag, attributes(node, tag, attributes));
        writeChildren(node);
        html.tag("/" + tag);
    }

    void writeChildren(Node parent) {
        writeFrom(parent.getFirstChild(), null);
    }

    /** Writes a node and those that follow it, up to another one. */
    void writeFrom(@Nullable Node first, @Nullable Node end) {
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            context.render(node);
        }
    }
}
