package io.github.coursekit.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells which names a file in an archive can have: what an archive holds must not land outside the folder that it is unpacked to, on any system. */
public final class PackedName {

    /** The length of a name is a number of 16 bits in a zip file. */
    private static final int MOST_BYTES = 0xFFFF;

    private PackedName() {}

    /**
     * {@return why no file of an archive can have a name, as the end of a sentence on it; empty when one can}
     *
     * @param name the name, with {@code /}
     */
    public static Optional<String> faultOf(String name) {
        String steps = "/" + name + "/";
        if (steps.contains("//") || steps.contains("/./") || steps.contains("/../")) {
            return Optional.of("has a part that is empty, a dot or two dots");
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of("holds a backslash, which parts folders on some systems");
        }
        if (name.indexOf('\0') >= 0) {
            return Optional.of("holds a NUL");
        }
        if (name.indexOf(':') == 1 && isLetter(name.charAt(0))) {
            return Optional.of("begins like a path on a drive");
        }
        if (holdsHalf(name)) {
            return Optional.of("holds half of a character");
        }
        return name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? Optional.of("is longer than " + MOST_BYTES + " bytes")
                : Optional.empty();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean holdsHalf(String name) {
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int codePoint = name.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return true;
            }
        }
        return false;
    }
}
