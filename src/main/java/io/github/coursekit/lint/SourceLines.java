package io.github.coursekit.lint;

import io.github.coursekit.course.MediaType;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the source lines of violations again: texts are dropped when their file has been linted, and few files are asked for. It keeps the last
 * files only, since violations come sorted by file.
 */
public final class SourceLines {

    private static final int KEPT_FILES = 16;

    /** Larger files are shown without their lines. */
    private static final long LARGEST_FILE = 16 << 20;

    private final Path folder;
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
     * @param folder the content folder
     */
    public SourceLines(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return the line that a location starts on, without its line break; empty for a file that cannot be read}
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
     * {@return a file as it is now; empty when it cannot be read, and for images and other files that are no text}
     *
     * @param path the file's path relative to the content folder, with {@code /}
     */
    public Optional<SourceFile> file(String path) {
        return files.computeIfAbsent(path, this::read);
    }

    private Optional<SourceFile> read(String path) {
        if (MediaType.ofName(path).isPresent()) {
            return Optional.empty(); // an image has no lines that anybody wants to see
        }
        try {
            Path file = folder.resolve(path);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST_FILE) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(SourceFile.decode(path, in.readAllBytes()));
            }
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // it is reported as unreadable already
        }
    }
}
