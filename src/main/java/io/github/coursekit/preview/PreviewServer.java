package io.github.coursekit.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Serves a course to browsers, by the JDK's own server. It gives what {@link Snapshot} names, and nothing else: no path of a request is ever taken for a path of a
 * file.
 */
public final class PreviewServer implements Closeable {

    /** Each tab takes one thread to wait for changes, and up to six to load. */
    private static final int THREADS = 64;

    private static final String POLICY_OF_FILES = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Live live;
    private final ShellFiles shell = ShellFiles.load();
    private final ChangeEvents events;
    private final HostCheck hosts;
    private final HttpServer server;
    private final ThreadPoolExecutor threads;

    private PreviewServer(HttpServer server, InetAddress address, Live live) {
        this.server = server;
        this.live = live;
        this.events = new ChangeEvents(live);
        this.hosts = HostCheck.of(address);
        this.threads = new ThreadPoolExecutor(0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons());
    }

    private static ThreadFactory daemons() {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "course-preview-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Begins to serve.
     *
     * @param address where to listen; port 0 for one that is free
     * @param live what to serve
     * @throws IOException when nobody can listen there
     */
    public static PreviewServer start(InetSocketAddress address, Live live) throws IOException {
        PreviewServer preview = new PreviewServer(HttpServer.create(address, 0), address.getAddress(), live);
        preview.server.createContext("/", preview::handle);
        preview.server.setExecutor(preview.threads);
        preview.server.start();
        return preview;
    }

    /** {@return the address to open in a browser} */
    public URI address() {
        InetSocketAddress address = server.getAddress();
        InetAddress host = address.getAddress();
        String name = host.isLoopbackAddress() || host.isAnyLocalAddress() ? "localhost" : host.getHostAddress();
        return URI.create(
                "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + address.getPort() + Addresses.OWN);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Reply reply = new Reply(exchange);
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!hosts.allows(exchange.getRequestHeaders().getFirst("Host"))) {
                reply.text(421, "This is no name of the machine that the course is previewed on.");
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                reply.text(405, "A preview is only read.");
            } else {
                give(exchange.getRequestURI(), reply);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void give(URI address, Reply reply) throws IOException, InterruptedException {
        String path = address.getRawPath();
        if (path.startsWith(Addresses.OWN)) {
            own(path.substring(Addresses.OWN.length()), address.getRawQuery(), reply);
            return;
        }
        String name = Addresses.file(path);
        Snapshot snapshot = live.now();
        Optional<byte[]> page;
        try {
            page = snapshot.page(name);
        } catch (IOException e) {
            reply.text(503, "The page cannot be read just now: " + e.getMessage());
            return;
        }
        Optional<byte[]> style = snapshot.style(name);
        Optional<InputStream> file = page.isPresent() || style.isPresent() ? Optional.empty() : file(snapshot, name);
        if (page.isPresent()) {
            reply.policy("frame-ancestors 'self'").bytes("text/html; charset=utf-8", page.get()); // beside its own
        } else if (style.isPresent()) {
            reply.bytes("text/css; charset=utf-8", style.get());
        } else if (file.isPresent()) {
            reply.policy(POLICY_OF_FILES).stream(FileTypes.of(name), file.get());
        } else {
            reply.text(404, "There is no page here. It may be a draft, expired, or not yet published.");
        }
    }

    /** A file that is not there any more is one that never was. */
    private static Optional<InputStream> file(Snapshot snapshot, String name) {
        try {
            return snapshot.file(name);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void own(String name, @Nullable String query, Reply reply) throws IOException, InterruptedException {
        switch (name) {
            case "events" -> events.send(reply);
            case "panel" -> {
                String page = Addresses.file(query == null ? "" : query);
                reply.policy("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'")
                        .html(live.now().panel(page));
            }
            default -> shell.give(name, reply);
        }
    }

    @Override
    public void close() {
        events.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
