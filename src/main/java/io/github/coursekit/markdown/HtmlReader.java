package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the tags of raw HTML, each block or inline tag by itself, and what they link to, show and can be linked to. */
final class HtmlReader {

    /** The attributes that name something to fetch, beside those of {@code a} and {@code img}. */
    private static final Map<String, List<String>> EMBEDDING = Map.of(
            "audio", List.of("src"),
            "embed", List.of("src"),
            "iframe", List.of("src"),
            "object", List.of("data"),
            "source", List.of("src"),
            "track", List.of("src"),
            "video", List.of("src", "poster"));

    /** What says in words what an image shows, or hides it from those who cannot see it. */
    private static final List<String> NAMING = List.of("alt", "aria-label", "aria-labelledby", "aria-hidden");

    private final List<HtmlTag> tags = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<Link> embeds = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();

    List<Link> links() {
        return links;
    }

    List<Image> images() {
        return images;
    }

    List<Link> embeds() {
        return embeds;
    }

    List<Anchor> anchors() {
        return anchors;
    }

    List<HtmlTag> tags() {
        return tags;
    }

    /** Reads a block or an inline tag, which stands at a place of the file. */
    void read(String html, TextRange place) {
        List<HtmlTag> read = HtmlTags.in(html, place.start());
        tags.addAll(read);
        if (html.indexOf('=') < 0) {
            return; // no attribute says anything
        }
        read.stream()
                .filter(tag -> tag.kind() != HtmlTag.Kind.CLOSING)
                .forEach(tag -> tag.attributes().forEach(attribute -> read(tag, attribute, place)));
    }

    private void read(HtmlTag tag, HtmlTag.Attribute attribute, TextRange place) {
        String name = tag.name();
        String key = attribute.name();
        if (attribute.value().indexOf(Placeholders.PLACEHOLDER) >= 0) {
            return; // what a shortcode makes, nobody but Hugo knows
        }
        TextRange range = attribute.range();
        Link link = new Link(LinkForm.HTML, attribute.value().strip(), place, range);
        if (key.equals("id") || (key.equals("name") && name.equals("a"))) {
            anchors.add(new Anchor(attribute.value(), range));
        } else if (key.equals("href") && (name.equals("a") || name.equals("area"))) {
            links.add(link);
        } else if (key.equals("src") && name.equals("img")) {
            images.add(new Image(LinkForm.HTML, link.destination(), alt(tag), place, range));
        } else if (EMBEDDING.getOrDefault(name, List.of()).contains(key)) {
            embeds.add(link);
        }
    }

    private static Optional<String> alt(HtmlTag image) {
        return NAMING.stream()
                .flatMap(name -> image.attribute(name).stream())
                .map(HtmlTag.Attribute::value)
                .findFirst();
    }
}
