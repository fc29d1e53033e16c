package io.github.coursekit.text;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells which files cannot lie on every system. Windows forbids more than {@link PackedName} does (see its
 * <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">rules</a>), and Linux counts the bytes of a name where others count its characters.
 */
public final class PortableNames {

    /** What to do about each. */
    public static final String ADVICE = "rename it";

    /** Devices, whatever ending their names have, and however many spaces before it. */
    private static final Pattern RESERVED = Pattern.compile(
            "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3]) *(?:\\..*)?", Pattern.DOTALL);

    /** Not the backslash, which no packed name holds. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\x00-\\x1F]");

    /** Of the usual file systems of Linux. */
    private static final int MOST_BYTES = 255;

    private PortableNames() {}

    /**
     * {@return what is wrong with the names of files and of the folders that they lie in, by the first file of each such name: a sentence without a full stop}
     *
     * @param files the paths of the files, with {@code /}
     */
    public static SortedMap<String, String> faults(Collection<String> files) {
        SortedMap<String, String> faults = new TreeMap<>();
        Set<String> told = new HashSet<>();
        Set<String> right = new HashSet<>(); // many files lie in one folder
        for (String file : new TreeSet<>(files)) {
            int end = -1;
            do {
                int slash = file.indexOf('/', end + 1);
                String name = file.substring(end + 1, slash < 0 ? file.length() : slash);
                end = slash < 0 ? file.length() : slash;
                Optional<String> fault = right.contains(name) ? Optional.empty() : fault(name);
                if (fault.isEmpty()) {
                    right.add(name);
                } else {
                    if (told.add(file.substring(0, end))) {
                        faults.put(file, "This file cannot be checked out on " + fault.get());
                    }
                    break;
                }
            } while (end < file.length());
        }
        return faults;
    }

    private static Optional<String> fault(String name) {
        var forbidden = FORBIDDEN.matcher(name);
        if (forbidden.find()) {
            return Optional.of("Windows: the name '" + name + "' holds '" + forbidden.group() + "'");
        }
        if (RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("Windows: the name '" + name + "' is reserved");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("Windows: the name '" + name + "' ends with a dot or a space");
        }
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return bytes > MOST_BYTES
                ? Optional.of("Linux: its name, or that of a folder, has %d bytes in UTF-8, and %d are the most"
                        .formatted(bytes, MOST_BYTES))
                : Optional.empty();
    }
}
