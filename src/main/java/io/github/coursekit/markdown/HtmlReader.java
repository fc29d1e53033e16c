package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tags of raw HTML, each block or inline tag by itself, and what they link to, show and can be linked to. */
final class HtmlReader {

    /** The attributes that name something to fetch, beside those of {@code a} and {@code img}. */
    private static final Map<String, List<String>> EMBEDDING = Map.ofEntries(
            Map.entry("audio", List.of("src")),
            Map.entry("body", List.of("background")),
            Map.entry("embed", List.of("src")),
            Map.entry("frame", List.of("src")),
            Map.entry("iframe", List.of("src")),
            Map.entry("image", List.of("href", "xlink:href")),
            Map.entry("input", List.of("src")),
            Map.entry("link", List.of("href")),
            Map.entry("object", List.of("data")),
            Map.entry("script", List.of("src")),
            Map.entry("source", List.of("src")),
            Map.entry("table", List.of("background")),
            Map.entry("td", List.of("background")),
            Map.entry("th", List.of("background")),
            Map.entry("track", List.of("src")),
            Map.entry("video", List.of("src", "poster")));

    /** The attributes that name a page, beside the {@code href} of {@code a}. */
    private static final Map<String, List<String>> LINKING = Map.of(
            "a", List.of("href"),
            "area", List.of("href"),
            "blockquote", List.of("cite"),
            "del", List.of("cite"),
            "img", List.of("longdesc"),
            "ins", List.of("cite"),
            "q", List.of("cite"));

    private static final String CANDIDATES = "srcset";

    /** An address, and what says for which screens it is. */
    private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*+([^\\s,](?:\\S*[^\\s,])?)[^,]*");

    /** What says in words what an image shows, or hides it from those who cannot see it. */
    private static final List<String> NAMING = List.of("alt", "title", "aria-label", "aria-labelledby", "aria-hidden");

    private final String body;
    private final int bodyStart;
    private final HtmlTags tags;
    private final List<TextRange> places = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<Link> embeds = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();

    /** {@code body} begins at an offset of the file. */
    HtmlReader(String body, int bodyStart) {
        this.body = body;
        this.bodyStart = bodyStart;
        this.tags = new HtmlTags(body, bodyStart);
    }

    /** Where the blocks and tags stand that were read. */
    List<TextRange> places() {
        return places;
    }

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
        return tags.all();
    }

    /** Reads a block or an inline tag, which stands at a place of the file. Pieces come in order. */
    void read(TextRange place) {
        places.add(place);
        for (HtmlTag tag : tags.in(place.start() - bodyStart, place.end() - bodyStart)) {
            if (tag.kind() != HtmlTag.Kind.CLOSING) {
                tag.attributes().forEach(attribute -> read(tag, attribute, place));
            }
        }
    }

    private void read(HtmlTag tag, HtmlTag.Attribute attribute, TextRange place) {
        String name = tag.name();
        String key = attribute.name();
        TextRange range = attribute.range();
        if (source(range).indexOf(Placeholders.PLACEHOLDER) >= 0) {
            return; // what a shortcode makes, nobody but Hugo knows
        }
        Link link = new Link(LinkForm.HTML, attribute.value().strip(), place, range);
        if (key.equals("id") || (key.equals("name") && name.equals("a"))) {
            anchors.add(new Anchor(attribute.value(), range));
        } else if (key.equals("src") && name.equals("img")) {
            images.add(new Image(LinkForm.HTML, link.destination(), alt(tag), place, range));
        } else if (key.equals(CANDIDATES) && (name.equals("img") || name.equals("source"))) {
            readCandidates(attribute, place);
        } else if (LINKING.getOrDefault(name, List.of()).contains(key)) {
            // Many name an author in it, which no reader sees.
            if (!key.equals("cite") || link.destination().indexOf('/') >= 0) {
                links.add(link);
            }
        } else if (EMBEDDING.getOrDefault(name, List.of()).contains(key)) {
            embeds.add(link);
        }
    }

    /** Each address in <a href="https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute">a set of sources</a>: up to white space, without commas around it. */
    private void readCandidates(HtmlTag.Attribute attribute, TextRange place) {
        boolean exact = source(attribute.range()).equals(attribute.value());
        Matcher matcher = CANDIDATE.matcher(attribute.value());
        while (matcher.lookingAt()) {
            int start = attribute.range().start();
            TextRange range =
                    exact ? new TextRange(start + matcher.start(1), start + matcher.end(1)) : attribute.range();
            embeds.add(new Link(LinkForm.HTML, matcher.group(1), place, range));
            matcher.region(matcher.end(), attribute.value().length());
        }
    }

    private String source(TextRange range) {
        return body.substring(range.start() - bodyStart, range.end() - bodyStart);
    }

    private static Optional<String> alt(HtmlTag image) {
        return NAMING.stream()
                .flatMap(name -> image.attribute(name).stream())
                .map(HtmlTag.Attribute::value)
                .findFirst();
    }
}
