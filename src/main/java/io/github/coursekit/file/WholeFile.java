package io.github.coursekit.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
        fill(file, unfinished -> Files.write(unfinished, bytes));
    }

    /** A text that is written piece by piece. */
    @FunctionalInterface
    public interface Text {

        /**
         * Writes the text.
         *
         * @param out takes it, in UTF-8
         * @throws IOException when {@code out} does
         */
        void write(Writer out) throws IOException;
    }

    /**
     * Writes a text that need not fit in memory as {@link #write(Path, byte[])} does.
     *
     * @param file the file, which is replaced
     * @param text what it is to hold
     * @throws IOException when it cannot be written; then what stood there still stands
     */
    public static void write(Path file, Text text) throws IOException {
        fill(file, unfinished -> {
            // Half of a surrogate pair becomes a question mark; the writers of Files would throw.
            try (Writer out = new OutputStreamWriter(
                    new BufferedOutputStream(Files.newOutputStream(unfinished)), StandardCharsets.UTF_8)) {
                text.write(out);
            }
        });
    }

    @FunctionalInterface
    private interface Filling {
        void fill(Path unfinished) throws IOException;
    }

    private static void fill(Path file, Filling filling) throws IOException {
        Path whole = file.toAbsolutePath();
        // Not createTempFile, which lets nobody but its owner read the file.
        Path unfinished = whole.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.createDirectories(whole.getParent());
        try {
            filling.fill(unfinished);
            Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
