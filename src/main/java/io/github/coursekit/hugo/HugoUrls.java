package io.github.coursekit.hugo;

import io.github.coursekit.text.UriPaths;
import java.util.Locale;

/** The URLs that Hugo gives to pages by their paths, with its default settings ("pretty" URLs, everything in lower case). */
public final class HugoUrls {

    private static final String KEPT = "-_./+~#\\%";

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
        if (name.equals("index") || name.equals("_index")) {
            page = slash < 0 ? "" : page.substring(0, slash);
        }
        return ofFolder(page);
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
        return UriPaths.encode(path).replaceAll("%25(?=[0-9A-Fa-f]{2})", "%");
    }
}
