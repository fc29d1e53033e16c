package io.github.coursekit.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * The page around the course: it holds a page of the course in one frame and what is wrong with it in another, and loads both anew when something changed.
 *
 * @param files its parts, by their names
 */
record ShellFiles(Map<String, Part> files) {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private record Part(String type, String text) {}

    static ShellFiles load() {
        return new ShellFiles(Map.of(
                "", part("preview.html", "text/html"),
                "preview.css", part("preview.css", "text/css"),
                "preview.js", part("preview.js", "text/javascript")));
    }

    private static Part part(String name, String type) {
        try (InputStream in = Objects.requireNonNull(ShellFiles.class.getResourceAsStream(name), name)) {
            return new Part(type + "; charset=utf-8", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers with a part. */
    void give(String name, Reply reply) throws IOException {
        Part part = files.get(name);
        if (part == null) {
            reply.text(404, "There is no such part of the preview.");
        } else {
            reply.policy(POLICY).bytes(part.type(), part.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
