package io.github.coursekit.server;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What has happened and was not looked at yet. It may be used on several threads. */
final class PendingEvents {

    private final Set<Event> events = new LinkedHashSet<>();

    /** Adds more; tells whether they are the first, so that somebody must be asked to look. */
    synchronized boolean add(Collection<Event> more) {
        boolean idle = events.isEmpty();
        events.addAll(more);
        return idle && !events.isEmpty();
    }

    /** All of them, in order; none is left. */
    synchronized Set<Event> take() {
        Set<Event> taken = new LinkedHashSet<>(events);
        events.clear();
        return taken;
    }

    synchronized boolean isEmpty() {
        return events.isEmpty();
    }
}
