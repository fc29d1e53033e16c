package io.github.coursekit.source;

import io.github.coursekit.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A source that tells the hashes of its files: of one that it gave whole, that of the bytes that it gave last.
 *
 * <pre>{@code
 * HashedSource source = new HashedSource(FolderSource.of(folder));
 * parse(source.read("a.md", 1 << 20));
 * source.sha256("a.md");    // of what was parsed, whatever is there now
 * source.sha256("pan.png"); // of what is there now: it is read for that
 * }</pre>
 */
public final class HashedSource extends ForwardingSource {

    private final Map<String, String> given = new ConcurrentHashMap<>();

    /**
     * Has given nothing yet.
     *
     * @param below where the bytes come from
     */
    public HashedSource(ContentSource below) {
        super(below);
    }

    /**
     * {@return the hash of a file of any size, in lower-case hexadecimal}
     *
     * @param path the file's path
     * @throws IOException when it was not given whole before, and cannot be read
     */
    public String sha256(String path) throws IOException {
        String known = given.get(path);
        if (known != null) {
            return known;
        }
        try (InputStream in = below.open(path)) {
            return Sha256.of(in);
        }
    }

    @Override
    public byte[] read(String path, int most) throws SourceException {
        byte[] bytes = below.read(path, most);
        given.put(path, Sha256.of(bytes));
        return bytes;
    }
}
