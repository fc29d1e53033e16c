package io.github.coursekit.pages;

import io.github.coursekit.markdown.MarkdownHtml;
import io.github.coursekit.markdown.Shortcode;
import io.github.coursekit.markdown.ShortcodeHtml;
import java.util.Optional;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/**
 * What stands for a shortcode that shows an image.
 *
 * @param shortcode the shortcode
 * @param links where its image and its link lead
 * @param lines renders its caption
 */
record FigureHtml(Shortcode shortcode, PageLinks links, LineHtml lines) {

    private static final Pattern TAG = Pattern.compile("<[^>]*+>");

    String html(ShortcodeHtml.Inside inside) {
        Optional<String> source = Arguments.first(shortcode, "src", "0");
        if (source.isEmpty()) {
            return inside.html();
        }
        Optional<String> caption = Arguments.first(shortcode, "caption", "attr").map(lines::of);
        String image = image(source.get(), alt(source.get(), caption));
        String linked = Arguments.first(shortcode, "link")
                .map(link -> "<a href=\"" + MarkdownHtml.escaped(link) + "\">" + image + "</a>")
                .orElse(image);
        String title = Arguments.first(shortcode, "title")
                .map(text -> "<strong>" + MarkdownHtml.escaped(text) + "</strong> ")
                .orElse("");
        String below = title + caption.orElse("") + inside.html();
        return below.isBlank() ? linked : "<figure>" + linked + "<figcaption>" + below + "</figcaption></figure>";
    }

    /** What stands for an image that is not shown; where the caption says the same below it, nothing. */
    private String alt(String source, Optional<String> caption) {
        Optional<String> title = Arguments.first(shortcode, "title");
        Optional<String> below = caption.map(FigureHtml::plain).or(() -> title);
        String alt = Arguments.first(shortcode, "alt")
                .or(() -> below)
                .or(() -> Arguments.first(shortcode, "1"))
                .orElse("");
        boolean shown = links.shown(source).filter(href -> !href.outside()).isPresent();
        boolean same = below.filter(alt::equals).isPresent();
        return shown || !same ? alt : Arguments.first(shortcode, "link").isPresent() ? "Image" : "";
    }

    private static String image(String source, String alt) {
        return "<img src=\"" + MarkdownHtml.escaped(source) + "\" alt=\"" + MarkdownHtml.escaped(alt) + "\">";
    }

    /** The text of HTML. */
    private static String plain(String html) {
        return Encoding.decodeHtml(TAG.matcher(html).replaceAll(""), false).strip();
    }
}
