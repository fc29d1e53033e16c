package io.github.coursekit.archive;

import io.github.coursekit.file.WholeFile;
import io.github.coursekit.text.PackedName;

/**
 * A file to be packed.
 *
 * @param name its name in the archive, with {@code /}
 * @param content its bytes
 */
public record ArchiveEntry(String name, WholeFile.Content content) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when it has a fault
     */
    public ArchiveEntry {
        PackedName.faultOf(name).ifPresent(fault -> {
            throw new IllegalArgumentException("not a name for an archive entry: '" + name + "' " + fault);
        });
    }
}
