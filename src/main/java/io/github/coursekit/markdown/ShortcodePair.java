package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two tags that belong together.
 *
 * @param opening the tag that opens
 * @param closing the tag that closes
 * @param percent whether they are {@code {{% x %}}}
 * @param handed whether the shortcode is handed what stands between them as text
 */
record ShortcodePair(Shortcode opening, Shortcode closing, boolean percent, boolean handed) {

    /** The pairs, by where they open. A tag that opens and is not closed inside the pair around it is no pair. */
    static List<ShortcodePair> in(String text, List<Shortcode> shortcodes, Set<String> rendering) {
        List<ShortcodePair> pairs = new ArrayList<>();
        Deque<Shortcode> open = new ArrayDeque<>();
        Map<String, Integer> openOfName = new HashMap<>();
        for (Shortcode shortcode : shortcodes) {
            if (shortcode.kind() == Shortcode.Kind.OPENING) {
                open.push(shortcode);
                openOfName.merge(shortcode.name(), 1, Integer::sum);
            } else if (shortcode.kind() == Shortcode.Kind.CLOSING && openOfName.getOrDefault(shortcode.name(), 0) > 0) {
                Shortcode opening = open.element();
                do {
                    opening = open.pop();
                    openOfName.merge(opening.name(), -1, Integer::sum);
                } while (!opening.name().equals(shortcode.name()));
                boolean percent = text.charAt(opening.range().start() + 2) == '%';
                pairs.add(new ShortcodePair(
                        opening, shortcode, percent, !percent && !rendering.contains(opening.name())));
            }
        }
        pairs.sort(Comparator.comparing(ShortcodePair::range));
        return pairs;
    }

    TextRange range() {
        return opening.range().union(closing.range());
    }
}
