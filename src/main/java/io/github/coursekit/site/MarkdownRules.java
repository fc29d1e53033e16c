package io.github.coursekit.site;

/**
 * How a site reads Markdown, where sites differ. See <a href="https://gohugo.io/configuration/markup/">Hugo's documentation</a>.
 *
 * @param headingIds how it makes the ids of headings
 * @param enDash what two hyphens in a text become
 * @param emDash what three hyphens in a text become
 * @param termIds whether terms of definition lists have ids
 * @param linkify whether addresses in a text are links
 */
public record MarkdownRules(HeadingIdStyle headingIds, String enDash, String emDash, boolean termIds, boolean linkify) {

    /** What holds when the site sets nothing. */
    public static final MarkdownRules DEFAULT =
            new MarkdownRules(HeadingIdStyle.GITHUB, "&ndash;", "&mdash;", false, true);
}
