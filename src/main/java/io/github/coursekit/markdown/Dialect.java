package io.github.coursekit.markdown;

/**
 * In what a site's Markdown may differ from that of others.
 *
 * @param enDash what two hyphens in a text become, in which entities may stand
 * @param emDash what three hyphens in a text become
 * @param linkify whether addresses in a text are links
 */
public record Dialect(String enDash, String emDash, boolean linkify) {

    /** Goldmark's with Hugo's defaults. */
    public static final Dialect DEFAULT = new Dialect("&ndash;", "&mdash;", true);
}
