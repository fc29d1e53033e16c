package io.github.coursekit.report;

import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a check prints of its violations: a record for each, by path and place. */
public final class ConsoleReport {

    /** So many violations of a rule are shown whole; further ones are counted. Those that fail the build are looked for longest. */
    private static final int SHOWN_FAILING = 10;

    private static final int SHOWN_OTHERS = 5;

    /** Which violations are repeats of each other; those of another severity are not, since the log may show only errors. */
    private record Kind(String rule, Severity severity) implements Comparable<Kind> {

        @Override
        public int compareTo(Kind other) {
            return Comparator.comparing(Kind::rule)
                    .thenComparing(Kind::severity)
                    .compare(this, other);
        }

        static Kind of(Violation violation) {
            return new Kind(violation.rule().id(), violation.severity());
        }
    }

    private ConsoleReport() {}

    /**
     * {@return the records of a result, in its order, and at the end how many were folded}
     *
     * @param input the result
     * @param style how to show them
     * @param screen where they are shown
     * @param whole where all of them can be seen, such as {@code see target/course/violations.sarif}
     */
    public static List<ConsoleRecord> of(ReportInput input, ConsoleStyle style, Screen screen, String whole) {
        return switch (style) {
            case LINE -> LineReport.of(input, screen);
            case FRAME -> frames(input, screen, whole);
        };
    }

    private static List<ConsoleRecord> frames(ReportInput input, Screen screen, String whole) {
        FrameReport report = new FrameReport(input, screen);
        List<Violation> violations = input.onConsole();
        Map<Kind, Long> left =
                violations.stream().collect(Collectors.groupingBy(Kind::of, TreeMap::new, Collectors.counting()));
        Map<Kind, Long> room = new HashMap<>();
        left.forEach((kind, total) ->
                room.put(kind, limit(total, kind.severity().isAtLeast(input.failing()))));
        Set<String> explained = new HashSet<>();
        List<ConsoleRecord> records = new ArrayList<>();
        for (Violation violation : violations) {
            Kind kind = Kind.of(violation);
            if (room.merge(kind, -1L, Long::sum) >= 0) {
                left.merge(kind, -1L, Long::sum);
                String block = report.block(violation, explained.add(kind.rule()));
                records.add(new ConsoleRecord(violation.severity(), block));
            }
        }
        left.forEach((kind, folded) -> {
            if (folded > 0) {
                String text = "... %s more of %s; %s".formatted(folded, kind.rule(), whole);
                records.add(new ConsoleRecord(kind.severity(), screen.line(text)));
            }
        });
        return records;
    }

    private static long limit(long total, boolean fails) {
        int limit = fails ? SHOWN_FAILING : SHOWN_OTHERS;
        // To fold a single one would save nothing.
        return total == limit + 1 ? total : limit;
    }
}
