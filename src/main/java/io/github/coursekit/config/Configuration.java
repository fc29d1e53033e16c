package io.github.coursekit.config;

import io.github.coursekit.course.CourseSettings;

/**
 * What {@code course.yaml} says, or the defaults.
 *
 * @param settings the course's settings
 * @param severities the severity of each rule for each file
 */
public record Configuration(CourseSettings settings, Severities severities) {}
