package io.github.coursekit.site;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a site reads Markdown, where sites differ. See <a href="https://gohugo.io/configuration/markup/">Hugo's documentation</a>.
 *
 * @param headingIds how it makes the ids of headings
 * @param enDash what two hyphens in a text become
 * @param emDash what three hyphens in a text become
 * @param termIds whether terms of definition lists have ids
 * @param linkify whether addresses in a text are links
 * @param blockAttributes whether attributes on a line of their own are those of the block above it
 * @param math what closes math, by what opens it; none where math is text
 */
public record MarkdownRules(
        HeadingIdStyle headingIds,
        String enDash,
        String emDash,
        boolean termIds,
        boolean linkify,
        boolean blockAttributes,
        Map<String, String> math) {

    /** What holds when the site sets nothing. */
    public static final MarkdownRules DEFAULT =
            new MarkdownRules(HeadingIdStyle.GITHUB, "&ndash;", "&mdash;", false, true, false, Map.of());

    /** Sorts the map. */
    public MarkdownRules {
        math = Collections.unmodifiableMap(new TreeMap<>(math));
    }
}
