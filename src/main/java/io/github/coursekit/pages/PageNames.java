package io.github.coursekit.pages;

import io.github.coursekit.text.PackedName;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.Locale;
import java.util.Optional;

/** What the files of pages are called, and how one leads to another. */
final class PageNames {

    /** The page that every course has. */
    static final String INDEX = "index.html";

    /** The folder of what is no content; no page lies in it. */
    static final String OWN = "_pages";

    private PageNames() {}

    /**
     * The file of the page of a URL: {@code a/b/index.html} for {@code /a/b/}, since few servers look for it by themselves. None where a browser would take it
     * for something else than a page.
     */
    static Optional<String> ofUrl(String url) {
        String path = UriPaths.decode(url).replaceFirst("^/+", "");
        String name = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
        String lower = name.toLowerCase(Locale.ROOT);
        boolean html = lower.endsWith(".html") || lower.endsWith(".htm");
        return html && isUsable(name) ? Optional.of(name) : Optional.empty();
    }

    /** Whether a file may be served under a name. */
    static boolean isUsable(String name) {
        return PackedName.faultOf(name).isEmpty() && !name.startsWith(OWN + "/");
    }

    /** The relative URL, encoded, that leads from one file to another. */
    static String link(String from, String to) {
        String path = UriPaths.encode(RelativePaths.relativize(RelativePaths.folderOf(from), to));
        int colon = path.indexOf(':');
        int slash = path.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash) ? "./" + path : path;
    }
}
