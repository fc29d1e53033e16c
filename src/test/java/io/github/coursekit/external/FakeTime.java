package io.github.coursekit.external;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that stands still but for waiting, which takes no time. */
final class FakeTime implements Time {

    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private Instant now;

    FakeTime(String now) {
        this.now = Instant.parse(now);
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration duration) {
        if (!duration.isZero()) {
            waits.add(duration);
            now = now.plus(duration);
        }
    }

    List<Duration> waits() {
        return List.copyOf(waits);
    }
}
