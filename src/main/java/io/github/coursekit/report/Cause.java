package io.github.coursekit.report;

import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
        Map<Kind, Long> all = new HashMap<>();
        Map<Kind, Map<Cause, Long>> byKind = new HashMap<>();
        for (Violation violation : violations) {
            Cause cause = of(violation);
            all.merge(cause.kind, 1L, Long::sum);
            byKind.computeIfAbsent(cause.kind, kind -> new HashMap<>()).merge(cause, 1L, Long::sum);
        }
        SortedMap<Cause, Long> many = new TreeMap<>();
        byKind.forEach((kind, numbers) -> {
            numbers.values().removeIf(number -> !isMany(number, all.getOrDefault(kind, 0L), lessons));
            List<Cause> causes = new ArrayList<>(numbers.keySet());
            causes.sort((one, other) -> {
                int byNumber = Long.compare(numbers.getOrDefault(other, 0L), numbers.getOrDefault(one, 0L));
                return byNumber != 0 ? byNumber : one.compareTo(other);
            });
            for (Cause cause : causes.subList(0, Math.min(MOST, causes.size()))) {
                many.put(cause, numbers.getOrDefault(cause, 0L));
            }
        });
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
