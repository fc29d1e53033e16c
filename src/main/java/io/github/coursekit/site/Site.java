package io.github.coursekit.site;

/**
 * What the site says that a course is published by, as far as it is known.
 *
 * <pre>{@code
 * Site.DEFAULT.pages().isPage("kitchen/salt.md")   // true
 * }</pre>
 *
 * @param pages which files are pages
 * @param languages the languages of its pages
 * @param urls how paths become URLs
 * @param shortcodes the shortcodes that lessons may use
 * @param elsewhere URL paths, without the slash that they begin with, that other parts of the site serve: links to them are not followed
 */
public record Site(
        PageFiles pages, Languages languages, UrlRules urls, ShortcodeForms shortcodes, PathPatterns elsewhere) {

    /** A site that sets nothing: all is as Hugo has it by itself. */
    public static final Site DEFAULT =
            new Site(PageFiles.DEFAULT, Languages.DEFAULT, UrlRules.DEFAULT, ShortcodeForms.DEFAULT, PathPatterns.NONE);

    /**
     * {@return this site with what a course says of it}
     *
     * @param ownShortcodes the shortcodes that lessons may use
     * @param servedElsewhere URL paths that other parts of the site serve
     */
    public Site with(ShortcodeForms ownShortcodes, PathPatterns servedElsewhere) {
        return new Site(pages, languages, urls, ownShortcodes, servedElsewhere);
    }
}
