package io.github.coursekit.target;

import io.github.coursekit.text.UriPaths;
import java.util.Locale;
import java.util.Optional;

/**
 * A destination in its parts, by <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3">RFC 3986</a>.
 *
 * @param scheme the scheme in lower case; empty when there is none
 * @param network whether it begins with {@code //}: another server under the scheme of the page
 * @param path the path, {@code %XX} decoded; empty for a mere query or fragment
 * @param query what stands behind {@code ?}, with the question mark; empty when there is none
 * @param fragment what stands behind {@code #}, {@code %XX} decoded; empty when there is no fragment or nothing in it
 */
public record Destination(Optional<String> scheme, boolean network, String path, String query, String fragment) {

    /** A single letter before a colon is a drive of Windows. */
    private static final int SHORTEST_SCHEME = 2;

    /**
     * {@return the parts of a destination}
     *
     * @param text the destination as written
     */
    public static Destination of(String text) {
        int hash = text.indexOf('#');
        String fragment = hash < 0 ? "" : text.substring(hash + 1);
        String rest = hash < 0 ? text : text.substring(0, hash);
        int mark = rest.indexOf('?');
        String query = mark < 0 ? "" : rest.substring(mark);
        String path = mark < 0 ? rest : rest.substring(0, mark);
        return new Destination(
                scheme(path), path.startsWith("//"), UriPaths.decode(path), query, UriPaths.decode(fragment));
    }

    private static Optional<String> scheme(String path) {
        int end = path.indexOf(':');
        boolean schemed = end >= SHORTEST_SCHEME && isLetter(path.charAt(0));
        for (int i = 1; i < end && schemed; i++) {
            char c = path.charAt(i);
            schemed = isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
        }
        return schemed ? Optional.of(path.substring(0, end).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** {@return whether it leads to something that is no part of the site} */
    public boolean isOutside() {
        return scheme.isPresent() || network;
    }

    /** {@return whether its path begins at the top of the site} */
    public boolean isFromRoot() {
        return path.startsWith("/");
    }

    /**
     * {@return this destination with another path, encoded, query and fragment kept}
     *
     * @param newPath a path, not encoded
     */
    public String withPath(String newPath) {
        String encoded = UriPaths.encode(newPath);
        return encoded + query + (fragment.isEmpty() ? "" : "#" + UriPaths.encode(fragment));
    }
}
