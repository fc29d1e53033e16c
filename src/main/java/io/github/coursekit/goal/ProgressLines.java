package io.github.coursekit.goal;

import io.github.coursekit.lint.Progress;
import io.github.coursekit.report.Summary;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Says every ten seconds how far a long check is: often enough for a terminal, and not too often for a log. */
final class ProgressLines implements Progress {

    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final Consumer<String> log;
    private final InstantSource clock;
    private final AtomicInteger lessons = new AtomicInteger();
    private final AtomicReference<Instant> next;

    ProgressLines(Consumer<String> log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
        this.next = new AtomicReference<>(clock.instant().plus(INTERVAL));
    }

    @Override
    public void lessonLinted() {
        int count = lessons.incrementAndGet();
        Instant now = clock.instant();
        Instant due = next.get();
        // Of several threads one has the word.
        if (!now.isBefore(due) && next.compareAndSet(due, now.plus(INTERVAL))) {
            log.accept(Summary.count(count, "lesson") + " checked so far");
        }
    }
}
