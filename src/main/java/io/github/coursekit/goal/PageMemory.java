package io.github.coursekit.goal;

import io.github.coursekit.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pages for the next build, each in a file named by the hash of all that it is made of, so that none can be out of date. A file begins with the hash of the page: what was
 * damaged, or is only half written, is made anew. Where it cannot be read or written, all pages are made anew, too.
 */
final class PageMemory {

    private static final int HASH_LENGTH = 64;

    private final @Nullable Path folder;
    private final String maker;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private PageMemory(@Nullable Path folder, String maker) {
        this.folder = folder;
        this.maker = maker;
    }

    /** Makes a page. */
    @FunctionalInterface
    interface Making {
        byte[] page() throws IOException;
    }

    static PageMemory of(Project project, PageMaking making) throws GoalException {
        if (making.memory() != null) {
            OutputFolder.require(project.directory(), making.memory());
        }
        return new PageMemory(making.memory(), making.maker());
    }

    /** The page that is made of something: the one that is kept, or a new one. Called on several threads at once. */
    byte[] page(String madeOf, Making making) throws IOException {
        if (folder == null) {
            return making.page();
        }
        String key = Sha256.of(maker + " " + madeOf);
        used.add(key);
        Path file = folder.resolve(key);
        Optional<byte[]> kept = kept(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] page = making.page();
        keep(folder, file, page);
        return page;
    }

    private static Optional<byte[]> kept(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            byte[] page = Arrays.copyOfRange(bytes, Math.min(HASH_LENGTH, bytes.length), bytes.length);
            String hash = new String(bytes, 0, bytes.length - page.length, StandardCharsets.US_ASCII);
            return hash.equals(Sha256.of(page)) ? Optional.of(page) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void keep(Path folder, Path file, byte[] page) {
        try {
            byte[] hash = Sha256.of(page).getBytes(StandardCharsets.US_ASCII);
            byte[] bytes = Arrays.copyOf(hash, hash.length + page.length);
            System.arraycopy(page, 0, bytes, hash.length, page.length);
            Files.createDirectories(folder);
            Files.deleteIfExists(file); // a link is not written through
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            // It is made again next time.
        }
    }

    /** Removes what no page of this build was made of. */
    void forgetOthers() {
        if (folder == null || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> others = files.filter(
                            file -> !used.contains(file.getFileName().toString()))
                    .toList();
            for (Path other : others) {
                if (Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(other);
                }
            }
        } catch (IOException e) {
            // What is left is removed next time.
        }
    }
}
