package io.github.coursekit.site;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pages and files that a site makes by itself: lists of terms, feeds, a site map. See
 * <a href="https://gohugo.io/configuration/taxonomies/">taxonomies</a> and <a href="https://gohugo.io/configuration/outputs/">outputs</a>.
 *
 * @param taxonomies the keys of front matter that hold terms; each is the name of the folder that lists them, too
 * @param disabledKinds the kinds of pages that it does not make, in lower case, such as {@code taxonomy} or {@code rss}
 * @param files the names of files that it makes beside the pages of a kind, such as {@code index.xml}, by kind
 */
public record Listings(Set<String> taxonomies, Set<String> disabledKinds, Map<String, Set<String>> files) {

    private static final String FEED = "index.xml";

    /** What holds when the site sets nothing. */
    public static final Listings DEFAULT = new Listings(
            Set.of("tags", "categories"),
            Set.of(),
            Map.of("home", Set.of(FEED), "section", Set.of(FEED), "taxonomy", Set.of(FEED), "term", Set.of(FEED)));

    /** Sorts all. */
    public Listings {
        taxonomies = Collections.unmodifiableSortedSet(new TreeSet<>(taxonomies));
        disabledKinds = Collections.unmodifiableSortedSet(new TreeSet<>(disabledKinds));
        Map<String, Set<String>> sorted = new TreeMap<>();
        files.forEach((kind, names) -> sorted.put(kind, Collections.unmodifiableSortedSet(new TreeSet<>(names))));
        files = Collections.unmodifiableMap(sorted);
    }

    /**
     * {@return whether the site makes pages of a kind}
     *
     * @param kind the kind, in lower case
     */
    public boolean makes(String kind) {
        return !disabledKinds.contains(kind);
    }

    /**
     * {@return the names of the files beside the pages of a kind}
     *
     * @param kind the kind, in lower case
     */
    public Set<String> filesOf(String kind) {
        return files.getOrDefault(kind, Set.of());
    }
}
