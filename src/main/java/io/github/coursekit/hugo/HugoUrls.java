package io.github.coursekit.hugo;

import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SitePlace;
import io.github.coursekit.site.UrlRules;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.Locale;
import java.util.Optional;

/**
 * The URLs that Hugo gives to the pages of a site by their paths: each is a folder ("pretty" URLs), unless the site says otherwise.
 *
 * <pre>{@code
 * new HugoUrls(Site.DEFAULT).ofPage("intro/Heat Up.md", UrlParts.NONE)   // "/intro/heat-up/"
 * }</pre>
 */
public final class HugoUrls {

    private final Site site;
    private final UrlRules rules;

    /**
     * Names the URLs of a site.
     *
     * @param site the site
     */
    public HugoUrls(Site site) {
        this.site = site;
        this.rules = site.urls();
    }

    /**
     * {@return the URL path of a page, encoded, with a slash at both ends unless it is a file} See
     * <a href="https://gohugo.io/content-management/urls/">Hugo's documentation</a>.
     *
     * @param path the page's path relative to the course's content folder, with {@code /}, such as {@code intro/a.md}, {@code intro/_index.md} or
     *     {@code intro/b/index.md}
     * @param parts what its front matter says
     */
    public String ofPage(String path, UrlParts parts) {
        return ofPage(site.place(path), parts);
    }

    /**
     * {@return the URL path of a page at one of its places on the site}
     *
     * @param place the place
     * @param parts what its front matter says; sections have no slug
     */
    public String ofPage(SitePlace place, UrlParts parts) {
        String language = site.languages().urlPrefix(place.language());
        if (parts.url().isPresent()) {
            return ofOwnUrl(parts.url().get(), language, place, parts);
        }
        String file = place.path();
        boolean ofSection = PageFiles.isSectionPage(file);
        String page = pageOf(file);
        String top = RelativePaths.topOf(page);
        String section = top.isEmpty() && ofSection ? page : top;
        Optional<String> pattern =
                page.isEmpty() ? Optional.empty() : rules.permalinks().pattern(section, ofSection);
        String slugged = ofSection || parts.slug().isEmpty()
                ? page
                : UriPaths.baseOf(page) + parts.slug().get();
        String written = pattern.isEmpty()
                ? slugged
                : new PermalinkPattern(pattern.get()).expand(page, parts).orElse(slugged);
        String url = language + cleaned("/" + written + "/");
        boolean ugly = !ofSection && !page.isEmpty() && rules.isUgly(section);
        return UrlCharacters.encode(UriPaths.normalize(ugly ? url.replaceFirst("/*$", ".html") : url));
    }

    /** In a site of several languages, one that begins with a slash has no language put before it. */
    private String ofOwnUrl(String url, String language, SitePlace place, UrlParts parts) {
        String expanded = url.indexOf(':') < 0
                ? url
                : new PermalinkPattern(url).expand(pageOf(place.path()), parts).orElse(url);
        boolean file = RelativePaths.nameOf(expanded).contains(".");
        String from = url.startsWith("/") ? "/" : language;
        return UrlCharacters.encode(UriPaths.normalize(from + expanded + (file ? "" : "/")));
    }

    /** The path of a page without ending, and without the name that stands for its folder. */
    private String pageOf(String file) {
        String page = file.substring(0, file.lastIndexOf('.'));
        if (!site.languages().declared()) {
            // The main language may be told, too.
            String suffix = "." + site.languages().main();
            page = page.endsWith(suffix) && page.lastIndexOf('/') < page.length() - suffix.length() - 1
                    ? page.substring(0, page.length() - suffix.length())
                    : page;
        }
        return PageFiles.isFolderPageName(RelativePaths.nameOf(page)) ? RelativePaths.folderOf(page) : page;
    }

    /**
     * {@return the URL path of an alias} One that does not begin with a slash starts where the page's own name stands. See
     * <a href="https://gohugo.io/content-management/urls/#aliases">Hugo's documentation</a>.
     *
     * @param page the URL path of the page, with a slash at both ends
     * @param alias the alias as the front matter has it
     */
    public static String ofAlias(String page, String alias) {
        String from = alias.startsWith("/") ? "" : page.substring(0, page.lastIndexOf('/', page.length() - 2) + 1);
        boolean file = RelativePaths.nameOf(alias).contains(".");
        return UrlCharacters.encode(UriPaths.normalize("/" + from + alias + (file ? "" : "/")));
    }

    /**
     * {@return the URL path of a folder, with a slash at both ends}
     *
     * @param path the folder's path relative to the course's content folder, with {@code /}; empty for that folder itself
     */
    public String ofFolder(String path) {
        return ofFolder(site.place(path));
    }

    /**
     * {@return the URL path of a folder, with a slash at both ends}
     *
     * @param folder the folder's place among the site's content; its path is empty for the top
     */
    public String ofFolder(SitePlace folder) {
        String language = site.languages().urlPrefix(folder.language());
        return folder.path().isEmpty()
                ? language
                : UrlCharacters.encode(UriPaths.normalize(language + cleaned("/" + folder.path() + "/")));
    }

    /** White space is one hyphen, unless a hyphen stands at either side of it or nothing stands before it; what is not kept is no side. */
    private String cleaned(String written) {
        if (UrlCharacters.isPlain(written)) {
            return written;
        }
        String path = rules.accentsRemoved() ? UrlCharacters.withoutAccents(written) : written;
        StringBuilder url = new StringBuilder(path.length());
        boolean blank = false;
        int i = 0;
        while (i < path.length()) {
            int c = path.codePointAt(i);
            if (UrlCharacters.isKept(path, i, c)) {
                if (blank && c != '-') {
                    url.append('-');
                }
                blank = false;
                url.appendCodePoint(c);
            } else {
                blank |= UrlCharacters.isBlank(c) && !url.isEmpty() && url.charAt(url.length() - 1) != '-';
            }
            i += Character.charCount(c);
        }
        return rules.lowerCase() ? url.toString().toLowerCase(Locale.ROOT) : url.toString();
    }
}
