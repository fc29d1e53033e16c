package io.github.coursekit.archive;

import io.github.coursekit.file.WholeFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file to be packed.
 *
 * @param name its name in the archive, with {@code /}
 * @param content its bytes
 */
public record ArchiveEntry(String name, WholeFile.Content content) {

    /** The length of a name is a number of 16 bits in a zip file. */
    private static final int MOST_BYTES = 0xFFFF;

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when it has a fault
     */
    public ArchiveEntry {
        faultOf(name).ifPresent(fault -> {
            throw new IllegalArgumentException("not a name for an archive entry: '" + name + "' " + fault);
        });
    }

    /**
     * {@return why no file of an archive can have a name: what an archive holds must not land outside the folder that it is unpacked to, on any system}
     *
     * @param name the name, with {@code /}
     */
    public static Optional<String> faultOf(String name) {
        String steps = "/" + name + "/";
        if (steps.contains("//") || steps.contains("/./") || steps.contains("/../")) {
            return Optional.of("has a part that is empty, a dot or two dots");
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of("holds a backslash, which parts folders on some systems");
        }
        if (name.indexOf('\0') >= 0) {
            return Optional.of("holds a NUL");
        }
        if (name.matches("(?s)[A-Za-z]:.*")) {
            return Optional.of("begins like a path on a drive");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            return Optional.of("holds half of a character");
        }
        return name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? Optional.of("is longer than " + MOST_BYTES + " bytes")
                : Optional.empty();
    }
}
