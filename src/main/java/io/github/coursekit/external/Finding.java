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
 * @param movedTo where the link has moved for good, or null
 */
record Finding(
        Kind kind,
        URI at,
        String words,
        Reach reach,
        @Nullable Duration leave,
        @Nullable String movedTo) {

    /** What a finding says of a link. */
    enum Kind {
        ALIVE,
        DEAD,
        UNDECIDED
    }

    /** What a finding says besides. */
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

    static Finding alive(URI at) {
        return new Finding(Kind.ALIVE, at, "", Reach.FINAL, null, null);
    }

    static Finding dead(URI at, String words, Reach reach) {
        return new Finding(Kind.DEAD, at, words, reach, null, null);
    }

    static Finding undecided(URI at, String words, Reach reach) {
        return new Finding(Kind.UNDECIDED, at, words, reach, null, null);
    }

    static Finding outOfTime(URI at) {
        return undecided(at, "there was no time left to ask", Reach.FINAL);
    }

    Finding waiting(@Nullable Duration duration) {
        return new Finding(kind, at, words, reach, duration, movedTo);
    }

    Finding at(URI other) {
        return new Finding(kind, other, words, reach, leave, movedTo);
    }

    Finding moved(URI from, URI to) {
        return from.equals(to) ? this : new Finding(kind, at, words, reach, leave, to.toString());
    }

    /** {@return the finding for links that need not be asked any more} */
    Finding settled() {
        return new Finding(kind, at, words, Reach.ORIGIN, leave, movedTo);
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
