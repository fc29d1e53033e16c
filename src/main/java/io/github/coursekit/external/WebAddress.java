package io.github.coursekit.external;

import io.github.coursekit.text.UriPaths;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads addresses as leniently as browsers do, and gives them as ASCII URIs of scheme http or https with a host, a path and no fragment. Characters
 * that a URI may not hold are escaped; escapes that are there stay.
 */
final class WebAddress {

    private static final String KEPT = "-._~!$&'()*+,;=:@/?";
    private static final int LARGEST_PORT = 65_535;
    private static final int HEX = 16;

    private WebAddress() {}

    /** {@return the address that an author wrote; empty when it cannot be asked for} */
    static Optional<URI> parse(String url) {
        return parse(url.strip(), StandardCharsets.UTF_8);
    }

    /**
     * {@return where a redirect leads; empty when that is no address of the web}
     *
     * @param base the address that answered with the redirect
     * @param location the header {@code Location}, a character for each byte
     */
    static Optional<URI> resolve(URI base, String location) {
        String origin = base.getScheme() + "://" + base.getRawAuthority();
        String absolute;
        if (location.startsWith("#")) {
            absolute = base.toString();
        } else if (location.startsWith("//")) {
            absolute = base.getScheme() + ":" + location;
        } else if (location.startsWith("/")) {
            absolute = origin + location;
        } else if (location.startsWith("?")) {
            absolute = origin + base.getRawPath() + location;
        } else if (hasScheme(location)) {
            absolute = location;
        } else {
            absolute = origin + UriPaths.baseOf(base.getRawPath()) + location;
        }
        return parse(absolute.strip(), StandardCharsets.ISO_8859_1);
    }

    private static boolean hasScheme(String reference) {
        int colon = reference.indexOf(':');
        return colon > 0
                && reference.chars().limit(colon).allMatch(c -> Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0);
    }

    private static Optional<URI> parse(String url, Charset charset) {
        int slashes = url.indexOf("://");
        String scheme = slashes < 0 ? "" : url.substring(0, slashes).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        int authority = slashes + "://".length();
        int path = end(url, authority);
        byte[] rest = url.substring(path).getBytes(charset);
        try {
            String ascii =
                    new URI(scheme + "://" + host(url.substring(authority, path)) + escapedPath(rest)).toASCIIString();
            URI uri = new URI(ascii);
            boolean dots = uri.getRawPath().contains("/.");
            return uri.getHost() == null || uri.getPort() > LARGEST_PORT
                    ? Optional.empty()
                    : Optional.of(dots ? uri.normalize() : uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // the answer to "is it an address?"
        }
    }

    private static int end(String url, int authority) {
        int end = authority;
        while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** {@return the authority with its host in lower-case ASCII}, by the rules of internationalised names. */
    private static String host(String authority) {
        int at = authority.lastIndexOf('@') + 1;
        int colon = authority.lastIndexOf(':');
        boolean port = colon > at && authority.indexOf(']', colon) < 0;
        int end = port ? colon : authority.length();
        String host = authority.substring(at, end);
        String ascii = host.startsWith("[") ? host : IDN.toASCII(host);
        return authority.substring(0, at) + ascii.toLowerCase(Locale.ROOT) + authority.substring(end);
    }

    private static String escapedPath(byte[] bytes) {
        StringBuilder path = new StringBuilder(bytes.length + 1);
        if (bytes.length == 0 || bytes[0] != '/') {
            path.append('/');
        }
        for (int i = 0; i < bytes.length && bytes[i] != '#'; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean escape = c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            if (escape || isKept(c)) {
                path.append(c);
            } else {
                path.append("%%%02X".formatted((int) c));
            }
        }
        return path.toString();
    }

    private static boolean isHex(byte unit) {
        return unit > 0 && Character.digit(unit, HEX) >= 0;
    }

    private static boolean isKept(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || KEPT.indexOf(c) >= 0;
    }
}
