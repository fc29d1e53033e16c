package io.github.coursekit.pages;

import io.github.coursekit.pages.PageLinks.Href;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Leads the links of sanitised HTML to what is served. What leads nowhere becomes plain text; what would be loaded from another site becomes a link to it, so that a page
 * loads nothing from anywhere else.
 */
final class LinkedHtml implements HtmlStreamEventReceiver {

    private static final String REL = "noopener noreferrer";

    private final HtmlStreamEventReceiver out;
    private final PageLinks links;

    /** Whether each open {@code a}, {@code video} and {@code audio} has been written. */
    private final Deque<Boolean> written = new ArrayDeque<>();

    private int linking;

    LinkedHtml(HtmlStreamEventReceiver out, PageLinks links) {
        this.out = out;
        this.links = links;
    }

    @Override
    public void openDocument() {
        out.openDocument();
    }

    @Override
    public void closeDocument() {
        out.closeDocument();
    }

    @Override
    public void text(String text) {
        out.text(text);
    }

    @Override
    public void openTag(String tag, List<String> attributes) {
        switch (tag) {
            case "a" -> openLink(attributes);
            case "img" -> showImage(attributes);
            case "audio", "video" -> openMedium(tag, attributes);
            case "source", "track" -> showPart(tag, attributes);
            case "pre", "table" -> openScrolling(tag, attributes);
            default -> out.openTag(tag, attributes);
        }
    }

    @Override
    public void closeTag(String tag) {
        switch (tag) {
            case "a" -> {
                if (written.pop()) {
                    out.closeTag(tag);
                    linking--;
                }
            }
            case "audio", "video" -> {
                if (written.pop()) {
                    out.closeTag(tag);
                }
            }
            default -> out.closeTag(tag);
        }
    }

    /** What is too wide is moved by keys only once it has the focus. */
    private void openScrolling(String tag, List<String> attributes) {
        List<String> all = new ArrayList<>(attributes);
        all.addAll(List.of("tabindex", "0"));
        out.openTag(tag, all);
    }

    private void openLink(List<String> attributes) {
        Optional<String> destination = TagAttributes.value(attributes, "href");
        Optional<Href> href = destination.flatMap(links::link);
        List<String> kept = TagAttributes.without(attributes, "href");
        href.ifPresent(found -> addTo(kept, found));
        boolean write = !kept.isEmpty();
        if (write) {
            out.openTag("a", kept);
            linking++;
        }
        written.push(write);
    }

    private static void addTo(List<String> attributes, Href href) {
        attributes.addAll(List.of("href", href.url()));
        if (href.outside()) {
            attributes.addAll(List.of("rel", REL));
        }
    }

    private void showImage(List<String> attributes) {
        Optional<Href> shown = TagAttributes.value(attributes, "src").flatMap(links::shown);
        String alt = TagAttributes.value(attributes, "alt").orElse("");
        if (shown.isEmpty()) {
            out.text(alt);
        } else if (shown.get().outside()) {
            linkTo(shown.get(), alt.isBlank() ? "Image" : alt);
        } else {
            List<String> kept = TagAttributes.without(attributes, "src");
            kept.addAll(List.of("src", shown.get().url(), "loading", "lazy"));
            if (TagAttributes.value(attributes, "alt").isEmpty()) {
                kept.addAll(List.of("alt", ""));
            }
            out.openTag("img", kept);
        }
    }

    private void openMedium(String tag, List<String> attributes) {
        Optional<Href> shown = TagAttributes.value(attributes, "src").flatMap(links::shown);
        boolean outside = shown.filter(Href::outside).isPresent();
        if (outside) {
            linkTo(shown.get(), tag.equals("video") ? "Video" : "Sound");
            written.push(false);
            return;
        }
        List<String> kept = TagAttributes.without(TagAttributes.without(attributes, "src"), "poster");
        shown.ifPresent(found -> kept.addAll(List.of("src", found.url())));
        TagAttributes.value(attributes, "poster")
                .flatMap(links::shown)
                .filter(found -> !found.outside())
                .ifPresent(found -> kept.addAll(List.of("poster", found.url())));
        if (TagAttributes.value(attributes, "controls").isEmpty()) {
            kept.addAll(List.of("controls", "controls"));
        }
        kept.addAll(List.of("preload", "none"));
        out.openTag(tag, kept);
        written.push(true);
    }

    private void showPart(String tag, List<String> attributes) {
        Optional<Href> shown =
                TagAttributes.value(attributes, "src").flatMap(links::shown).filter(found -> !found.outside());
        if (shown.isPresent()) {
            out.openTag(tag, TagAttributes.with(attributes, "src", shown.get().url()));
        }
    }

    private void linkTo(Href href, String text) {
        if (linking > 0) {
            out.text(text);
            return;
        }
        List<String> attributes = new ArrayList<>();
        addTo(attributes, href);
        out.openTag("a", attributes);
        out.text(text);
        out.closeTag("a");
    }
}
