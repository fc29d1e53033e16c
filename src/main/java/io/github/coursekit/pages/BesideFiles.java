package io.github.coursekit.pages;

import io.github.coursekit.course.Asset;
import java.util.Optional;

/** Tells what is known of the files that a site serves beside the content of a course, which the course does not keep. */
@FunctionalInterface
public interface BesideFiles {

    /**
     * {@return a file; empty where it cannot be read} Asked on several threads at once.
     *
     * @param path its path, which begins with {@code ../static/}
     */
    Optional<Asset> file(String path);
}
