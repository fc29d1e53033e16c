package io.github.coursekit.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths of files relative to a folder, as text with {@code /}. Names are bytes on some systems: not all are text, and not all text can be said there. */
final class RelativePath {

    private RelativePath() {}

    /** The path of a file in a folder. A name that the character set of the system cannot say is what its bytes are in UTF-8. */
    static String of(Path folder, Path file) {
        String path = folder.relativize(file)
                .toString()
                .replace(folder.getFileSystem().getSeparator(), "/");
        return leadsTo(folder, path, file) ? path : inUtf8(folder, file);
    }

    /** Whether a path leads back to its file. */
    static boolean leadsTo(Path folder, String path, Path file) {
        try {
            return folder.resolve(path).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** URIs have the bytes, whatever the character set. */
    private static String inUtf8(Path folder, Path file) {
        String path = raw(file).substring(raw(folder).length() + 1);
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String raw(Path path) {
        String raw = path.toUri().getRawPath();
        return raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    }
}
