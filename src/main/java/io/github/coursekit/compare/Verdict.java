package io.github.coursekit.compare;

/**
 * Whether a version is large enough for what changed since another one.
 *
 * @param bump what the changes ask for
 * @param before the old version
 * @param after the new version
 * @param required the least version that is large enough
 */
public record Verdict(Bump bump, Version before, Version after, Version required) {

    /**
     * {@return the verdict on a version}
     *
     * @param bump what the changes ask for
     * @param before the old version
     * @param after the new version
     * @param zeroMajor what changes ask for before 1.0.0
     */
    public static Verdict of(Bump bump, Version before, Version after, ZeroMajor zeroMajor) {
        return new Verdict(bump, before, after, before.next(bump, zeroMajor));
    }

    /** {@return whether the new version is large enough} */
    public boolean isEnough() {
        return after.compareTo(required) >= 0;
    }
}
