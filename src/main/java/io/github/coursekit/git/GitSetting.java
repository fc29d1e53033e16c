package io.github.coursekit.git;

import java.util.Locale;

/**
 * A setting of Git.
 *
 * @param key the key, such as {@code core.autocrlf}
 * @param value the value
 */
record GitSetting(String key, String value) {

    /** What {@code git config --list -z} prints as one entry; a key alone is a switch that is on. */
    static GitSetting parse(String entry) {
        int end = entry.indexOf('\n');
        return end < 0
                ? new GitSetting(entry, "true")
                : new GitSetting(entry.substring(0, end), entry.substring(end + 1));
    }

    /** Whether it says that contents may be missing, to be fetched when they are asked for. */
    boolean isOfPartialClone() {
        String name = key.toLowerCase(Locale.ROOT);
        return name.equals("extensions.partialclone") || (name.startsWith("remote.") && name.endsWith(".promisor"));
    }
}
