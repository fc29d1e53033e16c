package io.github.coursekit.goal;

import io.github.coursekit.course.Limits;
import io.github.coursekit.pages.LessonTexts;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.SourceException;
import io.github.coursekit.text.Sha256;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.util.SortedMap;

/**
 * The texts of lessons as they are packed.
 *
 * @param source where they are
 * @param sha256 the hash of each, by path
 * @param limits how long they may be
 */
record PackedTexts(ContentSource source, SortedMap<String, String> sha256, Limits limits) implements LessonTexts {

    @Override
    public SourceFile text(String path) throws IOException {
        byte[] bytes = read(source, path, limits);
        if (!Sha256.of(bytes).equals(sha256.get(path))) {
            throw new IOException(path + " changed while it was packed; run the build again");
        }
        return SourceFile.decode(path, bytes);
    }

    /** The bytes of a lesson; an exception that names it where it cannot be read. */
    static byte[] read(ContentSource source, String path, Limits limits) throws IOException {
        try {
            return source.read(path, limits.fileSize());
        } catch (SourceException e) {
            throw new IOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
