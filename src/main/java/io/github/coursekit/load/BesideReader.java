package io.github.coursekit.load;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.work.Activity;
import java.util.Optional;

/** Reads the files that a site serves beside the content, as those of a course are read that are no lessons. It may be used on several threads. */
public final class BesideReader {

    private final AssetReader reader;

    /**
     * Prepares for a course.
     *
     * @param source where its files are
     * @param settings its settings
     */
    public BesideReader(ContentSource source, CourseSettings settings) {
        this.reader = new AssetReader(new ContentFiles(source, settings.limits()), settings, AssetMemory.NONE);
    }

    /**
     * {@return what is known of a file; empty where it cannot be read, or is a link}
     *
     * @param path its path, which begins with {@link ContentSource#BESIDE}
     */
    public Optional<Asset> file(String path) {
        try {
            return Optional.of(reader.asset(path, new Activity()));
        } catch (FileProblemException e) {
            return Optional.empty(); // what cannot be read is served to nobody
        }
    }
}
