package io.github.coursekit.lint;

import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.json.JsonText;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The violations of legacy content that are tolerated. One is known by its file, its rule and its source line with white space folded, so that
 * it may move within its file; of several on equal lines as many are tolerated as were there. Messages do not count: they may be reworded.
 *
 * @param tolerated how many violations of each fingerprint are tolerated
 */
public record Baseline(Map<Fingerprint, Integer> tolerated) {

    /** Reported for what is mended and still listed. */
    static final RuleDescriptor STALE =
            new RuleDescriptor("lint-baseline-stale", "The baseline lists only what is still there", Severity.WARNING);

    private static final int VERSION = 1;
    private static final int LONGEST_LINE = 200;

    /**
     * What a violation is known by.
     *
     * @param path the file's path relative to the content folder, with {@code /}
     * @param rule the rule's id
     * @param line the source line, white space folded
     */
    public record Fingerprint(String path, String rule, String line) implements Comparable<Fingerprint> {

        @Override
        public int compareTo(Fingerprint other) {
            return Comparator.comparing(Fingerprint::path)
                    .thenComparing(Fingerprint::rule)
                    .thenComparing(Fingerprint::line)
                    .compare(this, other);
        }

        /**
         * {@return what a violation is known by; several on equal lines of one file have the same}
         *
         * @param violation the violation
         * @param lines the source lines
         */
        public static Fingerprint of(Violation violation, SourceLines lines) {
            String line = folded(lines.line(violation.location()));
            return new Fingerprint(violation.location().path(), violation.rule().id(), line);
        }

        /** White space folded, cut at the length that counts: a line may be long, and a thousand violations may stand on it. */
        private static String folded(String line) {
            StringBuilder folded = new StringBuilder();
            for (int i = 0; i < line.length() && folded.length() <= LONGEST_LINE; i++) {
                char c = line.charAt(i);
                boolean space = Character.isWhitespace(c);
                boolean afterSpace = folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
                if (!space || !afterSpace) {
                    folded.append(space ? ' ' : c);
                }
            }
            return Excerpt.of(folded.toString().strip(), LONGEST_LINE);
        }
    }

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
        SortedMap<Fingerprint, Integer> tolerated = new TreeMap<>();
        Map<String, String> same = new HashMap<>(); // few paths and rules have many violations
        try {
            JsonNode root = JsonText.parse(json, "violations", node -> {
                Fingerprint fingerprint = new Fingerprint(
                        same.computeIfAbsent(node.path("path").asString(""), path -> path),
                        same.computeIfAbsent(node.path("rule").asString(""), rule -> rule),
                        node.path("line").asString(""));
                tolerated.merge(fingerprint, count(node), Baseline::sum);
            });
            if (root.path("version").asInt(0) != VERSION) {
                throw new IllegalArgumentException("it has no \"version\": " + VERSION);
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        }
        return new Baseline(tolerated);
    }

    private static int count(JsonNode entry) {
        JsonNode count = entry.path("count");
        if (count.isMissingNode()) {
            return 1;
        }
        if (!count.isIntegralNumber() || !count.canConvertToInt() || count.intValue() < 1) {
            throw new IllegalArgumentException("the \"count\" of %s in %s is %s, where a whole number from 1 is meant"
                    .formatted(
                            entry.path("rule").asString(""), entry.path("path").asString(""), count));
        }
        return count.intValue();
    }

    private static int sum(int some, int more) {
        return (int) Math.min(Integer.MAX_VALUE, (long) some + more);
    }

    /**
     * Writes the file's text: sorted, an entry for each fingerprint, so that a change is easy to review.
     *
     * @param out takes it; it is not closed
     * @throws IOException when {@code out} does
     */
    public void write(Writer out) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", VERSION);
        root.set("violations", JsonText.array(tolerated.entrySet().stream().map(Baseline::entry)));
        JsonText.write(root, out);
    }

    private static ObjectNode entry(Map.Entry<Fingerprint, Integer> tolerated) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("path", tolerated.getKey().path())
                .put("rule", tolerated.getKey().rule())
                .put("line", tolerated.getKey().line())
                .put("count", tolerated.getValue());
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
        List<Violation> counting = new ArrayList<>();
        List<SuppressedViolation> suppressed = new ArrayList<>(result.suppressed());
        for (Violation violation : result.violations()) {
            Fingerprint fingerprint = Fingerprint.of(violation, lines);
            int remaining = left.getOrDefault(fingerprint, 0);
            if (remaining > 0) {
                left.put(fingerprint, remaining - 1);
                suppressed.add(
                        new SuppressedViolation(violation, SuppressedViolation.Kind.BASELINE, "in the baseline"));
            } else {
                counting.add(violation);
            }
        }
        left.forEach((fingerprint, count) -> {
            if (count > 0) {
                settings.of(STALE, fingerprint.path())
                        .level()
                        .severity()
                        .ifPresent(severity -> counting.add(stale(fingerprint, count, severity)));
            }
        });
        return result.with(counting, suppressed);
    }

    private static Violation stale(Fingerprint fingerprint, int count, Severity severity) {
        String message =
                "The baseline lists %d of %s here that %s gone, on the line '%s'; write it anew with course:baseline"
                        .formatted(count, fingerprint.rule(), count == 1 ? "is" : "are", fingerprint.line());
        Location start = new Location(fingerprint.path(), new TextRange(0, 0));
        return new Violation(STALE, severity, start, message, null, null);
    }
}
