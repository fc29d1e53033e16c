package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.FootnoteDefinition;
import io.github.coursekit.markdown.GoldmarkExtension.FootnoteReference;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes footnotes and the references to them, each with a link to the other. */
final class FootnoteNodes extends NodeWriter {

    private final HtmlFootnotes footnotes;

    FootnoteNodes(HtmlNodeRendererContext context, HtmlFootnotes footnotes) {
        super(context);
        this.footnotes = footnotes;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteReference.class, FootnoteDefinition.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FootnoteReference reference) {
            int number = footnotes.number(reference.label());
            html().tag("sup", Map.of("id", footnotes.id(reference)));
            writeLink("footnote-ref", "#fn:" + number, Integer.toString(number));
            html().tag("/sup");
        } else if (node instanceof FootnoteDefinition footnote) {
            int number = footnotes.number(footnote.label());
            html().line();
            html().tag("li", Map.of("id", "fn:" + number));
            writeChildren(footnote);
            writeLink("footnote-backref", "#fnref:" + number, "\u21A9\uFE0E");
            html().tag("/li");
            html().line();
        }
    }

    private void writeLink(String style, String destination, String text) {
        // A map of the JDK's own would have the attributes in another order in each process.
        html().tag("a", new TreeMap<>(Map.of("class", style, "href", destination)));
        html().text(text);
        html().tag("/a");
    }
}
