package io.github.coursekit.external;

import java.time.Duration;
import java.time.Instant;

/** The clock, and waiting. Comes from outside, so that waiting costs a test nothing. */
public interface Time {

    /** {@return the present moment} */
    Instant now();

    /**
     * Waits.
     *
     * @param duration how long; not negative
     * @throws InterruptedException when the thread is interrupted meanwhile
     */
    void sleep(Duration duration) throws InterruptedException;

    /** {@return the machine's own time} */
    static Time ofMachine() {
        return new Time() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                Thread.sleep(duration.toMillis());
            }
        };
    }
}
