package io.github.coursekit.rule;

import io.github.coursekit.text.Location;

/**
 * A second place that explains a violation.
 *
 * @param location where
 * @param message what stands there, without a full stop
 */
public record RelatedLocation(Location location, String message) {}
