package io.github.coursekit.hugo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the headings of one page their ids, as Hugo's default ({@code github}) does. Hand it the headings in document order.
 *
 * <p>An id comes from the raw source: letters and digits in lower case, spaces become {@code -}, {@code -} and {@code _} stay, the rest is
 * dropped; nothing left gives {@code heading}; a repeated id gets {@code -1}, {@code -2} and so on. See
 * <a href="https://gohugo.io/configuration/markup/#parserautoheadingidtype">Hugo's documentation</a>.
 */
public final class HeadingIds {

    private final Map<String, Integer> used = new HashMap<>();

    /**
     * {@return the id of the next heading}
     *
     * @param source the heading's inline source
     * @param explicit the id of its attribute block, which is taken as it is
     */
    public String next(String source, Optional<String> explicit) {
        if (explicit.isPresent()) {
            used.putIfAbsent(explicit.get(), 0);
            return explicit.get();
        }
        String base = anchor(source);
        Integer count = used.putIfAbsent(base, 0);
        if (count == null) {
            return base;
        }
        int suffix = count;
        String id;
        do {
            suffix++;
            id = base + "-" + suffix;
        } while (used.containsKey(id));
        used.put(base, suffix);
        used.put(id, 0);
        return id;
    }

    private static String anchor(String source) {
        StringBuilder id = new StringBuilder();
        source.strip().codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                id.append(Character.toString(c).toLowerCase(Locale.ROOT));
            } else if (c == '-' || c == '_') {
                id.appendCodePoint(c);
            } else if (c == ' ') {
                id.append('-');
            }
        });
        return id.isEmpty() ? "heading" : id.toString();
    }
}
