package io.github.coursekit.external;

import java.time.Duration;
import java.time.Instant;

/** The time that a run has. */
final class Budget {

    private final Time time;
    private final Instant end;

    Budget(Time time, Duration run) {
        this.time = time;
        this.end = time.now().plus(run);
    }

    Instant now() {
        return time.now();
    }

    /** {@return what is left, not negative} */
    Duration left() {
        Duration left = Duration.between(time.now(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean isSpent() {
        return left().isZero();
    }

    /** {@return whether the wait was within the time; if not, it did not wait} */
    boolean sleep(Duration duration) throws InterruptedException {
        if (duration.compareTo(left()) >= 0) {
            return false;
        }
        time.sleep(duration);
        return true;
    }
}
