package io.github.coursekit.report;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SuppressedViolation;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much a SARIF file holds: code scanning of GitHub refuses a file with more than
 * <a href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">25,000 results</a>.
 * The worst violations go in first, and what is suppressed last.
 */
public final class SarifLimit {

    private static final int MOST = 25_000;

    private final Map<Severity, Long> taken = new EnumMap<>(Severity.class);
    private final long takenSuppressed;
    private final long most;
    private final List<String> left = new ArrayList<>();

    private SarifLimit(LintResult result, long most) {
        this.most = most;
        long room = most;
        for (Severity severity : Severity.values()) {
            room = take(severity, result.count(severity), room);
        }
        int suppressed = result.suppressed().size();
        this.takenSuppressed = Math.min(room, suppressed);
        tell(suppressed - takenSuppressed, "suppressed violation");
    }

    /**
     * {@return how much of a result a file holds}
     *
     * @param result the result
     */
    public static SarifLimit of(LintResult result) {
        return of(result, MOST);
    }

    static SarifLimit of(LintResult result, int most) {
        return new SarifLimit(result, most);
    }

    private long take(Severity severity, long count, long room) {
        long fit = Math.min(room, count);
        taken.put(severity, fit);
        tell(count - fit, severity.name().toLowerCase(Locale.ROOT));
        return room - fit;
    }

    private void tell(long count, String noun) {
        if (count > 0) {
            left.add(Summary.count(count, noun));
        }
    }

    /** The violations that go in, in their order. */
    Stream<Violation> violations(List<Violation> all) {
        Map<Severity, Long> room = new EnumMap<>(taken);
        return all.stream().filter(violation -> room.merge(violation.severity(), -1L, Long::sum) >= 0);
    }

    /** The suppressed ones that go in, in their order. */
    Stream<SuppressedViolation> suppressed(List<SuppressedViolation> all) {
        return all.stream().limit(takenSuppressed);
    }

    /** {@return what does not go in, a sentence without a full stop; empty when all does} */
    public Optional<String> leftOut() {
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "The SARIF file holds %d results, the worst ones, since code scanning takes no more; left out: %s"
                                .formatted(most, String.join(", ", left)));
    }
}
