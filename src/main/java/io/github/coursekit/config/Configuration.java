package io.github.coursekit.config;

import io.github.coursekit.course.CourseSettings;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code course.yaml} says, or the defaults.
 *
 * @param settings the course's settings
 * @param rules the level and the options of each rule for each file
 * @param files the local files that were read besides {@code course.yaml}: layers and schemas
 */
public record Configuration(CourseSettings settings, RuleSettings rules, List<Path> files) {

    /**
     * What it says beside {@code rules} and {@code overrides}, which only those can judge who have the rules at hand.
     *
     * @param settings the course's settings
     * @param files the local files that were read besides {@code course.yaml}: layers and schemas
     */
    public record BesideRules(CourseSettings settings, List<Path> files) {

        /** Copies the list. */
        public BesideRules {
            files = List.copyOf(files);
        }
    }

    /** Copies the list. */
    public Configuration {
        files = List.copyOf(files);
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
