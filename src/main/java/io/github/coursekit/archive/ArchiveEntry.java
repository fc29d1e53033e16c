package io.github.coursekit.archive;

import java.io.IOException;

/**
 * A file to be packed.
 *
 * @param name its name in the archive, with {@code /}
 * @param content its bytes
 */
public record ArchiveEntry(String name, Content content) {

    /**
     * Checks the name: what an archive holds must not land outside the folder that it is unpacked to, on any system.
     *
     * @throws IllegalArgumentException when the name is empty, absolute, climbs up or holds a backslash or NUL
     */
    public ArchiveEntry {
        boolean climbs = ("/" + name + "/").contains("/../") || ("/" + name + "/").contains("/./");
        if (name.isEmpty() || name.startsWith("/") || name.endsWith("/") || climbs || name.contains("//")) {
            throw new IllegalArgumentException("not a name for an archive entry: '" + name + "'");
        }
        if (name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0 || name.matches("[A-Za-z]:.*")) {
            throw new IllegalArgumentException("not a name for an archive entry on every system: '" + name + "'");
        }
    }

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Content {

        /**
         * {@return the bytes}
         *
         * @throws IOException when they cannot be read
         */
        byte[] read() throws IOException;
    }
}
