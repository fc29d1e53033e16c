package io.github.coursekit.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a folder that holds given files and no others, each of them whole. What holds its bytes already is left as it is. Several builds may do it at once: when
 * they write the same, that is what is there in the end, and none of them fails.
 */
public final class WholeTree {

    private WholeTree() {}

    /**
     * Writes a folder.
     *
     * @param folder the folder; whatever else it holds is removed, links are removed and not followed
     * @param files what its files are to hold, by their absolute paths below the folder
     * @throws IOException when a file cannot be read, written or removed
     */
    public static void write(Path folder, Map<Path, WholeFile.Content> files) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, new Removal(files.keySet()));
        }
        for (Map.Entry<Path, WholeFile.Content> file : files.entrySet()) {
            if (!holds(file.getKey(), file.getValue())) {
                WholeFile.replace(file.getKey(), file.getValue());
            }
        }
    }

    private static boolean holds(Path file, WholeFile.Content content) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Comparison comparison = new Comparison(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
            content.writeTo(comparison);
            return comparison.isSame();
        } catch (NoSuchFileException e) {
            return false; // another build replaces it, or the content vanished, which writing it will tell
        }
    }

    /** Compares what is written to it with the bytes of a file. */
    private static final class Comparison extends OutputStream {

        private final InputStream file;
        private boolean same = true;

        Comparison(InputStream file) {
            this.file = file;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (same) {
                byte[] there = file.readNBytes(length);
                same = Arrays.equals(there, 0, there.length, bytes, offset, offset + length);
            }
        }

        boolean isSame() throws IOException {
            return same && file.read() < 0;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** Removes what is not wanted, and folders that are empty then. What another build removed before is gone as well. */
    private static final class Removal extends SimpleFileVisitor<Path> {

        private final Set<Path> wanted;

        Removal(Set<Path> wanted) {
            this.wanted = wanted;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (PartName.is(file)) {
                Unfinished.removeIfLeft(file);
            } else if (!wanted.contains(file)) {
                Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            if (e != null && !(e instanceof NoSuchFileException)) {
                throw e;
            }
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException notEmpty) {
                // It holds what is wanted.
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
