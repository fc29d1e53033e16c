package io.github.coursekit.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes paths as URIs and reads them back, by <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3.3">RFC 3986</a>. The JDK's {@code URI} composes accents on
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

    /**
     * {@return what stands before a relative path on a page: the page's own path up to its last slash, with that} See
     * <a href="https://www.rfc-editor.org/rfc/rfc3986#section-5.2.3">RFC 3986</a>.
     *
     * @param page the URL of the page, or the path of it, without query and fragment
     */
    public static String baseOf(String page) {
        return page.substring(0, page.lastIndexOf('/') + 1);
    }

    /**
     * {@return a path without {@code .} and {@code ..}, as browsers resolve them} See
     * <a href="https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4">RFC 3986</a>; {@code ..} at the top is dropped, and of slashes in a row one
     * stays.
     *
     * @param path a path with {@code /}; whether it begins and ends with a slash stays as it is
     */
    public static String normalize(String path) {
        if (!path.startsWith(".") && !path.contains("/.") && !path.contains("//")) {
            return path; // as nearly every path
        }
        Deque<String> names = new ArrayDeque<>();
        String last = "";
        for (String name : path.split("/", -1)) {
            last = name;
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
        String start = path.startsWith("/") ? "/" : "";
        return start + String.join("/", names) + (folder && !names.isEmpty() ? "/" : "");
    }

    /**
     * {@return a path with each {@code %XX} as the character it stands for} What is no escape, or does not stand for UTF-8, stays.
     *
     * @param uri the path of a URI, or its fragment
     */
    public static String decode(String uri) {
        if (uri.indexOf('%') < 0) {
            return uri;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(uri.length());
        byte[] encoded = uri.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            int high = encoded[i] == '%' && i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded[i + 2], 16);
            if (low < 0) {
                bytes.write(encoded[i]);
            } else {
                bytes.write(high * 16 + low);
                i += 2;
            }
        }
        String decoded = bytes.toString(StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') < 0 ? decoded : uri;
    }
}
