package io.github.coursekit.rule;

import io.github.coursekit.text.Location;
import java.util.Objects;

/**
 * A second place that explains a violation.
 *
 * @param location where
 * @param message what stands there, without a full stop
 */
public record RelatedLocation(Location location, String message) {

    /**
     * Checks that both are there: rules of third parties make them too.
     *
     * @throws NullPointerException when one is not
     */
    public RelatedLocation {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
    }
}
