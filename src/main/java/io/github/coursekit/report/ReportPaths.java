package io.github.coursekit.report;

import io.github.coursekit.text.Location;

/**
 * Turns paths within the content folder into paths within the whole build, which is what reports show.
 *
 * @param contentFolder the content folder's path relative to the root of the build, with {@code /}; empty when they are the same
 */
public record ReportPaths(String contentFolder) {

    /**
     * {@return the path that a report shows; for the content folder itself its own, or {@code .}}
     *
     * @param location a place in the course
     */
    public String of(Location location) {
        return of(location.path());
    }

    /**
     * {@return the path that a report shows; for the content folder itself its own, or {@code .}}
     *
     * @param path a path relative to the content folder, with {@code /}
     */
    public String of(String path) {
        if (path.isEmpty()) {
            return contentFolder.isEmpty() ? "." : contentFolder;
        }
        return contentFolder.isEmpty() ? path : contentFolder + "/" + path;
    }
}
