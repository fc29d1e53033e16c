package io.github.coursekit.report.html;

import io.github.coursekit.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * The page's own style and script, and the policy that lets a browser run those two and nothing else.
 *
 * @param style the style sheet
 * @param script the script; empty for none
 */
record Assets(String style, String script) {

    /** Those of the page of a comparison. */
    static Assets ofChanges() {
        return new Assets(resource("violations.css") + resource("changes.css"), "");
    }

    static Assets load() {
        return new Assets(resource("violations.css"), resource("violations.js"));
    }

    /** The <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>; the icon of the page is a {@code data:} image. */
    String policy() {
        return "default-src 'none'; style-src " + hash(style) + (script.isEmpty() ? "" : "; script-src " + hash(script))
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
