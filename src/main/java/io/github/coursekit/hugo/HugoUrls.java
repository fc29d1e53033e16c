package io.github.coursekit.hugo;

import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The URLs that Hugo gives to pages by their paths, with its default settings ("pretty" URLs, everything in lower case). */
public final class HugoUrls {

    private static final String KEPT = "-_./+~#\\%";

    /** What URLs hold as it is, beside lower-case letters and digits. */
    private static final String PLAIN = "-_./~";

    /** Hugo's default language, which no URL names. */
    private static final String DEFAULT_LANGUAGE = ".en";

    private HugoUrls() {}

    /**
     * {@return the URL path of a page, with a slash at both ends}
     *
     * @param path the page's path relative to the content folder, with {@code /}, such as {@code intro/a.md}, {@code intro/_index.md} or
     *     {@code intro/b/index.md}
     */
    public static String ofPage(String path) {
        String page = path.substring(0, path.lastIndexOf('.'));
        int slash = page.lastIndexOf('/');
        String name = page.substring(slash + 1);
        if (name.endsWith(DEFAULT_LANGUAGE)) {
            name = name.substring(0, name.length() - DEFAULT_LANGUAGE.length());
            page = page.substring(0, page.length() - DEFAULT_LANGUAGE.length());
        }
        if (name.equals("index") || name.equals("_index")) {
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
    public static String ofPage(String path, @Nullable String slug, @Nullable String url) {
        if (url != null && !url.isEmpty()) {
            boolean file = RelativePaths.nameOf(url).contains(".");
            return encode(UriPaths.normalize("/" + url + (file ? "" : "/")));
        }
        String own = ofPage(path);
        if (slug == null || slug.isEmpty() || RelativePaths.nameOf(path).startsWith("_index.")) {
            return own;
        }
        String parent = own.substring(0, own.lastIndexOf('/', own.length() - 2) + 1);
        return UriPaths.normalize(parent + encode(cleaned(slug)) + "/");
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
    public static String ofFolder(String folder) {
        return encode(folder.isEmpty() ? "/" : "/" + cleaned(folder) + "/");
    }

    private static String cleaned(String path) {
        if (isPlain(path)) {
            return path;
        }
        StringBuilder url = new StringBuilder(path.length());
        path.codePoints().forEach(c -> {
            if (isKept(c)) {
                url.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                // A run of white space is one hyphen.
                if (url.isEmpty() || url.charAt(url.length() - 1) != '-') {
                    url.append('-');
                }
            }
        });
        return withoutStrayPercent(url.toString()).toLowerCase(Locale.ROOT);
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

    private static boolean isKept(int c) {
        int type = Character.getType(c);
        return KEPT.indexOf(c) >= 0
                || Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** A percent sign stays only where two hexadecimal digits follow. */
    private static String withoutStrayPercent(String url) {
        return url.replaceAll("%(?![0-9a-fA-F]{2})", "");
    }

    /** What is encoded already stays. */
    private static String encode(String path) {
        return isPlain(path) ? path : UriPaths.encode(path).replaceAll("%25(?=[0-9A-Fa-f]{2})", "%");
    }
}
