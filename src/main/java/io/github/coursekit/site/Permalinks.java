package io.github.coursekit.site;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Patterns of URLs by top-level section, such as {@code /:year/:slug/}. See
 * <a href="https://gohugo.io/configuration/permalinks/">Hugo's documentation</a>.
 *
 * @param pages the patterns for pages, by section
 * @param sections the patterns for sections, by section
 */
public record Permalinks(Map<String, String> pages, Map<String, String> sections) {

    /** No patterns. */
    public static final Permalinks NONE = new Permalinks(Map.of(), Map.of());

    /** Sorts the maps. */
    public Permalinks {
        pages = Collections.unmodifiableMap(new TreeMap<>(pages));
        sections = Collections.unmodifiableMap(new TreeMap<>(sections));
    }

    /**
     * {@return the pattern that a page's URL follows, if it does}
     *
     * @param section the name of its top-level section
     * @param ofSection whether it is the page of a section
     */
    public Optional<String> pattern(String section, boolean ofSection) {
        return Optional.ofNullable((ofSection ? sections : pages).get(section));
    }
}
