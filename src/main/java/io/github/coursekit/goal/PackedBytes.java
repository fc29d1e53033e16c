package io.github.coursekit.goal;

import io.github.coursekit.source.HashedSource;
import io.github.coursekit.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipException;

/**
 * The bytes of files as they are packed.
 *
 * @param source holds the files, and the hashes of what was parsed, since that is what the catalog tells
 */
record PackedBytes(HashedSource source) {

    String sha256(String path) throws GoalException {
        try {
            return source.sha256(path);
        } catch (IOException e) {
            throw new GoalException("The file " + path + " cannot be packed: " + e + "; run the build again", e);
        }
    }

    /** Copies the bytes of a hash, and no others. */
    void copy(String path, String sha256, OutputStream out) throws IOException {
        String copied;
        try (InputStream in = source.open(path)) {
            copied = Sha256.copy(in, out);
        } catch (ZipException e) {
            throw e; // of the archive, which says what it has against these bytes
        } catch (IOException e) {
            throw new IOException("while " + path + " was packed: " + e, e);
        }
        if (!copied.equals(sha256)) {
            throw new IOException(path + " changed while it was packed; run the build again");
        }
    }
}
