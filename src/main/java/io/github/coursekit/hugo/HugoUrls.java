package io.github.coursekit.hugo;

import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The URLs that Hugo gives to the pages of a site by their paths: each is a folder ("pretty" URLs). */
public final class HugoUrls {

    private static final String KEPT = "-_./+~#\\@";

    /** What URLs hold as it is, beside lower-case letters and digits. */
    private static final String PLAIN = "-_./~";

    private final String mainLanguage;
    private final boolean lowerCase;

    /**
     * Names the URLs of a site.
     *
     * @param site the site
     */
    public HugoUrls(Site site) {
        this.mainLanguage = site.languages().main();
        this.lowerCase = site.urls().lowerCase();
    }

    /**
     * {@return the URL path of a page, with a slash at both ends}
     *
     * @param path the page's path relative to the content folder, with {@code /}, such as {@code intro/a.md}, {@code intro/_index.md} or
     *     {@code intro/b/index.md}
     */
    public String ofPage(String path) {
        String page = path.substring(0, path.lastIndexOf('.'));
        int slash = page.lastIndexOf('/');
        int nameEnd = page.length() - mainLanguage.length() - 1;
        if (page.endsWith(mainLanguage) && nameEnd > slash && page.charAt(nameEnd) == '.') {
            page = page.substring(0, nameEnd);
        }
        if (PageFiles.isFolderPageName(page.substring(slash + 1))) {
            page = slash < 0 ? "" : page.substring(0, slash);
        }
        return ofFolder(page);
    }

    /**
     * {@return the URL path of a page whose front matter may move it} See
     * <a href="https://gohugo.io/content-management/urls/#front-matter">Hugo's documentation</a>.
     *
     * @param path the page's path relative to the content folder, with {@code /}
     * @param slug the front matter's {@code slug}, which stands for the last name of the URL; null or empty for none; sections have none
     * @param url the front matter's {@code url}, which stands for the whole path; null or empty for none
     */
    public String ofPage(String path, @Nullable String slug, @Nullable String url) {
        if (url != null && !url.isEmpty()) {
            boolean file = RelativePaths.nameOf(url).contains(".");
            return encode(UriPaths.normalize("/" + url + (file ? "" : "/")));
        }
        String own = ofPage(path);
        if (slug == null || slug.isEmpty() || PageFiles.isSectionPage(path)) {
            return own;
        }
        String parent = own.substring(0, own.lastIndexOf('/', own.length() - 2) + 1);
        return UriPaths.normalize(parent + encode(cleaned("/" + slug + "/")));
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
        return encode(UriPaths.normalize("/" + from + alias + (file ? "" : "/")));
    }

    /**
     * {@return the URL path of a folder, with a slash at both ends}
     *
     * @param folder the folder's path relative to the content folder, with {@code /}; empty for the content folder itself
     */
    public String ofFolder(String folder) {
        return folder.isEmpty() ? "/" : encode(cleaned("/" + folder + "/"));
    }

    /** White space is one hyphen, unless a hyphen stands at either side of it or nothing stands before it; what is not kept is no side. */
    private String cleaned(String path) {
        if (isPlain(path)) {
            return path;
        }
        StringBuilder url = new StringBuilder(path.length());
        boolean blank = false;
        int i = 0;
        while (i < path.length()) {
            int c = path.codePointAt(i);
            if (isKept(path, i, c)) {
                if (blank && c != '-') {
                    url.append('-');
                }
                blank = false;
                url.appendCodePoint(c);
            } else {
                blank |= isBlank(c) && !url.isEmpty() && url.charAt(url.length() - 1) != '-';
            }
            i += Character.charCount(c);
        }
        return lowerCase ? url.toString().toLowerCase(Locale.ROOT) : url.toString();
    }

    /** Whether all of a path stays as it is, as it does in most courses. */
    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** A percent sign stays only where two hexadecimal digits follow. */
    private static boolean isKept(String path, int at, int c) {
        int type = Character.getType(c);
        return KEPT.indexOf(c) >= 0
                || Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (c == '%' && isHexadecimal(path, at + 1) && isHexadecimal(path, at + 2));
    }

    private static boolean isHexadecimal(String path, int at) {
        return at < path.length() && path.charAt(at) < 0x80 && Character.digit(path.charAt(at), 16) >= 0;
    }

    /** As Go's {@code unicode.IsSpace}: the space that does not break is one. */
    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0x85;
    }

    /** What is encoded already stays. */
    private static String encode(String path) {
        return isPlain(path) ? path : UriPaths.encode(path).replaceAll("%25(?=[0-9A-Fa-f]{2})", "%");
    }
}
