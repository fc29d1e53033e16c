package io.github.coursekit.work;

import java.util.concurrent.Semaphore;

/**
 * How much is worked on at once.
 *
 * @param count the most threads of one run, at least 1
 * @param permits one is held for each piece of work while it is being done: runs that share them share the processors, as modules of one build do
 */
public record Threads(int count, Semaphore permits) {

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public Threads {
        if (count < 1) {
            throw new IllegalArgumentException("not a number of threads: " + count);
        }
    }

    /**
     * {@return as many threads, with permits of their own}
     *
     * @param count the number, at least 1
     */
    public static Threads of(int count) {
        return new Threads(count, permits(count));
    }

    /**
     * {@return permits for as many pieces of work at once, given out in the order in which they are asked for, so that no module waits for another to end}
     *
     * @param count the number
     */
    public static Semaphore permits(int count) {
        return new Semaphore(count, true);
    }
}
