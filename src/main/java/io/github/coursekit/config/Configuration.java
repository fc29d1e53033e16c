package io.github.coursekit.config;

import io.github.coursekit.course.CourseSettings;

/**
 * What {@code course.yaml} says, or the defaults.
 *
 * @param settings the course's settings
 * @param rules the level and the options of each rule for each file
 */
public record Configuration(CourseSettings settings, RuleSettings rules) {}
