package io.github.coursekit.external;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** What a run knows of hosts: how many requests each answers at present, until when it wants to be left alone, and what holds for all of its links. */
final class Hosts {

    private final int perHost;
    private final Map<String, Semaphore> places = new ConcurrentHashMap<>();
    private final Map<String, Instant> pausedUntil = new ConcurrentHashMap<>();
    private final Map<String, Evidence> settled = new ConcurrentHashMap<>();

    Hosts(int perHost) {
        this.perHost = perHost;
    }

    /** {@return the places for requests to a host} */
    Semaphore places(URI uri) {
        return places.computeIfAbsent(uri.getHost(), host -> new Semaphore(perHost));
    }

    void pause(URI uri, Instant until) {
        pausedUntil.merge(uri.getHost(), until, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** {@return how long the host still wants to be left alone} */
    Duration remainingPause(URI uri, Instant now) {
        Instant until = pausedUntil.getOrDefault(uri.getHost(), now);
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    void settle(Evidence evidence) {
        settled.put(origin(evidence.at()), evidence.settled());
    }

    /** {@return what holds for all links to the scheme, host and port of an address} */
    Optional<Evidence> settled(URI uri) {
        return Optional.ofNullable(settled.get(origin(uri))).map(evidence -> evidence.at(uri));
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getHost() + ":" + uri.getPort();
    }
}
