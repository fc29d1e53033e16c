package io.github.coursekit.pages;

import io.github.coursekit.markdown.HtmlMarks;
import io.github.coursekit.markdown.MarkdownHtml;
import io.github.coursekit.markdown.Shortcode;
import io.github.coursekit.markdown.ShortcodeHtml;
import io.github.coursekit.text.SourceFile;

/**
 * Renders Markdown that stands within a line, such as an argument of a shortcode.
 *
 * @param markdown renders it
 */
record LineHtml(MarkdownHtml markdown) {

    /** No shortcode is run in it. */
    private static final ShortcodeHtml NONE = new ShortcodeHtml() {
        @Override
        public String html(Shortcode shortcode, Inside inside) {
            return inside.html();
        }

        @Override
        public String text(Shortcode shortcode, Inside inside) {
            return inside.text();
        }
    };

    /** The HTML of a text; the text itself where it cannot be rendered. */
    String of(String text) {
        return markdown.render(SourceFile.of("", text), 0, HtmlMarks.NONE, NONE)
                .map(html -> MarkdownHtml.withoutParagraph(html).strip())
                .orElseGet(() -> MarkdownHtml.escaped(text));
    }
}
