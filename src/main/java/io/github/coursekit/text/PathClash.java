package io.github.coursekit.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file that is another one on systems for which letter case, or how accents are stored, is no difference: there one replaces the other.
 *
 * @param file the path of the file, with {@code /}
 * @param path what differs: its path, or that of a folder that it lies in
 * @param other how that is spelt in the other file's path
 * @param otherFile the other file
 */
public record PathClash(String file, String path, String other, String otherFile) {

    /** What to do about each. */
    public static final String ADVICE = "on Windows and macOS one replaces the other, so rename one";

    private static final int DOTLESS_I = '\u0131';

    /** A file or folder as it was first spelt, and the first file at or in it. */
    private record Seen(String path, String file) {}

    /**
     * {@return the clashes among files, one for one name, the shallowest: what stands in such a folder differs for the same reason}
     *
     * @param files the paths of the files, with {@code /}
     */
    public static List<PathClash> among(Collection<String> files) {
        Map<String, Seen> first = new HashMap<>();
        Set<String> told = new HashSet<>();
        List<PathClash> clashes = new ArrayList<>();
        for (String file : new TreeSet<>(files)) {
            int end = -1;
            do {
                int slash = file.indexOf('/', end + 1);
                end = slash < 0 ? file.length() : slash;
                String path = file.substring(0, end);
                Seen seen = first.computeIfAbsent(folded(path), key -> new Seen(path, file));
                if (!seen.path.equals(path)) {
                    if (told.add(path)) {
                        clashes.add(new PathClash(file, path, seen.path, seen.file));
                    }
                    break;
                }
            } while (end < file.length());
        }
        return clashes;
    }

    /**
     * {@return whether two paths are one on such a system}
     *
     * @param path a path, with {@code /}
     * @param other another one
     */
    public static boolean areOne(String path, String other) {
        return folded(path).equals(folded(other));
    }

    /** {@return whether the file's own name differs, not only that of a folder} */
    public boolean isOfFile() {
        return path.equals(file);
    }

    /** {@return what is wrong, a sentence without a full stop} */
    public String fact() {
        return "The " + (isOfFile() ? "path" : "folder '" + path + "'") + " differs from '" + other
                + "' only in letter case or in how accents are stored";
    }

    /**
     * {@return the one spelling of all paths that are the same name on some file system} By upper case first, which is one for both forms of a Greek sigma, but also for the two i of Turkish, which are two letters.
     *
     * @param path a path
     */
    public static String folded(String path) {
        if (isAscii(path)) {
            return path.toLowerCase(Locale.ROOT); // as nearly every path
        }
        StringBuilder folded = new StringBuilder(path.length());
        Normalizer.normalize(path, Normalizer.Form.NFD)
                .codePoints()
                .map(c -> c == DOTLESS_I ? c : Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isAscii(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) > '\u007f') {
                return false;
            }
        }
        return true;
    }
}
