package io.github.coursekit.external;

import java.net.URI;
import java.time.Duration;
import java.util.SplittableRandom;

/** How long to wait before a retry: twice as long each time, less up to a half, so that links which failed together do not return together. */
final class BackOff {

    private static final int MOST_DOUBLINGS = 30;

    private BackOff() {}

    /**
     * {@return the wait, the same for the same link on every run}
     *
     * @param link the link
     * @param retry which retry, from 0
     * @param retries the bounds
     */
    static Duration before(URI link, int retry, Settings.Retries retries) {
        SplittableRandom random = new SplittableRandom(31L * link.toString().hashCode() + retry);
        double full = retries.first().toMillis() * (double) (1L << Math.min(retry, MOST_DOUBLINGS));
        double bounded = Math.min(full, (double) retries.longest().toMillis());
        return Duration.ofMillis(Math.round(bounded * (1 + random.nextDouble()) / 2));
    }
}
