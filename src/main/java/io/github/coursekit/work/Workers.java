package io.github.coursekit.work;

import java.time.Duration;
import java.util.List;

/**
 * Works on many items at once and goes on whatever happens to one of them.
 *
 * <pre>{@code
 * List<Outcome> outcomes = new Workers(Threads.of(4)).run(files, Duration.ofSeconds(30), (file, activity) -> lint(file));
 * }</pre>
 *
 * <p>An item whose task throws, anything at all, has failed; the others are done all the same. When memory has run out nothing more is begun. Work
 * that takes too long is given up: neither of the parsers can be interrupted, so its thread, a daemon, is left to itself, and another takes its
 * place. Threads have a stack of 16 MiB, of which only what is used takes memory: a recursion that overflows it is a mistake, not a long text.
 */
public final class Workers {

    private final Threads threads;

    /**
     * Prepares workers; threads live only while they are needed.
     *
     * @param threads how much is worked on at once
     */
    public Workers(Threads threads) {
        this.threads = threads;
    }

    /**
     * Works on all items and waits for them.
     *
     * @param items the items, which are begun in this order
     * @param limit how long one item may take before it is given up
     * @param task what to do with each
     * @param <T> the items
     * @return an outcome for each item, in the order of the items
     * @throws InterruptedException when the waiting thread was interrupted; nothing more is begun then
     */
    public <T> List<Outcome> run(List<T> items, Duration limit, Task<T> task) throws InterruptedException {
        return new Batch<>(threads, items, limit, task).await();
    }
}
