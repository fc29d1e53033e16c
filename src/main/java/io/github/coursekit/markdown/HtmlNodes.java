package io.github.coursekit.markdown;

import java.util.function.UnaryOperator;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Writes what the library writes otherwise, or not at all: what Goldmark adds to Markdown, and all that may hold words that stand for shortcodes.
 *
 * @param dialect the dialect of the site
 * @param footnotes the footnotes of what is rendered
 * @param source what the nodes were read from
 * @param plain puts text in place of shortcodes
 */
record HtmlNodes(Dialect dialect, HtmlFootnotes footnotes, String source, UnaryOperator<String> plain)
        implements HtmlRenderer.HtmlRendererExtension {

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(context -> new TextNodes(context, dialect, source, plain))
                .nodeRendererFactory(context -> new QuoteNodes(context, dialect))
                .nodeRendererFactory(context -> new ImageNodes(context, plain))
                .nodeRendererFactory(context -> new CodeNodes(context, plain))
                .nodeRendererFactory(context -> new RawNodes(context, plain))
                .nodeRendererFactory(ElementNodes::new)
                .nodeRendererFactory(context -> new FootnoteNodes(context, footnotes));
    }
}
