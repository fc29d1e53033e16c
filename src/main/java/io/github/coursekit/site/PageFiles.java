package io.github.coursekit.site;

import io.github.coursekit.text.RelativePaths;
import java.util.List;

/**
 * Tells by its path what a file in a content folder is to a site: a page, the page of a section, or the page of a bundle.
 *
 * <pre>{@code
 * PageFiles.isPage("kitchen/salt.md")              // true; salt.MD is a resource to Hugo
 * PageFiles.isSectionPage("kitchen/_index.fr.md")  // true
 * }</pre>
 *
 * <p>Endings and names are <a href="https://gohugo.io/content-management/formats/">Hugo's for Markdown</a>; letter case counts. Whether such a file is
 * published, or lies in a bundle of another page, is not told by its path alone.
 */
public final class PageFiles {

    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".mdown");

    private PageFiles() {}

    /**
     * {@return whether a file is Markdown, and so a page unless it lies in a bundle}
     *
     * @param path the file's path, with {@code /}
     */
    public static boolean isPage(String path) {
        return ENDINGS.stream().anyMatch(path::endsWith);
    }

    /**
     * {@return whether a file is the page of a section}
     *
     * @param path the file's path, with {@code /}
     */
    public static boolean isSectionPage(String path) {
        return RelativePaths.nameOf(path).startsWith("_index.");
    }

    /**
     * {@return whether a file is the page of a bundle, whose other files are its resources}
     *
     * @param path the file's path, with {@code /}
     */
    public static boolean isBundlePage(String path) {
        return isPage(path) && RelativePaths.nameOf(path).startsWith("index.");
    }
}
