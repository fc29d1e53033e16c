package io.github.coursekit.compare;

/**
 * Where something stands in one of two versions.
 *
 * @param path the path of the file or folder, relative to the content folder of that version, with {@code /}; empty for the content folder itself
 * @param url the path of its URL there, with an anchor where one is meant; empty for what has none
 * @param title the title of the page; empty for what has none
 */
public record Place(String path, String url, String title) {

    /**
     * The place of something without a title.
     *
     * @param path the path of the file or folder
     * @param url the path of its URL; empty for what has none
     */
    public Place(String path, String url) {
        this(path, url, "");
    }

    static Place of(Page page) {
        return new Place(page.path(), page.url(), page.names().title().orElse(""));
    }

    /** A place on the same page. */
    Place at(String anchor) {
        return new Place(path, url + "#" + anchor, title);
    }
}
