package io.github.coursekit.compare;

import io.github.coursekit.text.IgnoringCase;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * How two versions of a course are compared.
 *
 * @param at the instant at which dates of publication and expiry are judged, for both versions
 * @param bumps what kinds of changes ask for, where it is not what they ask for by themselves
 * @param contractKeys the keys of front matter that the course promises; letter case does not count
 * @param zeroMajor what a version asks for before 1.0.0
 */
public record CompareSettings(Instant at, Map<ChangeKind, Bump> bumps, Set<String> contractKeys, ZeroMajor zeroMajor) {

    /** Copies the collections. */
    public CompareSettings {
        bumps = Map.copyOf(bumps);
        contractKeys = IgnoringCase.set(contractKeys);
    }

    /**
     * {@return what holds when nothing is set}
     *
     * @param at the instant at which dates are judged
     */
    public static CompareSettings defaults(Instant at) {
        return new CompareSettings(at, Map.of(), Set.of(), ZeroMajor.MINOR);
    }

    Bump bump(ChangeKind kind) {
        return bumps.getOrDefault(kind, kind.bump());
    }
}
