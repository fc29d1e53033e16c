package io.github.coursekit.fix;

import java.nio.charset.StandardCharsets;

/**
 * A file that fixes change. Both texts are the whole file, as UTF-8 with its byte order mark and each line's own ending.
 *
 * @param path the file's path relative to the content folder, with {@code /}
 * @param before what was linted
 * @param after what fixes make of it
 */
public record FixedFile(String path, String before, String after) {

    /** {@return the bytes that the file has while nobody has changed it} */
    public byte[] bytesBefore() {
        return before.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the bytes that it is to have} */
    public byte[] bytesAfter() {
        return after.getBytes(StandardCharsets.UTF_8);
    }
}
