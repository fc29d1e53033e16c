package io.github.coursekit.preview;

import java.time.Duration;

/** The newest snapshot of a course, and a way to wait for the next one. It may be used on several threads. */
public final class Live {

    private Snapshot newest;
    private long number;

    /**
     * Begins with a snapshot.
     *
     * @param first the first one
     */
    public Live(Snapshot first) {
        this.newest = first;
    }

    /**
     * Takes a newer one.
     *
     * @param snapshot what is shown from now on
     */
    public synchronized void show(Snapshot snapshot) {
        newest = snapshot;
        number++;
        notifyAll();
    }

    /** {@return what is shown} */
    public synchronized Snapshot now() {
        return newest;
    }

    /** How many came after the first. */
    synchronized long number() {
        return number;
    }

    /** The number of the newest one, as soon as it is another than a known one, or when patience ends. */
    synchronized long await(long known, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (number == known) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return number;
    }
}
