package io.github.coursekit.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Finds addresses in plain text: {@code https://example.org}, {@code www.example.org} and {@code me@example.org}. */
final class Addresses {

    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    /**
     * A piece of a text.
     *
     * @param start the offset at which it starts
     * @param end the offset behind it
     * @param destination what it leads to; empty when it is no address
     */
    record Piece(int start, int end, Optional<String> destination) {}

    private Addresses() {}

    /** Whether it is worth while to {@link #split}: most texts have none of what every address has, which one look at an array shows fastest. */
    static boolean mayBeIn(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i + 1 < bytes.length; i++) {
            byte c = bytes[i];
            if (c == '@' || (c == ':' && bytes[i + 1] == '/') || (c == 'w' && bytes[i + 1] == 'w')) {
                return true;
            }
        }
        return false;
    }

    /** All pieces of a text, in order. */
    static List<Piece> split(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (Span span : EXTRACTOR.extractSpans(text)) {
            Optional<String> destination =
                    span instanceof LinkSpan link ? Optional.of(destination(text, link)) : Optional.empty();
            pieces.add(new Piece(span.getBeginIndex(), span.getEndIndex(), destination));
        }
        return pieces;
    }

    private static String destination(String text, LinkSpan link) {
        String address = text.substring(link.getBeginIndex(), link.getEndIndex());
        return switch (link.getType()) {
            case EMAIL -> "mailto:" + address;
            case WWW -> "http://" + address;
            case URL -> address;
        };
    }
}
