package io.github.coursekit.site;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a site makes URLs of paths. See <a href="https://gohugo.io/content-management/urls/">Hugo's documentation</a>.
 *
 * @param lowerCase whether they are in lower case, whatever the files are
 * @param accentsRemoved whether letters lose their accents
 * @param ugly the top-level sections whose pages are files such as {@code /oven/heat.html}; {@link #ALL_SECTIONS} for all
 * @param permalinks where the pages of some sections are served instead
 * @param aliases whether the site itself serves the aliases of pages
 * @param canonical whether Hugo puts the site's own URL before links that begin with a slash ({@code canonifyURLs})
 * @param endingAdded whether the server answers {@code /oven/heat} with the file {@code /oven/heat.html}
 * @param basePath the path of the site's own URL, with a slash at both ends: links may begin with it
 * @param baseUrl the site's own URL, with a slash at its end; empty where it names no server
 */
public record UrlRules(
        boolean lowerCase,
        boolean accentsRemoved,
        Set<String> ugly,
        Permalinks permalinks,
        boolean aliases,
        boolean canonical,
        boolean endingAdded,
        String basePath,
        Optional<String> baseUrl) {

    /** Stands for all sections in {@link #ugly}. */
    public static final String ALL_SECTIONS = "*";

    /** What holds when the site sets nothing. */
    public static final UrlRules DEFAULT =
            new UrlRules(true, false, Set.of(), Permalinks.NONE, true, false, false, "/", Optional.empty());

    /** Sorts the set. */
    public UrlRules {
        ugly = Collections.unmodifiableSortedSet(new TreeSet<>(ugly));
    }

    /**
     * {@return whether the pages of a section are files}
     *
     * @param section the name of a top-level section; empty for pages at the top
     */
    public boolean isUgly(String section) {
        return ugly.contains(ALL_SECTIONS) || ugly.contains(section);
    }
}
