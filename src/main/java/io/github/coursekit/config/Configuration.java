package io.github.coursekit.config;

import io.github.coursekit.compare.CompareSettings;
import io.github.coursekit.course.CourseSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code course.yaml} says, or the defaults.
 *
 * @param settings the course's settings
 * @param rules the level and the options of each rule for each file
 * @param files the local files that were read besides {@code course.yaml}: layers, schemas, and the site's own
 */
public record Configuration(CourseSettings settings, RuleSettings rules, List<Path> files) {

    /**
     * What it says beside {@code rules} and {@code overrides}, which only those can judge who have the rules at hand.
     *
     * @param settings the course's settings
     * @param compare how versions of the course are compared
     * @param files the local files that were read besides {@code course.yaml}: layers and schemas
     */
    public record BesideRules(CourseSettings settings, CompareSettings compare, List<Path> files) {

        /** Copies the list. */
        public BesideRules {
            files = List.copyOf(files);
        }

        /**
         * {@return the same, read from some more files}
         *
         * @param more the files
         */
        public BesideRules with(List<Path> more) {
            return new BesideRules(settings, compare, joined(files, more));
        }
    }

    /** Copies the list. */
    public Configuration {
        files = List.copyOf(files);
    }

    /**
     * {@return the same, read from some more files}
     *
     * @param more the files
     */
    public Configuration with(List<Path> more) {
        return new Configuration(settings, rules, joined(files, more));
    }

    private static List<Path> joined(List<Path> files, List<Path> more) {
        return Stream.concat(files.stream(), more.stream()).toList();
    }

    /**
     * Makes a configuration that no other files were read for.
     *
     * @param settings the course's settings
     * @param rules the level and the options of each rule for each file
     */
    public Configuration(CourseSettings settings, RuleSettings rules) {
        this(settings, rules, List.of());
    }
}
