package io.github.coursekit.site;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the site makes of the destinations in Markdown. See <a href="https://gohugo.io/render-hooks/">Hugo's documentation</a>.
 *
 * @param links what it makes of links
 * @param images what it makes of images
 * @param names destinations that its own templates name, and so may make something of
 */
public record LinkHooks(Hook links, Hook images, Set<String> names) {

    /** What is done with a destination. */
    public enum Hook {
        /** Nothing: it is the URL. */
        NONE,
        /** It is looked up as the path of a page or a resource, and only what is none is the URL. */
        LOOKS_UP,
        /** Not known, since templates are not at hand or do what cannot be told. */
        UNKNOWN
    }

    /** What holds when nothing is known of the site. */
    public static final LinkHooks DEFAULT = new LinkHooks(Hook.NONE, Hook.NONE, Set.of());

    /** Sorts the names. */
    public LinkHooks {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }
}
