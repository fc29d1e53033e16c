package io.github.coursekit.compare;

import io.github.coursekit.text.IgnoringCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How two versions of a course are compared.
 *
 * @param at the instant at which dates of publication and expiry are judged, for both versions; empty for the time of the build
 * @param bumps what kinds of changes ask for, where it is not what they ask for by themselves
 * @param contractKeys the keys of front matter that the course promises; letter case does not count
 * @param zeroMajor what a version asks for before 1.0.0
 * @param accepted the changes that are accepted
 */
public record CompareSettings(
        Optional<Instant> at,
        Map<ChangeKind, Bump> bumps,
        Set<String> contractKeys,
        ZeroMajor zeroMajor,
        List<Accepted> accepted) {

    /** What holds when nothing is set. */
    public static final CompareSettings DEFAULT =
            new CompareSettings(Optional.empty(), Map.of(), Set.of(), ZeroMajor.MINOR, List.of());

    /** Copies the collections. */
    public CompareSettings {
        bumps = Map.copyOf(bumps);
        contractKeys = IgnoringCase.set(contractKeys);
        accepted = List.copyOf(accepted);
    }

    Bump bump(ChangeKind kind) {
        return bumps.getOrDefault(kind, kind.bump());
    }
}
