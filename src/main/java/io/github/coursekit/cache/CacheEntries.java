package io.github.coursekit.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What an earlier run left in the file of a cache, and what this one leaves there. It may be used on several threads. An entry that is neither kept nor put
 * is dropped.
 */
final class CacheEntries {

    private final Path file;
    private final SortedMap<String, CacheEntry> before;
    private final Map<String, CacheEntry> now = new ConcurrentHashMap<>();

    /** The key of each file that was looked for and not found. */
    private final Map<String, CacheKey> missed = new ConcurrentHashMap<>();

    /** Whether anything was found that the next run would not find. */
    private volatile boolean changed;

    /** How many lessons were found by their bytes, and would be found faster by the stamps that they have now. */
    private final AtomicInteger restamped = new AtomicInteger();

    /** The entries of a file; none when there is no file, or none that can be trusted. */
    CacheEntries(Path file) {
        this.file = file;
        this.before = CacheFile.read(file);
    }

    /** What the earlier run left under a path. */
    Optional<CacheEntry> earlier(String path) {
        return Optional.ofNullable(before.get(path));
    }

    /** What this run leaves under a path. */
    Optional<CacheEntry> kept(String path) {
        return Optional.ofNullable(now.get(path));
    }

    /** Leaves an earlier entry as it is. */
    void keep(String path, CacheEntry entry) {
        now.put(path, entry);
    }

    /** Leaves an earlier entry under the key by which it is found faster. */
    void restamp(String path, CacheKey key, CacheEntry entry) {
        now.put(path, new CacheEntry(key, entry.content()));
        restamped.incrementAndGet();
    }

    /** Remembers under which key nothing was found. */
    void miss(String path, CacheKey key) {
        missed.put(path, key);
    }

    /** The key under which nothing was found, so that something is put once at most. */
    Optional<CacheKey> takeMissed(String path) {
        return Optional.ofNullable(missed.remove(path));
    }

    /** Leaves what was found anew. */
    void put(String path, CacheEntry entry) {
        now.put(path, entry);
        changed = true;
    }

    /**
     * Writes the file, unless the next run would find the same in the one that is there, which then is marked as used. New stamps of a few lessons are
     * not worth it: to hash them once more takes less than to write what is kept of all.
     *
     * @throws IOException when it cannot be written; the next run then finds what this one found
     */
    void save() throws IOException {
        if (changed || now.size() != before.size() || restamped.get() > now.size() / 10) {
            CacheFile.write(file, new TreeMap<>(now));
        } else {
            CacheFile.markUsed(file, Instant.now());
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
