package io.github.coursekit.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes quotes, and alerts, which are quotes to Markdown. */
final class QuoteNodes extends NodeWriter {

    /** The classes of alerts are those of notes that shortcodes make. */
    private static final String NOTE = "course-note";

    private final LinkedText text;

    QuoteNodes(HtmlNodeRendererContext context, Dialect dialect) {
        super(context);
        this.text = new LinkedText(html(), dialect);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BlockQuote.class);
    }

    @Override
    public void render(Node node) {
        Optional<Alert> alert = node instanceof BlockQuote quote ? Alert.of(quote) : Optional.empty();
        html().line();
        if (alert.isPresent()) {
            write(node, alert.get());
        } else {
            html().tag("blockquote", attributes(node, "blockquote", Map.of()));
            html().line();
            writeChildren(node);
            html().line();
            html().tag("/blockquote");
        }
        html().line();
    }

    private void write(Node quote, Alert alert) {
        Map<String, String> attributes = new TreeMap<>(attributes(quote, "aside", Map.of("class", NOTE)));
        attributes.computeIfPresent("class", (name, own) -> own.equals(NOTE) ? NOTE : NOTE + " " + own);
        html().tag("aside", attributes);
        html().tag("p", Map.of("class", NOTE + "-title"));
        if (alert.isTitled()) {
            text.write(alert.title());
            writeFrom(alert.marker().getNext(), alert.lineEnd());
        } else {
            html().text(alert.kind());
        }
        html().tag("/p");
        html().line();
        if (alert.lineEnd() != null) {
            html().tag("p", attributes(alert.opening(), "p", Map.of()));
            writeFrom(alert.lineEnd().getNext(), null);
            html().tag("/p");
            html().line();
        }
        writeFrom(alert.opening().getNext(), null);
        html().line();
        html().tag("/aside");
    }
}
