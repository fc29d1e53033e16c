package io.github.coursekit.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An answer to a request. It is given once. */
final class Reply {

    private final HttpExchange exchange;

    Reply(HttpExchange exchange) {
        this.exchange = exchange;
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Sets the <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>. */
    Reply policy(String policy) {
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        return this;
    }

    /** The header that tells of the newest event that a browser has seen; empty for none. */
    String lastEvent() {
        String known = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        return known == null ? "" : known;
    }

    void bytes(String type, byte[] bytes) throws IOException {
        send(200, type, bytes);
    }

    void html(String html) throws IOException {
        bytes("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    void text(int status, String text) throws IOException {
        policy("default-src 'none'");
        send(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Also for files that are too large for the memory. */
    void stream(String type, InputStream file) throws IOException {
        try (file) {
            exchange.getResponseHeaders().set("Content-Type", type);
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                file.transferTo(out);
            }
        }
    }

    /** Begins an answer of unknown length. */
    OutputStream begin(String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private void send(int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
