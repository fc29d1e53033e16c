package io.github.coursekit.markdown;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes raw HTML. What stands for a shortcode within a tag is text, in which a quote would end a value. */
final class RawNodes extends NodeWriter {

    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!][^>]*+>?");
    private static final Pattern WORDS = Pattern.compile(ShortcodeUses.WORDS);

    private final UnaryOperator<String> plain;

    /** {@code plain} puts text in place of shortcodes. */
    RawNodes(HtmlNodeRendererContext context, UnaryOperator<String> plain) {
        super(context);
        this.plain = plain;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlBlock block) {
            html().line();
            html().raw(withPlainTags(block.getLiteral()));
            html().line();
        } else if (node instanceof HtmlInline inline) {
            html().raw(withPlainTags(inline.getLiteral()));
        }
    }

    private String withPlainTags(String literal) {
        return literal.indexOf(Placeholders.PLACEHOLDER) < 0
                ? literal
                : TAG.matcher(literal).replaceAll(tag -> Matcher.quoteReplacement(plainTag(tag.group())));
    }

    private String plainTag(String tag) {
        StringBuilder written = new StringBuilder();
        int done = 0;
        Matcher words = WORDS.matcher(tag);
        while (words.find()) {
            written.append(tag, done, words.start()).append(MarkdownHtml.escaped(plain.apply(words.group())));
            done = words.end();
        }
        return written.append(tag, done, tag.length()).toString();
    }
}
