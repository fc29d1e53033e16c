package io.github.coursekit.site;

/**
 * How a site makes URLs of paths. See <a href="https://gohugo.io/content-management/urls/">Hugo's documentation</a>.
 *
 * @param lowerCase whether they are in lower case, whatever the files are
 */
public record UrlRules(boolean lowerCase) {

    /** What holds when the site sets nothing. */
    public static final UrlRules DEFAULT = new UrlRules(true);
}
