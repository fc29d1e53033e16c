package io.github.coursekit.lint;

import io.github.coursekit.course.MediaType;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.text.Lines;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the source lines of violations again: texts are dropped when their file has been linted, and few files are asked for. A file that is not what was
 * linted any more has no lines. It keeps the last files only, since violations come sorted by file.
 */
public final class SourceLines {

    private static final int KEPT_FILES = 16;

    /** Larger files are shown without their lines. */
    private static final int LARGEST_FILE = 16 << 20;

    private final CheckedSource source;
    private final LintResult.Places places;
    private final Map<String, Optional<SourceFile>> files = new LinkedHashMap<>(KEPT_FILES, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<SourceFile>> eldest) {
            return size() > KEPT_FILES;
        }
    };

    /**
     * Prepares a reader.
     *
     * @param source what was linted
     * @param places where the lines of its files start
     */
    public SourceLines(CheckedSource source, LintResult.Places places) {
        this.source = source;
        this.places = places;
    }

    /**
     * {@return the line that a location starts on, without its line break; empty for a file that has no lines}
     *
     * @param location the location
     */
    public String line(Location location) {
        return file(location.path())
                .map(file -> {
                    int offset = Math.min(location.range().start(), file.text().length());
                    return file.slice(file.lineRange(file.lines().lineOf(offset)));
                })
                .orElse("");
    }

    /**
     * {@return a file as it was linted; empty when it is not so any more or was not read, and for images and other files that are no text}
     *
     * @param path the file's path relative to the content folder, with {@code /}
     */
    public Optional<SourceFile> file(String path) {
        return files.computeIfAbsent(path, this::read);
    }

    private Optional<SourceFile> read(String path) {
        return MediaType.ofName(path).isPresent() // an image has no lines that anybody wants to see
                ? Optional.empty()
                : source.again(path, LARGEST_FILE).map(bytes -> file(path, new String(bytes, StandardCharsets.UTF_8)));
    }

    private SourceFile file(String path, String text) {
        Lines lines = places.lines().get(path);
        return lines == null ? SourceFile.of(path, text) : SourceFile.of(path, text, lines);
    }
}
