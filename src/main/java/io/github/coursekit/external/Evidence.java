package io.github.coursekit.external;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What asking for one address came to.
 *
 * @param kind what it says of the link
 * @param at the address that it is about: the link's own, or one that redirects led to
 * @param words why, as a clause; empty for a link that is alive
 * @param reach what else it says
 * @param leave how long the server asks to be left alone, or null
 */
record Evidence(
        Kind kind,
        URI at,
        String words,
        Reach reach,
        @Nullable Duration leave) {

    /** What the evidence says of a link. */
    enum Kind {
        ALIVE,
        DEAD,
        UNDECIDED
    }

    /** What it says besides. */
    enum Reach {
        /** It will not change within this run. */
        FINAL,
        /** It may pass: worth asking again. */
        PASSING,
        /** It may pass, and when it does not it holds for all links to this scheme, host and port. */
        PASSING_ORIGIN,
        /** It will not change, and holds for all links to this scheme, host and port. */
        ORIGIN
    }

    static Evidence alive(URI at) {
        return new Evidence(Kind.ALIVE, at, "", Reach.FINAL, null);
    }

    static Evidence dead(URI at, String words, Reach reach) {
        return new Evidence(Kind.DEAD, at, words, reach, null);
    }

    static Evidence undecided(URI at, String words, Reach reach) {
        return new Evidence(Kind.UNDECIDED, at, words, reach, null);
    }

    static Evidence outOfTime(URI at) {
        return undecided(at, "there was no time left to ask", Reach.FINAL);
    }

    Evidence waiting(@Nullable Duration duration) {
        return new Evidence(kind, at, words, reach, duration);
    }

    Evidence at(URI other) {
        return new Evidence(kind, other, words, reach, leave);
    }

    /** {@return the evidence for links that need not be asked any more} */
    Evidence settled() {
        return new Evidence(kind, at, words, Reach.ORIGIN, leave);
    }

    boolean mayPass() {
        return reach == Reach.PASSING || reach == Reach.PASSING_ORIGIN;
    }

    boolean holdsForOrigin() {
        return reach == Reach.ORIGIN || reach == Reach.PASSING_ORIGIN;
    }

    /** {@return why, for a reader who knows the link alone} */
    String reason(URI link) {
        return at.equals(link) ? words : words + ", after a redirect to " + at;
    }
}
