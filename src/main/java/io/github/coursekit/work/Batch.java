package io.github.coursekit.work;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A list of items that is worked on: the workers' side and, on the thread that waits, the supervisor's.
 *
 * @param <T> the items
 */
final class Batch<T> {

    private static final long STACK_BYTES = 16L << 20;

    /** How often the supervisor looks for what is late; it costs next to nothing. */
    private static final long LONGEST_TICK_MILLIS = 200;

    private final Threads threads;
    private final List<T> items;
    private final Duration limit;
    private final Task<T> task;
    private final List<Activity> activities;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch unfinished;
    private volatile boolean stopped;

    Batch(Threads threads, List<T> items, Duration limit, Task<T> task) {
        this.threads = threads;
        this.items = items;
        this.limit = limit;
        this.task = task;
        this.activities = Stream.generate(Activity::new).limit(items.size()).toList();
        this.unfinished = new CountDownLatch(items.size());
    }

    List<Outcome> await() throws InterruptedException {
        for (int i = 0; i < Math.min(threads.count(), items.size()); i++) {
            startWorker();
        }
        long tick = Math.max(1, Math.min(LONGEST_TICK_MILLIS, limit.toMillis() / 10));
        int firstUnfinished = 0;
        try {
            while (!unfinished.await(tick, TimeUnit.MILLISECONDS)) {
                firstUnfinished = giveUpWhatIsLate(firstUnfinished);
            }
        } finally {
            stopped = true;
        }
        return activities.stream().map(Activity::outcome).toList();
    }

    private void startWorker() {
        Thread thread = new Thread(null, this::work, "course-worker", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    /** Looks at what has been begun, from the first that had not ended when it last looked; gives back the first that has not ended now. */
    private int giveUpWhatIsLate(int from) {
        int firstUnfinished = -1;
        int begun = Math.min(next.get(), items.size());
        for (int i = from; i < begun; i++) {
            Activity activity = activities.get(i);
            if (activity.isLate(limit) && activity.end(Outcome.Kind.GIVEN_UP, null)) {
                finished();
                startWorker();
            }
            if (firstUnfinished < 0 && !activity.hasEnded()) {
                firstUnfinished = i;
            }
        }
        return firstUnfinished < 0 ? begun : firstUnfinished;
    }

    /** Takes items until there are no more, or until the one at hand was given up: then another thread has taken this one's place. */
    private void work() {
        while (true) {
            threads.permits().acquireUninterruptibly();
            int index = next.getAndIncrement();
            if (index >= items.size()) {
                threads.permits().release();
                return;
            }
            if (!work(items.get(index), activities.get(index))) {
                return;
            }
        }
    }

    private boolean work(T item, Activity activity) {
        Outcome.Kind kind = Outcome.Kind.NOT_STARTED;
        Throwable cause = null;
        if (!stopped) {
            try {
                activity.begin();
                task.run(item, activity);
                kind = Outcome.Kind.DONE;
            } catch (Throwable e) { // whatever it is, it is this item's affair, and the one who waits must not wait for
                // ever
                kind = Outcome.Kind.FAILED;
                cause = e;
                stopped |= e instanceof OutOfMemoryError;
            }
        }
        boolean ended = activity.end(kind, cause);
        if (ended) {
            finished();
        }
        return ended;
    }

    private void finished() {
        threads.permits().release();
        unfinished.countDown();
    }
}
