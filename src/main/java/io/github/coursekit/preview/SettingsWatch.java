package io.github.coursekit.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Tells whether one of some files changed, came or went.
 *
 * @param files the files
 * @param stamps what they were like
 */
public record SettingsWatch(List<Path> files, List<String> stamps) {

    /** Copies the lists. */
    public SettingsWatch {
        files = List.copyOf(files);
        stamps = List.copyOf(stamps);
    }

    /**
     * Looks at some files.
     *
     * @param files the files; each may be absent
     */
    public static SettingsWatch of(List<Path> files) {
        return new SettingsWatch(files, files.stream().map(SettingsWatch::stamp).toList());
    }

    /** {@return what the same files are like now} */
    public SettingsWatch again() {
        return of(files);
    }

    /** {@return whether one is not as it was} */
    public boolean hasChanged() {
        return !again().stamps.equals(stamps);
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
        } catch (IOException e) {
            return ""; // absent, as far as anybody can tell
        }
    }
}
