package io.github.coursekit.cache;

import io.github.coursekit.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the local repository that holds the caches of all of a user's courses, a file for each folder that a module lies in.
 *
 * <pre>{@code
 * CacheFolder caches = CacheFolder.of(localRepository);
 * caches.sweep(Instant.now());
 * LintCache cache = CourseCache.in(caches.file("org.example.kitchen", module));
 * }</pre>
 *
 * <p>It lies outside any checkout, since a cache is believed: one that a branch brings along could say that its broken lessons are sound. The local
 * repository is where Maven takes the plugins from that it runs, so that whoever can write there can do worse.
 */
public final class CacheFolder {

    /** A cache that no run used for so long is of a checkout that is gone, most likely. */
    private static final Duration LONGEST_UNUSED = Duration.ofDays(30);

    private static final Duration BETWEEN_SWEEPS = Duration.ofDays(1);

    private static final int HASH_LENGTH = 16;

    private final Path folder;

    private CacheFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return the folder of a local repository, which need not exist} A name that begins with a dot is no group's.
     *
     * @param localRepository the local repository
     */
    public static CacheFolder of(Path localRepository) {
        return new CacheFolder(localRepository.resolve(".cache").resolve("course-maven-plugin"));
    }

    /**
     * {@return the file of a module, which need not exist: another one for each checkout}
     *
     * @param name what the module is called, for people
     * @param module the folder that it lies in
     */
    public Path file(String name, Path module) {
        Path place;
        try {
            place = module.toRealPath();
        } catch (IOException e) {
            place = module.toAbsolutePath().normalize();
        }
        return folder.resolve(name + "." + Sha256.of(place.toString()).substring(0, HASH_LENGTH) + ".lessons");
    }

    /**
     * Removes the files that no run used for thirty days, at most once a day. What cannot be removed stays, and what another build removes meanwhile is
     * gone all the same.
     *
     * @param now what time it is
     */
    public void sweep(Instant now) {
        try {
            Path last = folder.resolve("swept");
            if (Files.isDirectory(folder) && isOlder(last, now.minus(BETWEEN_SWEEPS))) {
                Files.write(last, new byte[0]);
                Files.setLastModifiedTime(last, FileTime.from(now));
                for (Path file : files()) {
                    sweep(file, now);
                }
            }
        } catch (IOException e) {
            // Another run sweeps; no check fails for it.
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    private static void sweep(Path file, Instant now) {
        try {
            if (isOlder(file, now.minus(LONGEST_UNUSED))) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The others are swept all the same.
        }
    }

    /** Whether a file was used before a moment, or is absent. */
    private static boolean isOlder(Path file, Instant moment) throws IOException {
        return !Files.exists(file)
                || Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    }
}
