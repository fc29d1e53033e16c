package io.github.coursekit.compare;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a version is large enough for what changed since another one.
 *
 * @param bump what the changes ask for
 * @param before the old version
 * @param after the new version
 * @param required the least version that is large enough
 * @param tooMuch the least that would be too much for the new version; empty when nothing would be
 */
public record Verdict(Bump bump, Version before, Version after, Version required, Optional<Bump> tooMuch) {

    /**
     * {@return the verdict on a version}
     *
     * @param bump what the changes ask for
     * @param before the old version
     * @param after the new version
     * @param zeroMajor what changes ask for before 1.0.0
     */
    public static Verdict of(Bump bump, Version before, Version after, ZeroMajor zeroMajor) {
        Optional<Bump> tooMuch = Stream.of(Bump.values())
                .filter(more -> before.next(more, zeroMajor).compareTo(after) > 0)
                .findFirst();
        return new Verdict(bump, before, after, before.next(bump, zeroMajor), tooMuch);
    }

    /** {@return whether the new version is large enough} */
    public boolean isEnough() {
        return after.compareTo(required) >= 0;
    }
}
