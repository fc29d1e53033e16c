package io.github.coursekit.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerHeadTest {

    private static AnswerHead read(String text) throws IOException {
        return AnswerHead.read(stream(text));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void statusAndHeadersAreRead() throws IOException {
        AnswerHead head = read("HTTP/1.1 302 Found\r\nLOCATION:  /\u00e9 x \r\nA: b: c\r\nEmpty:\r\n\r\nbody: x\r\n");

        assertThat(head)
                .isEqualTo(
                        new AnswerHead(302, new TreeMap<>(Map.of("location", "/\u00e9 x", "a", "b: c", "empty", ""))));
        assertThat(head.header("Location")).contains("/\u00e9 x");
        assertThat(head.header("body")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 204\r\n\r\n", "HTTP/1.0 204 \r\n\r\n", "HTTP/1.1 204 No Content\n\n"})
    void statusLinesVary(String text) throws IOException {
        assertThat(read(text).status()).isEqualTo(204);
    }

    @Test
    void whatOnlySaysThatTheAnswerComesIsPassedOver() throws IOException {
        AnswerHead head = read(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLocation: /no\r\n\r\nHTTP/1.1 200 OK\r\n\r\n");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.headers()).isEmpty();
    }

    @Test
    void theFirstOfEqualHeadersCountsAndLinesThatAreNoneDoNot() throws IOException {
        AnswerHead head = read("HTTP/1.1 301 Moved\r\nLocation: /a\r\nnonsense\r\n: x\r\nLocation: /b\r\n\r\n");

        assertThat(head.headers()).isEqualTo(Map.of("location", "/a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK", "HTTP/1.1 200 OK\r\nA: b\r\n", "HTTP/1.1 100 Continue\r\n\r\n"})
    void anEndWithinTheHeadIsNoAnswer(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-x\r\n",
                "HTTP/1.1 20 OK\r\n\r\n",
                "HTTP/1.1 2000\r\n\r\n",
                "\r\n\r\n",
                "HTTP/1.1  200 OK\r\n\r\n"
            })
    void whatIsNotHttpIsTold(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ProtocolException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "X: y\r\n", "\r\nHTTP/1.1 100 Continue\r\n"})
    void aHeadWithoutEndIsBrokenOff(String piece) {
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return piece.charAt(at++ % piece.length());
            }
        };

        assertThatThrownBy(() -> AnswerHead.read(new SequenceInputStream(stream("HTTP/1.1 100 Continue\r\n"), endless)))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("a head without end");
    }
}
