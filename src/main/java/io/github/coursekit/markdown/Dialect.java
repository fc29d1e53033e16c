package io.github.coursekit.markdown;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In what a site's Markdown may differ from that of others.
 *
 * @param enDash what two hyphens in a text become, in which entities may stand
 * @param emDash what three hyphens in a text become
 * @param linkify whether addresses in a text are links
 * @param blockAttributes whether attributes on a line of their own are those of the block above it
 * @param rendering the shortcodes whose templates render what they are handed as Markdown
 * @param math what closes math, by what opens it; none where math is text
 */
public record Dialect(
        String enDash,
        String emDash,
        boolean linkify,
        boolean blockAttributes,
        Set<String> rendering,
        Map<String, String> math) {

    /** Goldmark's with Hugo's defaults. */
    public static final Dialect DEFAULT = new Dialect("&ndash;", "&mdash;", true, false, Set.of("details"), Map.of());

    /** Copies the set and sorts the map. */
    public Dialect {
        rendering = Set.copyOf(rendering);
        math = Collections.unmodifiableMap(new TreeMap<>(math));
    }
}
