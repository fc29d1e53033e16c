package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.Strikethrough;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes elements of HTML that Markdown has no node for, and text that is struck through. */
final class ElementNodes extends NodeWriter {

    ElementNodes(HtmlNodeRendererContext context) {
        super(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlElement.class, Strikethrough.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlElement element) {
            write(element);
        } else {
            writeIn("del", Map.of(), node);
        }
    }

    private void write(HtmlElement element) {
        if (element.tag().isEmpty()) {
            writeChildren(element);
            html().line();
            return;
        }
        html().line();
        if (element.tag().equals("hr")) {
            html().tag("hr", Map.of(), true);
        } else {
            writeIn(element.tag(), Map.of(), element);
        }
        html().line();
    }
}
