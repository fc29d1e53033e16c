package io.github.coursekit.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads a file that somebody named, in bounded time and memory whatever the name leads to: a pipe, a device, a file of the system that never
 * ends, or one that is larger than any that is meant.
 *
 * <pre>{@code
 * byte[] bytes = BoundedFile.read(file, 1 << 20);
 * }</pre>
 *
 * <p>It does not ask where a file lies: that does {@link Enclosure}.
 */
public final class BoundedFile {

    private BoundedFile() {}

    /**
     * {@return a number of bytes that is a part of the memory that there can be}
     *
     * @param divisor how many such parts there are
     */
    public static long partOfMemory(int divisor) {
        return Runtime.getRuntime().maxMemory() / divisor;
    }

    /**
     * {@return all bytes of a file}
     *
     * @param file the file, or a link to it
     * @param most the most bytes that are read
     * @throws IOException when it is no regular file, has more bytes, or cannot be read; the message is a clause about the file
     */
    public static byte[] read(Path file, int most) throws IOException {
        Path real = regular(file, most);
        long size = Files.size(real);
        try (InputStream in = openReal(real)) {
            byte[] bytes = in.readNBytes(most);
            if (bytes.length != size) {
                throw new IOException("it changed while it was read; run the build again");
            }
            return bytes;
        }
    }

    /**
     * {@return a file, open to be read piece by piece}
     *
     * @param file the file, or a link to it
     * @param most the most bytes that it may have
     * @throws IOException when it is no regular file, has more bytes, or cannot be opened; the message is a clause about the file
     */
    public static InputStream open(Path file, long most) throws IOException {
        return openReal(regular(file, most));
    }

    /** Not through a link: what was found to be regular is opened, or nothing. */
    private static InputStream openReal(Path real) throws IOException {
        return Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS);
    }

    private static Path regular(Path file, long most) throws IOException {
        Path real = real(file);
        BasicFileAttributes attributes =
                Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile() || isOfSystem(real, attributes.size())) {
            throw new IOException("it is no regular file");
        }
        if (attributes.size() > most) {
            throw new IOException("it has " + attributes.size() + " bytes; more than " + most + " are not read");
        }
        return real;
    }

    private static Path real(Path file) throws IOException {
        try {
            return file.toRealPath();
        } catch (NoSuchFileException e) {
            throw new IOException("it does not exist, or is a link to nothing", e);
        }
    }

    /** Files of {@code /proc} and its like say that they are regular and empty. To read one may take for ever; they take no room on anything. */
    private static boolean isOfSystem(Path real, long size) throws IOException {
        return size == 0 && Files.getFileStore(real).getTotalSpace() == 0;
    }
}
