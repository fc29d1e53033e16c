package io.github.coursekit.cache;

/** An entry: what was found, and what that depended on. */
public final class CacheEntry {

    private final CacheKey key;
    private final byte[] content;

    /**
     * Takes what was found.
     *
     * @param key what it depends on
     * @param content what was found; not copied
     */
    public CacheEntry(CacheKey key, byte[] content) {
        this.key = key;
        this.content = content;
    }

    /** {@return what it depends on} */
    public CacheKey key() {
        return key;
    }

    /** {@return what was found; not copied} */
    public byte[] content() {
        return content;
    }
}
