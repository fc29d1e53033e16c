package io.github.coursekit.pages;

import io.github.coursekit.markdown.MarkdownHtml;
import io.github.coursekit.markdown.Shortcode;
import io.github.coursekit.markdown.ShortcodeHtml;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.text.RelativePaths;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands for shortcodes that are widely used: those of Hugo, and notes, tabs, details and images of themes. Of any other what stands between its tags is left. What
 * comes out is sanitised with the page, and links in it are as they are written.
 *
 * @param links where the page's references lead
 * @param forms what is known of the site's own
 * @param lines renders arguments that are Markdown
 */
record KnownShortcodes(PageLinks links, ShortcodeForms forms, LineHtml lines) implements ShortcodeHtml {

    private static final Pattern VIDEO = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /** Names that say what kind of note it is; the others leave it to an argument. */
    private static final Map<String, String> NOTES = Map.ofEntries(
            Map.entry("attention", "Attention"),
            Map.entry("caution", "Caution"),
            Map.entry("danger", "Danger"),
            Map.entry("error", "Danger"),
            Map.entry("important", "Important"),
            Map.entry("info", "Info"),
            Map.entry("note", "Note"),
            Map.entry("success", "Success"),
            Map.entry("tip", "Tip"),
            Map.entry("warning", "Warning"));

    @Override
    public String text(Shortcode shortcode, Inside inside) {
        return switch (name(shortcode)) {
            case "ref", "relref" ->
                Arguments.first(shortcode, "path", "0").map(links::referred).orElse("");
            case "comment" -> "";
            default -> inside.text();
        };
    }

    @Override
    public String html(Shortcode shortcode, Inside inside) {
        String name = name(shortcode);
        return switch (name) {
            case "ref", "relref" -> MarkdownHtml.escaped(text(shortcode, inside));
            case "comment" -> "";
            case "figure", "image", "img", "imgproc" -> new FigureHtml(shortcode, links, lines).html(inside);
            case "youtube", "vimeo" -> video(name, shortcode);
            case "details", "expand", "collapse", "accordion", "spoiler" -> details(shortcode, inside);
            case "tab", "tabitem" ->
                block(
                        "section",
                        "course-tab",
                        Arguments.first(shortcode, "name", "title", "header", "label", "0"),
                        inside);
            case "alert", "notice", "callout", "hint", "admonition", "pageinfo" ->
                note(
                        Arguments.first(shortcode, "title")
                                .or(() -> Arguments.first(shortcode, "1"))
                                .or(() -> Arguments.first(shortcode, "type", "color", "context", "0")
                                        .flatMap(
                                                type -> Optional.ofNullable(NOTES.get(type.toLowerCase(Locale.ROOT))))),
                        inside);
            case "button", "link" -> link(shortcode, inside);
            default -> byList(name, shortcode, inside);
        };
    }

    private String byList(String name, Shortcode shortcode, Inside inside) {
        if (Shortcode.holdsCode(name)) {
            return code(inside);
        }
        return NOTES.containsKey(name)
                ? note(Arguments.first(shortcode, "title", "0").or(() -> Optional.ofNullable(NOTES.get(name))), inside)
                : other(shortcode.name(), inside);
    }

    /** What a template is handed is Markdown only where the tags or the template say so; nobody knows of one that is not at hand. */
    private String other(String name, Inside inside) {
        boolean markdown = inside.isMarkdown()
                || !forms.own().containsKey(name)
                || forms.of(name).rendering();
        String raw = markdown ? "" : inside.raw().strip();
        boolean plain = raw.indexOf('\n') >= 0 && raw.indexOf('<') < 0;
        return markdown ? inside.html() : plain ? "<div class=\"course-lines\">" + raw + "</div>" : raw;
    }

    private static String video(String site, Shortcode shortcode) {
        boolean youtube = site.equals("youtube");
        String base = youtube ? "https://www.youtube.com/watch?v=" : "https://vimeo.com/";
        return Arguments.first(shortcode, "id", "0")
                .filter(id -> VIDEO.matcher(id).matches())
                .map(id -> "<p><a href=\"" + base + id + "\">"
                        + MarkdownHtml.escaped(Arguments.first(shortcode, "title")
                                .orElse(youtube ? "Video on YouTube" : "Video on Vimeo"))
                        + "</a></p>")
                .orElse("");
    }

    private static String code(Inside inside) {
        return "<pre><code>" + MarkdownHtml.escaped(inside.text().strip()) + "</code></pre>";
    }

    private String details(Shortcode shortcode, Inside inside) {
        String summary = Arguments.first(shortcode, "summary", "title", "0").orElse("Details");
        return "<details><summary>" + lines.of(summary) + "</summary>" + inside.html() + "</details>";
    }

    private static String note(Optional<String> title, Inside inside) {
        return block("aside", "course-note", title, inside);
    }

    private static String block(String tag, String kind, Optional<String> title, Inside inside) {
        String head = title.filter(text -> !text.isBlank())
                .map(text -> "<p class=\"" + kind + "-title\">" + MarkdownHtml.escaped(text) + "</p>")
                .orElse("");
        return "<" + tag + " class=\"" + kind + "\">" + head + inside.html() + "</" + tag + ">";
    }

    private static String link(Shortcode shortcode, Inside inside) {
        return Arguments.first(shortcode, "href", "link", "url")
                .map(href -> "<a href=\"" + MarkdownHtml.escaped(href) + "\">" + inside.html() + "</a>")
                .orElseGet(inside::html);
    }

    /** Themes keep some in folders. */
    private static String name(Shortcode shortcode) {
        return RelativePaths.nameOf(shortcode.name()).toLowerCase(Locale.ROOT);
    }
}
