package io.github.coursekit.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Tells browsers when the course has changed, by <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent events</a>. */
final class ChangeEvents {

    /** A browser that has gone is noticed when something is sent to it. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private final Live live;

    /** Tells this server from one that a browser knew before. */
    private final String run = UUID.randomUUID().toString();

    private volatile boolean closed;

    ChangeEvents(Live live) {
        this.live = live;
    }

    /** Sends events until the browser goes. One that comes back and has missed some is told at once. */
    void send(Reply reply) throws IOException, InterruptedException {
        String seen = reply.lastEvent();
        try (OutputStream out = reply.begin("text/event-stream; charset=utf-8")) {
            long known = live.number();
            boolean missed = !seen.isEmpty() && !seen.equals(id(known));
            write(out, event(missed ? "change" : "hello", known));
            while (!closed) {
                long newest = live.await(known, SIGN_OF_LIFE);
                write(out, newest == known ? ": still here\n\n" : event("change", newest));
                known = newest;
            }
        }
    }

    private String event(String name, long number) {
        return "event: " + name + "\nid: " + id(number) + "\ndata:\n\n";
    }

    private String id(long number) {
        return run + "-" + number;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    void close() {
        closed = true;
    }
}
