package io.github.coursekit.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Finds addresses in plain text: {@code https://example.org}, {@code www.example.org} and {@code me@example.org}. */
final class Addresses {

    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    /** What <a href="https://github.com/yuin/goldmark/blob/master/extension/linkify.go">Goldmark</a> takes for an address; localhost is none. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?:https?|ftp)://|www\\.)[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-z]+(?::[0-9]+)?"
                    + "(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,'\">^{}\\[\\]]*)?");

    /** What it takes for that of a mailbox. */
    private static final Pattern MAILBOX =
            Pattern.compile("[-a-zA-Z0-9.!#$%&'*+/=?^_`{|}~]+@[a-zA-Z0-9](?:[-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?)+(?![-_])");

    /** Where Goldmark looks for addresses: behind these and where a text begins. */
    private static final String BEFORE = " \t\n\r\f*_~(";

    /**
     * A piece of a text.
     *
     * @param start the offset at which it starts
     * @param end the offset behind it
     * @param destination what it leads to; empty when it is no address
     */
    record Piece(int start, int end, Optional<String> destination) {}

    private Addresses() {}

    /** Whether it is worth while to {@link #split} the text that {@link Run#latin} made an array of: most texts have none of what every address has. */
    static boolean mayBeIn(byte[] latin) {
        for (int i = 0; i + 1 < latin.length; i++) {
            byte c = latin[i];
            if (c == '@' || (c == ':' && latin[i + 1] == '/') || (c == 'w' && latin[i + 1] == 'w')) {
                return true;
            }
        }
        return false;
    }

    /** All pieces of a text, in order. */
    static List<Piece> split(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (Span span : EXTRACTOR.extractSpans(text)) {
            int start = span.getBeginIndex();
            int end = span instanceof LinkSpan link ? end(text, link) : start;
            if (end > start && span instanceof LinkSpan link) {
                pieces.add(new Piece(start, end, Optional.of(destination(link.getType(), text.substring(start, end)))));
            }
            if (end < span.getEndIndex()) {
                pieces.add(new Piece(end, span.getEndIndex(), Optional.empty()));
            }
        }
        return pieces;
    }

    /** Where the address ends; its start when it is none. */
    private static int end(String text, LinkSpan link) {
        int start = link.getBeginIndex();
        Pattern pattern = link.getType() == LinkType.EMAIL ? MAILBOX : ADDRESS;
        boolean looked = start == 0 || BEFORE.indexOf(text.charAt(start - 1)) >= 0;
        Matcher matcher =
                pattern.matcher(text).region(start, link.getEndIndex()).useTransparentBounds(true);
        return looked && matcher.lookingAt() ? matcher.end() : start;
    }

    private static String destination(LinkType type, String address) {
        return switch (type) {
            case EMAIL -> "mailto:" + address;
            case WWW -> "http://" + address;
            case URL -> address;
        };
    }
}
