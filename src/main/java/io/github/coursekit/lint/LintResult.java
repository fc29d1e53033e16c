package io.github.coursekit.lint;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Lines;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What linting a course brought.
 *
 * @param course the course
 * @param rules the pages of all rules that ran or could have, sorted by id
 * @param violations what was found and counts, sorted
 * @param suppressed what was found and does not count, sorted
 * @param undecided what cannot be judged, by path
 * @param unsettled the ids of the rules that see more than the course: what they did not find now, another run may find
 * @param cache what a cache was good for; nothing of the above depends on it
 * @param places where the lines of all files start
 */
public record LintResult(
        Course course,
        List<RulePage> rules,
        List<Violation> violations,
        List<SuppressedViolation> suppressed,
        List<UndecidedPlace> undecided,
        Set<String> unsettled,
        CacheUse cache,
        Places places) {

    private static final Lines NO_LINES = Lines.of("");

    /**
     * What a cache was good for.
     *
     * @param lessons how many lessons earlier runs had found as they are; empty when the run built on none
     * @param problem why the cache could not be used or written, a sentence without a full stop
     */
    public record CacheUse(OptionalInt lessons, Optional<String> problem) {}

    /**
     * What linting lessons brought.
     *
     * @param course the course
     * @param rules the pages of all rules that ran or could have, sorted by id
     * @param violations what was found and counts
     * @param suppressed what was found and does not count
     * @param undecided what cannot be judged, by path
     * @param unsettled the ids of the rules that see more than the course
     * @param cache what a cache was good for
     */
    public LintResult(
            Course course,
            List<RulePage> rules,
            List<Violation> violations,
            List<SuppressedViolation> suppressed,
            List<UndecidedPlace> undecided,
            Set<String> unsettled,
            CacheUse cache) {
        this(course, rules, violations, suppressed, undecided, unsettled, cache, Places.of(course));
    }

    /** Sorts the violations. */
    public LintResult {
        rules = List.copyOf(rules);
        violations = violations.stream().sorted().toList();
        suppressed = suppressed.stream().sorted().toList();
        undecided = List.copyOf(undecided);
        unsettled = Set.copyOf(unsettled);
    }

    /**
     * {@return the number of violations of one severity}
     *
     * @param severity the severity
     */
    public long count(Severity severity) {
        return violations.stream().filter(v -> v.severity() == severity).count();
    }

    /**
     * {@return the number of violations that something suppresses}
     *
     * @param kind what
     */
    public long count(SuppressedViolation.Kind kind) {
        return suppressed.stream().filter(s -> s.kind() == kind).count();
    }

    /**
     * {@return this result with other violations}
     *
     * @param counting what counts
     * @param notCounting what does not
     */
    public LintResult with(List<Violation> counting, List<SuppressedViolation> notCounting) {
        return new LintResult(course, rules, counting, notCounting, undecided, unsettled, cache, places);
    }

    /**
     * {@return what this result says of some files} A violation is of the file of its place and of that of its second place: of two lessons with
     * one weight, either may be the one that a branch touches. Where the program failed, that stays: what it did not find is no matter of one file.
     *
     * @param paths tells whether a file, by its path relative to the content folder, is one of them
     */
    public LintResult only(Predicate<String> paths) {
        return new LintResult(
                course,
                rules,
                violations.stream().filter(v -> isOf(v, paths)).toList(),
                suppressed.stream().filter(s -> isOf(s.violation(), paths)).toList(),
                undecided.stream()
                        .filter(place -> paths.test(place.location().path()))
                        .toList(),
                unsettled,
                cache,
                places);
    }

    private static boolean isOf(Violation violation, Predicate<String> paths) {
        RelatedLocation related = violation.related();
        return isFailure(violation)
                || paths.test(violation.location().path())
                || (related != null && paths.test(related.location().path()));
    }

    /** {@return whether the program failed on something, so that it is not known to be right} */
    public boolean hasFailure() {
        return violations.stream().anyMatch(LintResult::isFailure);
    }

    private static boolean isFailure(Violation violation) {
        return violation.rule().equals(EngineRules.INTERNAL_ERROR);
    }

    /**
     * Turns locations into lines and columns.
     *
     * @param lines where the lines of each file start, by path
     */
    public record Places(Map<String, Lines> lines) {

        private static Places of(Course course) {
            Map<String, Lines> lines = new HashMap<>();
            for (Lesson lesson : course.lessons()) {
                lines.put(lesson.path(), lesson.lines());
            }
            return new Places(lines);
        }

        /**
         * {@return where a location starts; line 1, column 1 for a file that was not read}
         *
         * @param location the location
         */
        public Position start(Location location) {
            return position(location, location.range().start());
        }

        /**
         * {@return where a location ends, exclusive; line 1, column 1 for a file that was not read}
         *
         * @param location the location
         */
        public Position end(Location location) {
            return position(location, location.range().end());
        }

        private Position position(Location location, int offset) {
            Lines of = lines.getOrDefault(location.path(), NO_LINES);
            return of.position(Math.min(offset, of.length()));
        }
    }
}
