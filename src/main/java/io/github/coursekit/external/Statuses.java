package io.github.coursekit.external;

import io.github.coursekit.external.Evidence.Reach;
import java.net.URI;
import java.util.Map;

/**
 * What the status of an answer says of a link. Only 404 and 410 say that it is dead: all other failures are also given to programs alone (walls
 * against robots), to those who are not logged in, or for a while.
 */
final class Statuses {

    private static final Map<Integer, String> PHRASES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(408, "Request Timeout"),
            Map.entry(410, "Gone"),
            Map.entry(425, "Too Early"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"));

    private Statuses() {}

    static boolean isAlive(int status) {
        return status / 100 == 2;
    }

    /** {@return whether the status sends elsewhere, to an address that is asked for in the same way} */
    static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    static boolean isTooManyRequests(int status) {
        return status == 429;
    }

    static Evidence evidence(URI at, int status) {
        String words = "the server answers " + named(status);
        if (isAlive(status)) {
            return Evidence.alive(at);
        } else if (status == 404 || status == 410) {
            return Evidence.dead(at, words, Reach.FINAL);
        } else if (isTooManyRequests(status)) {
            return Evidence.undecided(at, words, Reach.PASSING_ORIGIN);
        }
        boolean passing = status == 408 || status == 425 || status / 100 == 5;
        return Evidence.undecided(at, words, passing ? Reach.PASSING : Reach.FINAL);
    }

    private static String named(int status) {
        String phrase = PHRASES.get(status);
        return phrase == null ? Integer.toString(status) : status + " (" + phrase + ")";
    }
}
