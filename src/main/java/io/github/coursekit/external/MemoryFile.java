package io.github.coursekit.external;

import io.github.coursekit.file.BoundedFile;
import io.github.coursekit.file.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file in which a {@link LinkMemory} is carried from run to run. It belongs to one course, or to those of one build: a run forgets the links that it was not given. */
public final class MemoryFile {

    /** Enough for some 200,000 links, of which one run asks a part. */
    private static final long LARGEST = 16 << 20;

    /** As a tree JSON takes some ten times its size. */
    private static final int PART = 32;

    private MemoryFile() {}

    /**
     * What a file gave.
     *
     * @param memory the memory; empty when there is no file, or none that can be used
     * @param warning why the file cannot be used, as a sentence without a full stop
     */
    public record Loaded(LinkMemory memory, Optional<String> warning) {}

    /**
     * {@return what a file gives; a file that is damaged or foreign costs a warning and what was remembered, never the build}
     *
     * @param file the file, which need not exist
     */
    public static Loaded read(Path file) {
        if (!Files.exists(file)) {
            return new Loaded(LinkMemory.EMPTY, Optional.empty());
        }
        try {
            int most = (int) Math.min(LARGEST, BoundedFile.partOfMemory(PART));
            String json = new String(BoundedFile.read(file, most), StandardCharsets.UTF_8);
            return new Loaded(LinkMemory.parse(json), Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            String warning = "What earlier runs found out about external links is lost: " + file + " cannot be used, "
                    + e.getMessage();
            return new Loaded(LinkMemory.EMPTY, Optional.of(warning));
        }
    }

    /**
     * Writes a file, and the folders it needs, whole or not at all.
     *
     * @param file the file, which is replaced
     * @param memory the memory
     * @throws IOException when it cannot be written; then what stood there still stands
     */
    public static void write(Path file, LinkMemory memory) throws IOException {
        WholeFile.write(file, memory.toJson().getBytes(StandardCharsets.UTF_8));
    }
}
