package io.github.coursekit.report;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SuppressedViolation;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rule.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The closing lines of a check. */
public final class Summary {

    private static final int MANY_VIOLATIONS = 10;
    private static final int TOP_RULES = 5;
    private static final int SHOWN_CAUSES = 3;
    private static final int SHOWN_FILES = 3;
    private static final double MILLIS = 1000;

    private Summary() {}

    /**
     * {@return how many lessons were checked and what was found, such as {@code 33 lessons checked: 1 error, 2 warnings}} A lesson whose front
     * matter cannot be read is told, whatever tolerates its violation: most rules pass it over.
     *
     * @param result the result
     */
    public static String of(LintResult result) {
        List<String> found = new ArrayList<>();
        boolean clean = result.violations().stream().allMatch(v -> v.severity() == Severity.INFO);
        found.add(clean ? "no errors" : count(result.count(Severity.ERROR), "error"));
        found.add(clean ? "no warnings" : count(result.count(Severity.WARNING), "warning"));
        add(found, result.count(Severity.INFO), result.count(Severity.INFO) == 1 ? " info" : " infos");
        add(found, result.count(SuppressedViolation.Kind.BASELINE), " in the baseline");
        add(found, result.count(SuppressedViolation.Kind.COMMENT), " suppressed");
        int unreadable = result.course().unreadableLessons();
        add(found, unreadable, (unreadable == 1 ? " lesson" : " lessons") + " without readable front matter");
        return count(result.course().lessons().size(), "lesson") + " checked: " + String.join(", ", found);
    }

    private static void add(List<String> found, long number, String what) {
        if (number > 0) {
            found.add(number + what);
        }
    }

    /**
     * {@return the same with how it came about, such as {@code 33 lessons checked: 1 error, 2 warnings (30 cached, 0.4 s)}}
     *
     * @param result the result
     * @param took how long it took
     */
    public static String of(LintResult result, Duration took) {
        OptionalInt lessons = result.cache().lessons();
        String cached = lessons.isPresent() ? lessons.getAsInt() + " cached, " : "";
        double seconds = took.toMillis() / MILLIS;
        return of(result) + " (" + cached + String.format(Locale.ROOT, "%.1f s)", seconds);
    }

    /**
     * {@return the rules that found most, such as {@code Most often: weight-present 51, stage-roles 2}; empty when that is seen at a glance}
     *
     * @param result the result
     */
    public static Optional<String> topRules(LintResult result) {
        Map<String, Long> byRule = new TreeMap<>();
        long all = 0;
        for (Violation violation : result.violations()) {
            if (violation.severity() != Severity.INFO) {
                byRule.merge(violation.rule().id(), 1L, Long::sum);
                all++;
            }
        }
        if (byRule.size() < 2 || all <= MANY_VIOLATIONS) {
            return Optional.empty();
        }
        return Optional.of(byRule.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(TOP_RULES)
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(Collectors.joining(", ", "Most often: ", byRule.size() > TOP_RULES ? ", ..." : "")));
    }

    /**
     * {@return how many violations have a fix, and how it is made, such as {@code 4 can be mended: mvn course:fix}; empty when none has one}
     *
     * @param result the result
     * @param command the command that makes safe fixes
     */
    public static Optional<String> fixable(LintResult result, String command) {
        long safe = 0;
        long unsafe = 0;
        for (Violation violation : result.violations()) {
            Fix fix = violation.fix();
            if (fix != null && fix.safe()) {
                safe++;
            } else if (fix != null) {
                unsafe++;
            }
        }
        if (safe == 0 && unsafe == 0) {
            return Optional.empty();
        }
        return Optional.of(
                safe == 0
                        ? unsafe + " can be mended, but look at each: " + command + " -Dcourse.unsafe"
                        : safe + " can be mended: " + command
                                + (unsafe == 0 ? "" : "; " + unsafe + " more with -Dcourse.unsafe, but look at each"));
    }

    /**
     * {@return how many links cannot be judged, and why, such as {@code 412 links left undecided: the theme 'docsy' is not here}; empty when all can}
     *
     * @param result the result
     */
    public static Optional<String> undecided(LintResult result) {
        Map<String, Long> byCause = new TreeMap<>();
        for (UndecidedPlace place : result.undecided()) {
            byCause.merge(place.cause(), 1L, Long::sum);
        }
        if (byCause.isEmpty()) {
            return Optional.empty();
        }
        String left = count(result.undecided().size(), "link") + " left undecided: ";
        if (byCause.size() == 1) {
            return Optional.of(left + String.join("", byCause.keySet()));
        }
        List<Map.Entry<String, Long>> causes = byCause.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        List<String> told = causes.stream()
                .limit(SHOWN_CAUSES)
                .map(cause -> cause.getValue() + " because " + cause.getKey())
                .collect(Collectors.toCollection(ArrayList::new));
        long others = causes.stream()
                .skip(SHOWN_CAUSES)
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (others > 0) {
            told.add(others + " for " + count(causes.size() - SHOWN_CAUSES, "other reason"));
        }
        return Optional.of(left + String.join("; ", told));
    }

    /**
     * {@return which configuration of the site was read, such as {@code Site: hugo.yaml, config/_default/module.yaml}; empty when none was}
     *
     * @param files the files, as they are shown
     */
    public static Optional<String> site(List<String> files) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String read = files.size() <= SHOWN_FILES
                ? String.join(", ", files)
                : files.get(0) + " and " + (files.size() - 1) + " more files";
        return Optional.of("Site: " + read);
    }

    /**
     * {@return a number with its noun, such as {@code 1 error} or {@code 2 errors}}
     *
     * @param number the number
     * @param noun the noun, which takes an s in the plural
     */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
