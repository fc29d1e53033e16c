package io.github.coursekit.lint;

import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The violations of legacy content that are tolerated. One is known by its file, its rule, its source line with white space folded and what the rule
 * names as its subject, so that it may move within its file; of several that are alike as many are tolerated as were there. Messages do not count: they
 * may be reworded. An entry without a subject, as baselines had none at first, tolerates a violation with any.
 *
 * @param tolerated how many violations of each fingerprint are tolerated
 */
public record Baseline(Map<Fingerprint, Integer> tolerated) {

    /** Reported for what is mended and still listed. */
    static final RuleDescriptor STALE =
            new RuleDescriptor("lint-baseline-stale", "The baseline lists only what is still there", Severity.WARNING);

    /** Sorts the map. */
    public Baseline {
        tolerated = Collections.unmodifiableMap(new TreeMap<>(tolerated));
    }

    /**
     * {@return a baseline that tolerates what counts in a result, but for what the engine itself reports}
     *
     * @param result the result
     * @param least the least severity that is tolerated: what is less fails no build
     * @param lines the source lines
     */
    public static Baseline of(LintResult result, Severity least, SourceLines lines) {
        Map<Fingerprint, Integer> tolerated = new HashMap<>();
        for (Violation violation : result.violations()) {
            if (violation.severity().isAtLeast(least) && !Linter.ENGINE_RULES.contains(violation.rule())) {
                tolerated.merge(Fingerprint.of(violation, lines), 1, Integer::sum);
            }
        }
        return new Baseline(tolerated);
    }

    /**
     * {@return the baseline that a file holds} Of the file nothing is kept but that.
     *
     * @param json the file's text; it is not closed
     * @throws IllegalArgumentException when it is no baseline
     * @throws IOException when {@code json} does
     */
    public static Baseline read(Reader json) throws IOException {
        return BaselineJson.read(json);
    }

    /**
     * Writes the file's text: sorted, an entry for each fingerprint, so that a change is easy to review.
     *
     * @param out takes it; it is not closed
     * @throws IOException when {@code out} does
     */
    public void write(Writer out) throws IOException {
        BaselineJson.write(this, out);
    }

    /**
     * {@return a result in which the tolerated violations do not count, and those that are listed but gone are reported}
     *
     * @param result the result
     * @param lines the source lines
     * @param settings the severity of what is reported
     */
    public LintResult apply(LintResult result, SourceLines lines, RuleSettings settings) {
        Map<Fingerprint, Integer> left = new TreeMap<>(tolerated);
        List<Violation> others = new ArrayList<>();
        List<Violation> counting = new ArrayList<>();
        List<SuppressedViolation> suppressed = new ArrayList<>(result.suppressed());
        for (Violation violation : result.violations()) {
            if (take(Fingerprint.of(violation, lines), left)) {
                suppressed.add(inBaseline(violation));
            } else {
                others.add(violation);
            }
        }
        // Only now: entries that name a subject go first.
        for (Violation violation : others) {
            boolean mayBeListed = !violation.finding().subject().isEmpty();
            if (mayBeListed && take(Fingerprint.of(violation, lines).withoutSubject(), left)) {
                suppressed.add(inBaseline(violation));
            } else {
                counting.add(violation);
            }
        }
        Map<String, RuleDescriptor> rules = new HashMap<>();
        result.rules().forEach(page -> rules.put(page.rule().id(), page.rule()));
        left.keySet()
                .removeIf(fingerprint -> result.unsettled().contains(fingerprint.rule())
                        || isOff(rules.get(fingerprint.rule()), fingerprint.path(), settings));
        left.forEach((fingerprint, count) -> settings.of(STALE, fingerprint.path())
                .level()
                .severity()
                .ifPresent(severity -> counting.add(stale(fingerprint, count, severity))));
        return result.with(counting, suppressed);
    }

    /** Whether an entry is left of a fingerprint; then it is one less. */
    private static boolean take(Fingerprint fingerprint, Map<Fingerprint, Integer> left) {
        boolean listed = left.containsKey(fingerprint);
        left.computeIfPresent(fingerprint, (key, count) -> count == 1 ? null : count - 1);
        return listed;
    }

    /** Nobody looked for it then; what no rule looks for any more is gone. */
    private static boolean isOff(@Nullable RuleDescriptor rule, String path, RuleSettings settings) {
        return rule != null && settings.of(rule, path).level().severity().isEmpty();
    }

    private static SuppressedViolation inBaseline(Violation violation) {
        return new SuppressedViolation(violation, SuppressedViolation.Kind.BASELINE, "in the baseline");
    }

    private static Violation stale(Fingerprint fingerprint, int count, Severity severity) {
        String subject = fingerprint.subject().isEmpty() ? "" : " ('" + fingerprint.subject() + "')";
        String fact = "The baseline lists %d of %s%s here that %s gone, on the line '%s'"
                .formatted(count, fingerprint.rule(), subject, count == 1 ? "is" : "are", fingerprint.line());
        return new Violation(
                STALE,
                severity,
                Finding.at(Location.start(fingerprint.path()), fact).advice("write it anew with course:baseline"));
    }
}
