package io.github.coursekit.report;

import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is behind violations of one rule and severity: what the rule says, or else that they all say the same.
 *
 * @param kind the rule and the severity
 * @param named whether the rule says it
 * @param text a clause that follows the number of violations when the rule says it; else their fact
 */
record Cause(Kind kind, boolean named, String text) implements Comparable<Cause> {

    /** Fewer are no flood. */
    private static final int FEWEST = 20;

    /** One cause of a rule is a main one when it is behind one violation of the rule in so many, */
    private static final int SHARE_OF_RULE = 2;

    /** or when there is a violation for one lesson in so many. */
    private static final int SHARE_OF_LESSONS = 20;

    /** More causes of a rule explain nothing. */
    private static final int MOST = 5;

    /** Which violations are repeats of each other; those of another severity are not, since the log may show only errors. */
    record Kind(String rule, Severity severity) implements Comparable<Kind> {

        @Override
        public int compareTo(Kind other) {
            int order = rule.compareTo(other.rule);
            return order != 0 ? order : severity.compareTo(other.severity);
        }

        static Kind of(Violation violation) {
            return new Kind(violation.rule().id(), violation.severity());
        }
    }

    static Cause of(Violation violation) {
        String cause = violation.finding().cause();
        boolean named = !cause.isEmpty();
        return new Cause(
                Kind.of(violation), named, named ? cause : violation.finding().fact());
    }

    /** The causes that very many violations have, with their numbers. */
    static SortedMap<Cause, Long> ofMany(List<Violation> violations, int lessons) {
        Map<Kind, Map<Cause, Long>> byKind = violations.stream()
                .map(Cause::of)
                .collect(Collectors.groupingBy(
                        Cause::kind, Collectors.groupingBy(cause -> cause, Collectors.counting())));
        SortedMap<Cause, Long> many = new TreeMap<>();
        for (Map<Cause, Long> numbers : byKind.values()) {
            long all = numbers.values().stream().mapToLong(Long::longValue).sum();
            numbers.entrySet().stream()
                    .filter(cause -> isMany(cause.getValue(), all, lessons))
                    .sorted(Map.Entry.<Cause, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST)
                    .forEach(cause -> many.put(cause.getKey(), cause.getValue()));
        }
        return many;
    }

    private static boolean isMany(long number, long ofKind, int lessons) {
        return number >= FEWEST && (number * SHARE_OF_RULE >= ofKind || number * SHARE_OF_LESSONS >= lessons);
    }

    /** What is said of so many violations, such as {@code 6,400 links lead below '/docs/', where nothing is}. */
    String told(long number) {
        return String.format(Locale.ROOT, "%,d %s%s", number, named ? "" : "times: ", text);
    }

    @Override
    public int compareTo(Cause other) {
        int order = kind.compareTo(other.kind);
        if (order == 0) {
            order = Boolean.compare(named, other.named);
        }
        return order != 0 ? order : text.compareTo(other.text);
    }
}
