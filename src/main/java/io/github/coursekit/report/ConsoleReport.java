package io.github.coursekit.report;

import io.github.coursekit.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a check prints of its violations: a record for each, by path and place. */
public final class ConsoleReport {

    /** So many violations of a rule are shown whole; further ones are counted. Those that fail the build are looked for longest. */
    private static final int SHOWN_FAILING = 10;

    private static final int SHOWN_OTHERS = 5;

    private ConsoleReport() {}

    /**
     * {@return the records of a result, in its order, and at the end what is behind very many of them and how many were folded}
     *
     * @param input the result
     * @param style how to show them
     * @param screen where they are shown
     * @param whole where all of them can be seen, such as {@code see target/course/violations.sarif}
     * @param explain the command that explains a rule, such as {@code mvn course:explain}
     */
    public static List<ConsoleRecord> of(
            ReportInput input, ConsoleStyle style, Screen screen, String whole, String explain) {
        return switch (style) {
            case LINE -> LineReport.of(input, screen);
            case FRAME -> frames(input, new FrameReport(input, screen, explain), screen, whole);
        };
    }

    private static List<ConsoleRecord> frames(ReportInput input, FrameReport report, Screen screen, String whole) {
        List<Violation> violations = input.onConsole();
        int lessons = input.result().course().lessons().size();
        SortedMap<Cause, Long> causes = Cause.ofMany(violations, lessons);
        SortedMap<Cause.Kind, Long> others = new TreeMap<>();
        for (Violation violation : violations) {
            Cause cause = Cause.of(violation);
            if (!causes.containsKey(cause)) {
                others.merge(cause.kind(), 1L, Long::sum);
            }
        }
        Map<Cause.Kind, Long> room = new HashMap<>();
        others.forEach((kind, total) ->
                room.put(kind, limit(total, kind.severity().isAtLeast(input.failing()))));
        List<ConsoleRecord> records = blocks(input, report, causes.keySet(), room);
        causes.forEach((cause, number) -> {
            String text =
                    "%s [%s]; %s".formatted(cause.told(number), cause.kind().rule(), whole);
            records.add(new ConsoleRecord(cause.kind().severity(), screen.line(text)));
        });
        others.forEach((kind, total) -> {
            long folded = total - limit(total, kind.severity().isAtLeast(input.failing()));
            if (folded > 0) {
                String text = "... %s more of %s; %s".formatted(folded, kind.rule(), whole);
                records.add(new ConsoleRecord(kind.severity(), screen.line(text)));
            }
        });
        return records;
    }

    /** One violation of each cause, and of what is left as many as there is room for. */
    private static List<ConsoleRecord> blocks(
            ReportInput input, FrameReport report, Set<Cause> causes, Map<Cause.Kind, Long> room) {
        Set<Cause> examples = new HashSet<>();
        Set<String> explained = new HashSet<>();
        List<ConsoleRecord> blocks = new ArrayList<>();
        for (Violation violation : input.onConsole()) {
            Cause cause = Cause.of(violation);
            boolean shown =
                    causes.contains(cause) ? examples.add(cause) : room.merge(cause.kind(), -1L, Long::sum) >= 0;
            if (shown) {
                String block =
                        report.block(violation, explained.add(cause.kind().rule()));
                blocks.add(new ConsoleRecord(violation.severity(), block));
            }
        }
        return blocks;
    }

    private static long limit(long total, boolean fails) {
        int limit = fails ? SHOWN_FAILING : SHOWN_OTHERS;
        // To fold a single one would save nothing.
        return total == limit + 1 ? total : limit;
    }
}
