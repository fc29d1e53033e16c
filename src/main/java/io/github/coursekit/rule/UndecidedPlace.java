package io.github.coursekit.rule;

import io.github.coursekit.text.Location;
import java.util.Objects;

/**
 * A place that a rule cannot judge, since that hangs on something that is not at hand: not wrong, and not known to be right.
 *
 * @param location where
 * @param cause what is not at hand, a clause such as {@code the theme 'docsy' is not here}
 */
public record UndecidedPlace(Location location, String cause) {

    /**
     * Checks that both are there: rules of third parties make them too.
     *
     * @throws NullPointerException when one is not
     */
    public UndecidedPlace {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(cause, "cause");
    }
}
