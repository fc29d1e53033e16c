package io.github.coursekit.site;

import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells by its path what a file in a content folder is to a site: a page, the page of a section, or the page of a bundle.
 *
 * <pre>{@code
 * PageFiles.DEFAULT.isPage("kitchen/salt.md")      // true; salt.MD is a resource to Hugo
 * PageFiles.isSectionPage("kitchen/_index.fr.md")  // true
 * }</pre>
 *
 * <p>Letter case counts. Whether such a file is published, can be read, or lies in a bundle of another page, is not told by its path alone.
 *
 * @param endings how the names of pages end, with the dot, the most usual first; at least one
 */
public record PageFiles(List<String> endings) {

    /** <a href="https://gohugo.io/content-management/formats/">Hugo's endings for Markdown</a>. */
    public static final PageFiles DEFAULT = new PageFiles(List.of(".md", ".markdown", ".mdown"));

    private static final String BUNDLE = "index";
    private static final String SECTION = "_index";
    private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9]");

    /** Copies the list. */
    public PageFiles {
        endings = List.copyOf(endings);
        if (endings.isEmpty()) {
            throw new IllegalArgumentException("no endings");
        }
    }

    /**
     * {@return whether a file is Markdown, and so a page unless it lies in a bundle}
     *
     * @param path the file's path, with {@code /}
     */
    public boolean isPage(String path) {
        for (String ending : endings) {
            if (path.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether a file is the page of a bundle, whose other files are its resources}
     *
     * @param path the file's path, with {@code /}
     */
    public boolean isBundlePage(String path) {
        return isPage(path) && RelativePaths.nameOf(path).startsWith(BUNDLE + ".");
    }

    /**
     * {@return the files that may be meant by a path without ending, in the order in which they are looked for}
     *
     * @param path a path, with {@code /}: of a file but for its ending, or of a folder that is a page
     */
    public List<String> of(String path) {
        List<String> files = new ArrayList<>();
        for (String ending : endings) {
            files.add(path + ending);
            files.add(path + "/" + BUNDLE + ending);
            files.add(path + "/" + SECTION + ending);
        }
        return files;
    }

    /**
     * {@return the names that a page may have that is called something}
     *
     * @param stem the name without ending
     */
    public List<String> names(String stem) {
        List<String> names = new ArrayList<>();
        for (String ending : endings) {
            names.add(stem + ending);
        }
        return names;
    }

    /**
     * {@return whether a file is the page of a section}
     *
     * @param path the file's path, with {@code /}
     */
    public static boolean isSectionPage(String path) {
        return path.startsWith(SECTION + ".", path.lastIndexOf('/') + 1);
    }

    /**
     * {@return whether a page stands for the folder that it lies in, as the page of a section or of a bundle does}
     *
     * @param path the page's path, with {@code /}
     */
    public static boolean isFolderPage(String path) {
        return isSectionPage(path) || path.startsWith(BUNDLE + ".", path.lastIndexOf('/') + 1);
    }

    /**
     * {@return whether a page has nearly the name of one that stands for its folder, or that name: {@code _Index.md}, {@code index_.md}, {@code _indx.md}}
     *
     * @param path the page's path, with {@code /}
     */
    public static boolean isNearlyFolderPage(String path) {
        String name = RelativePaths.nameOf(path).toLowerCase(Locale.ROOT);
        String stem = name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
        boolean asLong = Math.abs(stem.length() - SECTION.length()) <= 1;
        return isFolderPage(path)
                || (stem.contains(BUNDLE)
                        && NO_NAME.matcher(stem).replaceAll("").equals(BUNDLE))
                || (asLong && EditDistance.between(SECTION, stem) <= 1);
    }

    /**
     * {@return whether a name without ending and language is that of a page that stands for its folder}
     *
     * @param name the name
     */
    public static boolean isFolderPageName(String name) {
        return name.equals(BUNDLE) || name.equals(SECTION);
    }

    /** {@return how the names of pages usually end, with the dot} */
    public String ending() {
        return endings.get(0);
    }

    /** {@return the usual name of a section's page} */
    public String sectionPage() {
        return SECTION + ending();
    }

    /**
     * {@return the usual path of a section's page}
     *
     * @param folder the section's folder; empty for the top
     */
    public String sectionPageOf(String folder) {
        return folder.isEmpty() ? sectionPage() : folder + "/" + sectionPage();
    }

    /**
     * {@return a path without the ending of a page; what is no page's path, as it is}
     *
     * @param path the path, with {@code /}
     */
    public String withoutEnding(String path) {
        return isPage(path) ? path.substring(0, path.lastIndexOf('.')) : path;
    }
}
