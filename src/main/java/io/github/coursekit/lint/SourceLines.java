package io.github.coursekit.lint;

import io.github.coursekit.text.Location;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the source lines of violations again: texts are dropped when their file has been linted, and few files are asked for. */
public final class SourceLines {

    private final Path folder;
    private final Map<String, Optional<SourceFile>> files = new HashMap<>();

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
        return files.computeIfAbsent(location.path(), this::read)
                .map(file -> {
                    int offset = Math.min(location.range().start(), file.text().length());
                    return file.slice(file.lineRange(file.lines().lineOf(offset)));
                })
                .orElse("");
    }

    private Optional<SourceFile> read(String path) {
        Path file = folder.resolve(path);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(SourceFile.decode(path, Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // it is reported as unreadable already
        }
    }
}
