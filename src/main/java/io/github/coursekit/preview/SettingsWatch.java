package io.github.coursekit.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether one of some files or folders changed, came or went.
 *
 * @param files the files, and folders
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

    /**
     * Looks at some folders and at those below them: one is another when a file in it comes or goes. Links are not followed.
     *
     * @param roots the folders; each may be absent
     */
    public static SettingsWatch below(List<Path> roots) {
        List<Path> folders = new ArrayList<>(roots);
        for (Path root : roots) {
            try (Stream<Path> walk = Files.walk(root)) {
                walk.filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                        .forEach(folders::add);
            } catch (IOException | UncheckedIOException e) {
                // What cannot be listed is not served either.
            }
        }
        return of(folders);
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
