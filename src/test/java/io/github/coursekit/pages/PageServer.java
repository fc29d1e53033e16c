package io.github.coursekit.pages;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves a folder on a free loopback port, as whatever depends on a course does. */
final class PageServer implements AutoCloseable {

    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

    private final HttpServer server;

    private PageServer(HttpServer server) {
        this.server = server;
    }

    /** {@code policy} is whether the pages keep what they tell browsers not to do. */
    static PageServer start(Path folder, boolean policy) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
            boolean found = file.normalize().startsWith(folder) && Files.isRegularFile(file);
            byte[] bytes = found ? Files.readAllBytes(file) : new byte[0];
            if (file.toString().endsWith(".html") && found) {
                String html = new String(bytes, StandardCharsets.UTF_8);
                bytes = (policy ? html : html.replaceFirst(POLICY, "")).getBytes(StandardCharsets.UTF_8);
            }
            exchange.getResponseHeaders().add("Content-Type", type(file.toString()));
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return new PageServer(server);
    }

    private static String type(String file) {
        return file.endsWith(".css")
                ? "text/css"
                : file.endsWith(".html") ? "text/html" : file.endsWith(".svg") ? "image/svg+xml" : "image/png";
    }

    URI page(String name) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
