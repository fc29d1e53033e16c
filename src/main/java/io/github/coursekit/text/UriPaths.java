package io.github.coursekit.text;

import java.nio.charset.StandardCharsets;

/**
 * Writes paths as URIs, by <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3.3">RFC 3986</a>. The JDK's {@code URI} composes accents on
 * the way, and then the URI names another file.
 */
public final class UriPaths {

    private static final String KEPT = "-._~!$&'()*+,;=:@/";

    private UriPaths() {}

    /**
     * {@return a path with every character that a URI's path may not hold as {@code %XX}, in UTF-8}
     *
     * @param path a path with {@code /}; a percent sign in it is an ordinary character
     */
    public static String encode(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean kept =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || KEPT.indexOf(c) >= 0;
            if (kept) {
                uri.append(c);
            } else {
                uri.append("%%%02X".formatted((int) c));
            }
        }
        return uri.toString();
    }
}
