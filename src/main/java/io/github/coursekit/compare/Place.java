package io.github.coursekit.compare;

/**
 * Where something stands in one of two versions.
 *
 * @param path the path of the file or folder, relative to the content folder of that version, with {@code /}; empty for the content folder itself
 * @param url the path of its URL there, with an anchor where one is meant; empty for what has none
 */
public record Place(String path, String url) {

    static Place of(Page page) {
        return new Place(page.path(), page.url());
    }

    /** A place on the same page. */
    Place at(String anchor) {
        return new Place(path, url + "#" + anchor);
    }
}
