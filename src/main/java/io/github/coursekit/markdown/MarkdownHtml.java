package io.github.coursekit.markdown;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.Optional;

/**
 * Renders bodies as HTML, much as Goldmark does.
 *
 * <pre>{@code
 * Optional<String> html = new MarkdownHtml(parser).render(file, block.bodyStart(), HtmlMarks.NONE, shortcodes);
 * }</pre>
 *
 * <p>Nothing is made safe: raw HTML of the body stands in what comes out, and destinations are as they were written. It may be used on several threads.
 */
public final class MarkdownHtml {

    private static final String PARAGRAPH = "<p>";
    private static final String PARAGRAPH_END = "</p>";

    private final MarkdownParser parser;

    /**
     * Prepares for a site.
     *
     * @param parser reads its Markdown
     */
    public MarkdownHtml(MarkdownParser parser) {
        this.parser = parser;
    }

    /**
     * {@return the HTML of a body; empty when it is far longer than the body, as when one long destination is named thousands of times}
     *
     * @param file the file
     * @param bodyStart the UTF-16 offset at which the body starts
     * @param marks what is known of places in the file
     * @param shortcodes say what stands for shortcodes
     */
    public Optional<String> render(SourceFile file, int bodyStart, HtmlMarks marks, ShortcodeHtml shortcodes) {
        ShortcodeUses uses = ShortcodeUses.in(file.text(), bodyStart);
        try {
            return Optional.of(new HtmlPieces(parser, file.text(), uses, marks, shortcodes)
                    .html(new TextRange(bodyStart, file.text().length())));
        } catch (TextBudget.ExceededException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return a text as it stands in HTML, between tags or in double quotes}
     *
     * @param text the text
     */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * {@return HTML without the tags of the one paragraph that it is, to stand within a line; as it is where it is anything else}
     *
     * @param html the HTML
     */
    public static String withoutParagraph(String html) {
        String whole = html.strip();
        boolean one = whole.startsWith(PARAGRAPH)
                && whole.endsWith(PARAGRAPH_END)
                && whole.lastIndexOf(PARAGRAPH) == 0
                && whole.indexOf(PARAGRAPH_END) == whole.length() - PARAGRAPH_END.length();
        return one ? whole.substring(PARAGRAPH.length(), whole.length() - PARAGRAPH_END.length()) : html;
    }
}
