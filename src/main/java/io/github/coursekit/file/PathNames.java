package io.github.coursekit.file;

import io.github.coursekit.text.UriPaths;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The paths of files relative to a folder, as text with {@code /}.
 *
 * <pre>{@code
 * PathNames.relativize(content, content.resolve("intro/heat.md")) // "intro/heat.md"
 * PathNames.resolve(content, "\u00E9.md")                              // that file, also with LC_ALL=C
 * }</pre>
 *
 * <p>Names are bytes on Unix. The JDK takes them for the character set of the system, in which most may be no text, and most text no name. Here they are UTF-8, as
 * they are to Git and Hugo, so that a file has one name on all machines. The JDK itself does so in URIs.
 */
public final class PathNames {

    private static final boolean IN_OTHER_CHARSET = isInOtherCharset(FileSystems.getDefault());

    private PathNames() {}

    private static boolean isInOtherCharset(FileSystem system) {
        try {
            return system.supportedFileAttributeViews().contains("unix")
                    && !raw(system.getPath("/\u4E2D")).equals("/%E4%B8%AD");
        } catch (InvalidPathException e) {
            return true;
        }
    }

    /**
     * {@return the path of a file relative to a folder that it lies in} What is no UTF-8 is replaced: see {@link #isText}.
     *
     * @param folder the folder
     * @param file the file
     */
    public static String relativize(Path folder, Path file) {
        String path = folder.relativize(file)
                .toString()
                .replace(folder.getFileSystem().getSeparator(), "/");
        if (isPlain(folder, path)) {
            return path;
        }
        String bytes = raw(file).substring(raw(folder).length() + 1);
        return URLDecoder.decode(bytes.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /**
     * {@return the last name of a path, as {@link #relativize} has it}
     *
     * @param file the file, which is no root
     */
    public static String nameOf(Path file) {
        Path whole = file.toAbsolutePath();
        return relativize(folderOf(whole), whole);
    }

    private static Path folderOf(Path whole) {
        return Objects.requireNonNull(whole.getParent(), "a root has no name");
    }

    /**
     * {@return the file at a path relative to a folder}
     *
     * @param folder the folder
     * @param path the path
     * @throws InvalidPathException when no file of this system has such a name
     */
    public static Path resolve(Path folder, String path) {
        if (isPlain(folder, path)) {
            return folder.resolve(path);
        }
        if (path.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(path)) {
            throw new InvalidPathException(path, "it holds a NUL or half of a character");
        }
        return Path.of(URI.create("file://" + raw(folder) + "/" + UriPaths.encode(path)));
    }

    /**
     * {@return the file of another name in the folder of a file}
     *
     * @param file the file, which is no root
     * @param name the other name
     * @throws InvalidPathException when no file of this system has such a name
     */
    public static Path resolveSibling(Path file, String name) {
        return resolve(folderOf(file.toAbsolutePath()), name);
    }

    /**
     * {@return whether a file's name, and those of the folders between, are text: whether its path leads back to it}
     *
     * @param folder the folder
     * @param file the file
     */
    public static boolean isText(Path folder, Path file) {
        try {
            return resolve(folder, relativize(folder, file)).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * {@return whether whoever asks the JDK for a path finds the same file} With {@code LC_ALL=C} most programs damage or leave out the others.
     *
     * @param folder the folder
     * @param path the path
     */
    public static boolean isKnownToAll(Path folder, String path) {
        try {
            return folder.resolve(path).equals(resolve(folder, path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether text and names are the same in the system's character set: all sets of Unix have ASCII in them. */
    private static boolean isPlain(Path folder, String path) {
        return !IN_OTHER_CHARSET
                || !folder.getFileSystem().equals(FileSystems.getDefault())
                || path.chars().allMatch(unit -> unit < 0x80);
    }

    private static String raw(Path path) {
        String raw = path.toUri().getRawPath();
        return raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    }
}
