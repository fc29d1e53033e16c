package io.github.coursekit.report.html;

import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many violations something has.
 *
 * @param errors the number of errors
 * @param warnings the number of warnings
 * @param infos the number of violations that are worth knowing
 */
record Health(long errors, long warnings, long infos) {

    static final Health CLEAN = new Health(0, 0, 0);

    static Health of(Collection<Violation> violations) {
        return new Health(
                count(violations, Severity.ERROR),
                count(violations, Severity.WARNING),
                count(violations, Severity.INFO));
    }

    private static long count(Collection<Violation> violations, Severity severity) {
        return violations.stream().filter(v -> v.severity() == severity).count();
    }

    Health plus(Health other) {
        return new Health(errors + other.errors, warnings + other.warnings, infos + other.infos);
    }

    long total() {
        return errors + warnings + infos;
    }

    /** The name of the worst there is, which is also the name of its icon: error, warning, info or clean. */
    String worst() {
        if (errors > 0) {
            return "error";
        }
        return warnings > 0 ? "warning" : infos > 0 ? "info" : "clean";
    }

    /** Such as {@code 2 errors, 1 warning}; {@code no violation} when there is nothing. */
    String text() {
        List<String> parts = Stream.of(part(errors, "error"), part(warnings, "warning"), part(infos, "info"))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "no violation" : parts.stream().collect(Collectors.joining(", "));
    }

    private static String part(long number, String noun) {
        return number == 0 ? "" : Shown.count(number, noun);
    }
}
