package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the links and images of a tree and finds where their destinations stand: in them, or in definitions that may come later. */
final class LinkCollector {

    private final String body;
    private final int bodyStart;
    private final List<Link> links = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();

    private final List<String> labels = new ArrayList<>();

    /** Where each destination is defined first. */
    private final Map<String, TextRange> definitions = new HashMap<>();

    LinkCollector(String body, int bodyStart) {
        this.body = body;
        this.bodyStart = bodyStart;
    }

    /** Takes a link; {@code textEnd} is the offset in the file behind its text. */
    void link(String destination, TextRange range, int textEnd) {
        if (isRead(destination)) {
            LinkForm form = form(range, textEnd);
            links.add(new Link(form, destination, range, place(form, range, textEnd)));
        }
    }

    /** Takes an image; {@code altEnd} is the offset in the file behind its alternative text. */
    void image(String destination, Optional<String> alt, TextRange range, int altEnd) {
        if (isRead(destination)) {
            LinkForm form = form(range, altEnd);
            images.add(new Image(form, destination, alt, range, place(form, range, altEnd)));
        }
    }

    void definition(String label, String destination, TextRange range) {
        labels.add(Placeholders.strip(label));
        TextRange place =
                Destinations.ofDefinition(body, range.start() - bodyStart).shift(bodyStart);
        definitions.putIfAbsent(destination, place);
    }

    /** Where a shortcode makes the destination, nobody but Hugo knows it. */
    private static boolean isRead(String destination) {
        return destination.indexOf(Placeholders.PLACEHOLDER) < 0;
    }

    private LinkForm form(TextRange range, int textEnd) {
        char first = body.charAt(range.start() - bodyStart);
        boolean bracket = first == '[' || first == '!';
        return !bracket
                ? LinkForm.AUTOLINK
                : body.startsWith("](", textEnd - bodyStart) ? LinkForm.INLINE : LinkForm.REFERENCE;
    }

    private TextRange place(LinkForm form, TextRange range, int textEnd) {
        return switch (form) {
            case INLINE -> Destinations.inline(body, textEnd - bodyStart + 2).shift(bodyStart);
            case AUTOLINK ->
                body.charAt(range.start() - bodyStart) == '<'
                        ? new TextRange(range.start() + 1, range.end() - 1)
                        : range;
            case REFERENCE, HTML -> range;
        };
    }

    /** The labels of the definitions, in order. */
    List<String> labels() {
        return labels;
    }

    List<Link> links() {
        return links.stream()
                .map(link -> link.form() == LinkForm.REFERENCE
                        ? new Link(
                                link.form(),
                                link.destination(),
                                link.range(),
                                defined(link.destination(), link.range()))
                        : link)
                .toList();
    }

    List<Image> images() {
        return images.stream()
                .map(image -> image.form() == LinkForm.REFERENCE
                        ? new Image(
                                image.form(),
                                image.destination(),
                                image.alt(),
                                image.range(),
                                defined(image.destination(), image.range()))
                        : image)
                .toList();
    }

    private TextRange defined(String destination, TextRange otherwise) {
        return definitions.getOrDefault(destination, otherwise);
    }
}
