package io.github.coursekit.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of Hugo, such as 0.133.1. See <a href="https://github.com/gohugoio/hugo/releases">its releases</a>.
 *
 * @param major the first number
 * @param minor the second number, which changes with what Hugo does
 * @param patch the third number; 0 where none is said
 */
public record HugoVersion(int major, int minor, int patch) implements Comparable<HugoVersion> {

    private static final Pattern TEXT =
            Pattern.compile("[v^~=]?([0-9]{1,4})\\.([0-9]{1,4})(?:\\.([0-9]{1,4}))?(?:[-+].*|/extended)?");

    /**
     * {@return the version that a text says, such as {@code 0.133.1}, {@code v0.133.1+extended} or {@code ^0.133.1}; empty for all else, such as {@code latest}}
     *
     * @param text the text
     */
    public static Optional<HugoVersion> of(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new HugoVersion(number(parts.group(1)), number(parts.group(2)), number(parts.group(3))))
                : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(HugoVersion other) {
        int byMajor = Integer.compare(major, other.major);
        int byMinor = byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
        return byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
