package io.github.coursekit.compare;

import java.time.Instant;

/**
 * One of the two versions that are compared, with what answers in it.
 *
 * @param edition the version
 * @param urls what answers at its URLs
 */
record Side(Edition edition, Urls urls) {

    /** A version at some instant. */
    static Side of(Edition edition, Instant at) {
        return new Side(edition, new Urls(edition, at));
    }
}
