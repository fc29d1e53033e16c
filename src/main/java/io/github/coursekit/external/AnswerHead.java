package io.github.coursekit.external;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comes before the body of an answer in <a href="https://www.rfc-editor.org/rfc/rfc9112">HTTP/1.1</a>.
 *
 * @param status the status, of three digits
 * @param headers the first value of each header, by its name in lower case; a character for each byte
 */
record AnswerHead(int status, SortedMap<String, String> headers) {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[0-9] ([0-9]{3})(?: .*)?");

    /** Copies the map. */
    AnswerHead {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }

    /** {@return the value of a header, without the spaces around it} */
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * {@return the head of the answer that a stream begins with, past those that only say that it is coming}
     *
     * @param in the stream; what follows the head may be lost
     * @throws ProtocolException when it is no answer in HTTP, or its head has more than {@value HeadLines#LARGEST} bytes
     * @throws EOFException when it ends before the head does
     */
    static AnswerHead read(InputStream in) throws IOException {
        HeadLines lines = new HeadLines(in);
        AnswerHead head = read(lines);
        while (head.status() / 100 == 1) {
            head = read(lines);
        }
        return head;
    }

    private static AnswerHead read(HeadLines lines) throws IOException {
        Matcher status = STATUS_LINE.matcher(lines.next());
        if (!status.matches()) {
            throw new ProtocolException("no answer in HTTP");
        }
        SortedMap<String, String> headers = new TreeMap<>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            int colon = line.indexOf(':');
            if (colon > 0) { // others are malformed, and no reason to call a link anything
                headers.putIfAbsent(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new AnswerHead(Integer.parseInt(status.group(1)), headers);
    }
}
