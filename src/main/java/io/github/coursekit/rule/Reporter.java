package io.github.coursekit.rule;

import io.github.coursekit.text.Location;
import org.jspecify.annotations.Nullable;

/** Takes what a rule finds. */
@FunctionalInterface
public interface Reporter {

    /**
     * Takes a violation.
     *
     * @param location where it is
     * @param message what was found, with its real value, and what to do, without a full stop
     * @param related a second place that explains it, or null
     * @param fix what mends it, or null when nothing can safely
     */
    void report(Location location, String message, @Nullable RelatedLocation related, @Nullable Fix fix);

    /**
     * Takes a violation without a second place and a fix.
     *
     * @param location where it is
     * @param message what was found, with its real value, and what to do, without a full stop
     */
    default void report(Location location, String message) {
        report(location, message, null, null);
    }

    /**
     * Says that something was not checked because there is too much of it. It is reported as {@code lint-limit}, not as a violation of the rule.
     *
     * @param location where it is
     * @param message what is too much, with its real value and the limit, without a full stop
     */
    default void limit(Location location, String message) {
        report(location, message);
    }
}
