package io.github.coursekit.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file whole or not at all: whoever reads it meanwhile sees the old one or the new one. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file, and the folders that it needs. Of several builds that write it at once, one wins.
     *
     * @param file the file, which is replaced
     * @param bytes what it is to hold
     * @throws IOException when it cannot be written; then what stood there still stands
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path whole = file.toAbsolutePath();
        // Not createTempFile, which lets nobody but its owner read the file.
        Path unfinished = whole.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.createDirectories(whole.getParent());
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
