package io.github.coursekit.compare;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The three numbers of a version. What stands behind them does not count: a snapshot and a pre-release are judged as the release that they lead to.
 *
 * <pre>{@code
 * Version.parse("v1.2").orElseThrow()              // 1.2.0
 * Version.parse("1.3.0-SNAPSHOT").orElseThrow()    // 1.3.0
 * }</pre>
 *
 * @param major the first number
 * @param minor the second number
 * @param patch the third number
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final String NUMBER = "(\\d{1,9})";
    private static final Pattern FORM =
            Pattern.compile("v?%1$s(?:\\.%1$s)?(?:\\.%1$s)?(?:[^0-9].*)?".formatted(NUMBER), Pattern.DOTALL);

    /** What comes before a release, as Maven and its users call it. */
    private static final Pattern BEFORE_RELEASE = Pattern.compile(
            "(?i).*[-.](?:alpha|beta|cr|dev|ea|milestone|pre|rc|snapshot|[abm](?=\\d)).*", Pattern.DOTALL);

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /**
     * {@return the version that a text names; empty when it begins with no number}
     *
     * @param text a version of a Maven repository, or a tag such as {@code v1.2.3}
     */
    public static Optional<Version> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Version(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))))
                : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /**
     * {@return whether a text names a release: no snapshot, and no pre-release such as {@code 1.3.0-rc.1}}
     *
     * @param text a version of a Maven repository
     */
    public static boolean isRelease(String text) {
        return !BEFORE_RELEASE.matcher(text).matches();
    }

    /**
     * {@return the least version that some changes since this one ask for}
     *
     * @param bump what the changes ask for
     * @param zeroMajor what they ask for before 1.0.0
     */
    public Version next(Bump bump, ZeroMajor zeroMajor) {
        if (major == 0 && zeroMajor != ZeroMajor.STRICT) {
            return zeroMajor == ZeroMajor.OFF ? this : nextBeforeOne(bump);
        }
        return switch (bump) {
            case NONE -> this;
            case PATCH -> new Version(major, minor, patch + 1);
            case MINOR -> new Version(major, minor + 1, 0);
            case MAJOR -> new Version(major + 1, 0, 0);
        };
    }

    private Version nextBeforeOne(Bump bump) {
        return switch (bump) {
            case NONE -> this;
            case PATCH, MINOR -> new Version(0, minor, patch + 1);
            case MAJOR -> new Version(0, minor + 1, 0);
        };
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
