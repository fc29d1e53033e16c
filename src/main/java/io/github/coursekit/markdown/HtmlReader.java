package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** Reads what raw HTML links to, shows and can be linked to. Each block or tag is read by itself: only start tags matter. */
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

    void read(String html, TextRange place) {
        boolean comment = html.startsWith("<!--");
        boolean code = html.regionMatches(true, 0, "<script", 0, 7) || html.regionMatches(true, 0, "<style", 0, 6);
        if (comment || code || html.indexOf('=') < 0) {
            return;
        }
        // As XML nothing is moved or dropped: a lone <td> or </a> is all that a tag in Markdown may be.
        Parser parser = Parser.xmlParser().setTrackPosition(true);
        for (Element element : Jsoup.parse(html, "", parser).getAllElements()) {
            if (element.sourceRange().isTracked()) {
                read(element, place);
            }
        }
    }

    private void read(Element element, TextRange place) {
        String name = element.normalName();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            Range value = attribute.sourceRange().valueRange();
            if (!value.isTracked()) {
                continue;
            }
            TextRange range = new TextRange(value.startPos(), value.endPos()).shift(place.start());
            Link link = new Link(LinkForm.HTML, attribute.getValue().strip(), place, range);
            if (key.equals("id") || (key.equals("name") && name.equals("a"))) {
                anchors.add(new Anchor(attribute.getValue(), range));
            } else if (key.equals("href") && (name.equals("a") || name.equals("area"))) {
                links.add(link);
            } else if (key.equals("src") && name.equals("img")) {
                images.add(new Image(LinkForm.HTML, link.destination(), alt(element), place, range));
            } else if (EMBEDDING.getOrDefault(name, List.of()).contains(key)) {
                embeds.add(link);
            }
        }
    }

    private static Optional<String> alt(Element image) {
        return image.attributes().hasKeyIgnoreCase("alt")
                ? Optional.of(image.attributes().getIgnoreCase("alt"))
                : Optional.empty();
    }
}
