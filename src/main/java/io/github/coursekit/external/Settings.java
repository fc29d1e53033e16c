package io.github.coursekit.external;

import java.time.Duration;

/**
 * How patiently, how often and how many at once servers are asked, and how much it takes to call a link dead.
 *
 * @param userAgent who asks, told to every server
 * @param timeouts how long to wait for what
 * @param retries how to ask again after a failure that may pass
 * @param load how many requests at once
 * @param redirects how many redirects of one link are followed
 * @param proof how long a result holds, and when a dead link fails
 */
public record Settings(String userAgent, Timeouts timeouts, Retries retries, Load load, int redirects, Proof proof) {

    private static final int REDIRECTS = 10;

    /** Checks the bound. */
    public Settings {
        atLeast(0, redirects, "redirects");
    }

    /**
     * How long to wait for what.
     *
     * @param connection for a connection to a server
     * @param answer for the head of an answer, counted from the request on
     * @param run for the whole run; a link that is not reached in time is undecided
     */
    public record Timeouts(Duration connection, Duration answer, Duration run) {

        /** 10 and 20 seconds, as slow servers need them; five minutes, which a build can spare. */
        public static final Timeouts DEFAULT =
                new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofMinutes(5));

        /** Checks the bounds. */
        public Timeouts {
            positive(connection, "connection");
            positive(answer, "answer");
            positive(run, "run");
        }
    }

    /**
     * How to ask again after a failure that may pass.
     *
     * @param times how often at most, besides the first time
     * @param first the longest wait before the first retry; doubled for each further one
     * @param longest the longest wait; a server that wants a longer one in {@code Retry-After} is not asked again
     */
    public record Retries(int times, Duration first, Duration longest) {

        /** Twice, after one and two seconds at most; no server is waited for longer than a minute. */
        public static final Retries DEFAULT = new Retries(2, Duration.ofSeconds(1), Duration.ofMinutes(1));

        /** Checks the bounds. */
        public Retries {
            atLeast(0, times, "times");
            positive(first, "first");
            positive(longest, "longest");
        }
    }

    /**
     * How many requests at once.
     *
     * @param total to all hosts together
     * @param perHost to one host
     */
    public record Load(int total, int perHost) {

        /** Sixteen, and two to one host, fewer than a browser opens. */
        public static final Load DEFAULT = new Load(16, 2);

        /** Checks the bounds. */
        public Load {
            atLeast(1, total, "total");
            atLeast(1, perHost, "perHost");
        }
    }

    /**
     * How long a result holds, and when a dead link fails. Days are calendar days in UTC, not spans of 24 hours: a nightly build that starts a
     * minute earlier than yesterday's must not count a day less.
     *
     * @param aliveDays how many days, with the one on which it was asked, a link that was alive is not asked again; 0: always asked
     * @param deadRuns on how many runs it must have been dead, with none in between on which it was alive
     * @param deadDays how many days must lie between the first and the last of them
     */
    public record Proof(int aliveDays, int deadRuns, int deadDays) {

        /** Once a day; dead on three runs over two days: longer than a night's maintenance, a bad deployment or an outage of a name server lasts. */
        public static final Proof DEFAULT = new Proof(1, 3, 2);

        /** Checks the bounds. */
        public Proof {
            atLeast(0, aliveDays, "aliveDays");
            atLeast(1, deadRuns, "deadRuns");
            atLeast(0, deadDays, "deadDays");
        }
    }

    /**
     * {@return the defaults}
     *
     * @param userAgent who asks, such as {@code course-maven-plugin/1.0.0 (link check)}
     */
    public static Settings defaults(String userAgent) {
        return new Settings(userAgent, Timeouts.DEFAULT, Retries.DEFAULT, Load.DEFAULT, REDIRECTS, Proof.DEFAULT);
    }

    /**
     * {@return these settings with another proof}
     *
     * @param other the proof
     */
    public Settings withProof(Proof other) {
        return new Settings(userAgent, timeouts, retries, load, redirects, other);
    }

    /**
     * {@return these settings with other timeouts}
     *
     * @param other the timeouts
     */
    public Settings withTimeouts(Timeouts other) {
        return new Settings(userAgent, other, retries, load, redirects, proof);
    }

    /**
     * {@return these settings with other retries}
     *
     * @param other the retries
     */
    public Settings withRetries(Retries other) {
        return new Settings(userAgent, timeouts, other, load, redirects, proof);
    }

    /**
     * {@return these settings with another load}
     *
     * @param other the load
     */
    public Settings withLoad(Load other) {
        return new Settings(userAgent, timeouts, retries, other, redirects, proof);
    }

    private static void atLeast(int bound, int value, String name) {
        if (value < bound) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be at least " + bound);
        }
    }

    private static void positive(Duration value, String name) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be longer than nothing");
        }
    }
}
