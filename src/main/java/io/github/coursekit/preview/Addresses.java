package io.github.coursekit.preview;

import io.github.coursekit.text.UriPaths;

/** The paths of URLs that a preview has. */
final class Addresses {

    /** What is no page of the course stands here: no page may lie there. */
    static final String OWN = "/_pages/preview/";

    private static final String INDEX = "index.html";

    private Addresses() {}

    /** The path of the URL of a served file. */
    static String ofFile(String name) {
        return "/" + UriPaths.encode(name);
    }

    /** The name of the file that is served at the path of a URL. */
    static String file(String urlPath) {
        String name = UriPaths.decode(urlPath).replaceFirst("^/+", "");
        return name.isEmpty() || name.endsWith("/") ? name + INDEX : name;
    }
}
