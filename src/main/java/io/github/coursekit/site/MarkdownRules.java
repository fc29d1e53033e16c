package io.github.coursekit.site;

import io.github.coursekit.markdown.Dialect;
import io.github.coursekit.markdown.Typography;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a site reads Markdown, where sites differ. See <a href="https://gohugo.io/configuration/markup/">Hugo's documentation</a>.
 *
 * @param headingIds how it makes the ids of headings
 * @param typography what quotes, dashes and dots become
 * @param termIds whether terms of definition lists have ids
 * @param extensions what it reads beside CommonMark
 * @param math what closes math, by what opens it; none where math is text
 */
public record MarkdownRules(
        HeadingIdStyle headingIds,
        Typography typography,
        boolean termIds,
        Set<Dialect.Extension> extensions,
        Map<String, String> math) {

    /** What holds when the site sets nothing. */
    public static final MarkdownRules DEFAULT =
            new MarkdownRules(HeadingIdStyle.GITHUB, Typography.USUAL, false, Dialect.Extension.USUAL, Map.of());

    /** Copies the set and sorts the map. */
    public MarkdownRules {
        extensions = Set.copyOf(extensions);
        math = Collections.unmodifiableMap(new TreeMap<>(math));
    }
}
