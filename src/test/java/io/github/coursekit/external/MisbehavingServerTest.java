package io.github.coursekit.external;

import static io.github.coursekit.external.LocalServer.answer;
import static io.github.coursekit.external.LocalServer.byMethod;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one server can do wrong, and what it means for a link; each link is asked without retries. */
@Timeout(60)
class MisbehavingServerTest {

    private static final Verdict ALIVE = new Verdict.Alive(LocalDate.of(2026, 11, 2));
    private static final Settings HASTY = Links.ONE_TRY.withTimeouts(
            new Settings.Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofMinutes(5)));

    @AutoClose
    private final LocalServer server = LocalServer.http();

    private Verdict verdict(LocalServer.Reply reply) throws InterruptedException {
        server.on("/a", reply);
        return Links.verdict(server.url("/a"), Links.ONE_TRY);
    }

    private static Verdict dead(String reason) {
        return new Verdict.Dead(reason, LocalDate.of(2026, 11, 2), 1);
    }

    @Test
    void aGoodAnswerToHeadIsEnough() throws InterruptedException {
        assertThat(verdict(answer("204 No Content"))).isEqualTo(ALIVE);
        assertThat(server.requests()).containsExactly("HEAD /a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400 Bad Request",
                "403 Forbidden",
                "404 Not Found",
                "405 Method Not Allowed",
                "501 Not Implemented"
            })
    void whatServersAnswerToHeadOnlyIsAskedForWithGet(String refusal) throws InterruptedException {
        assertThat(verdict(byMethod(answer(refusal), answer("200 OK")))).isEqualTo(ALIVE);
        assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
    }

    @Test
    void aServerThatBreaksOffHeadIsAskedWithGet() throws InterruptedException {
        assertThat(verdict(byMethod((method, socket) -> {}, answer("200 OK")))).isEqualTo(ALIVE);
    }

    @Test
    void aPageThatIsNotThereIsDead() throws InterruptedException {
        assertThat(verdict(answer("404 Not Found"))).isEqualTo(dead("the server answers 404 (Not Found)"));
        assertThat(verdict(answer("410 Gone"))).isEqualTo(dead("the server answers 410 (Gone)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400 (Bad Request)",
                "401 (Unauthorized)",
                "403 (Forbidden)",
                "429 (Too Many Requests)",
                "451",
                "500 (Internal Server Error)",
                "503 (Service Unavailable)",
                "999"
            })
    void whatIsAnsweredToProgramsOrForAWhileIsUndecided(String status) throws InterruptedException {
        String line = status.replaceAll("[()]", "");

        assertThat(verdict(answer(line.length() == 3 ? line + " Whatever" : line)))
                .isEqualTo(new Verdict.Undecided("the server answers " + status));
    }

    @Test
    void aHeadThatComesByteByByteIsGivenUp() throws InterruptedException {
        server.on("/a", (method, socket) -> {
            LocalServer.send(socket, "HTTP/1.1 200 OK\r\nX: ");
            while (true) {
                LocalServer.send(socket, "x");
                Thread.sleep(20);
            }
        });

        assertThat(Links.verdict(server.url("/a"), HASTY))
                .isEqualTo(new Verdict.Undecided("the server does not answer within 1 s"));
    }

    @Test
    void aBodyThatNeverComesIsNotWaitedFor() throws InterruptedException {
        Verdict verdict = verdict(byMethod(answer("405 Method Not Allowed"), (method, socket) -> {
            LocalServer.write(socket, "200 OK", "Content-Length: 1000");
            Thread.sleep(Duration.ofMinutes(5).toMillis());
        }));

        assertThat(verdict).isEqualTo(ALIVE);
    }

    @Test
    void aBodyWithoutEndIsBrokenOff() throws InterruptedException {
        CountDownLatch brokenOff = new CountDownLatch(1);
        Verdict verdict = verdict(byMethod(answer("405 Method Not Allowed"), (method, socket) -> {
            LocalServer.write(socket, "200 OK", "Transfer-Encoding: chunked");
            try {
                while (true) {
                    LocalServer.send(socket, "1000\r\n" + "x".repeat(0x1000) + "\r\n");
                }
            } finally {
                brokenOff.countDown();
            }
        }));

        assertThat(verdict).isEqualTo(ALIVE);
        assertThat(brokenOff.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aConnectionThatIsResetIsUndecided() throws InterruptedException {
        assertThat(verdict(MisbehavingServerTest::reset))
                .isEqualTo(new Verdict.Undecided("the server breaks the connection off without an answer"));
    }

    @Test
    void aConnectionThatIsClosedWithoutAnAnswerIsUndecided() throws InterruptedException {
        assertThat(verdict((method, socket) -> {}))
                .isEqualTo(new Verdict.Undecided("the server breaks the connection off without an answer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"220 mail.example ESMTP\r\n", "\u0000\u0001\u0002\r\n\r\n", "HTTP/1.1 abc\r\n\r\n"})
    void garbageIsUndecided(String garbage) throws InterruptedException {
        assertThat(verdict((method, socket) -> LocalServer.send(socket, garbage)))
                .isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void aPortWhereNobodyListensIsUndecided() throws Exception {
        String url = server.url("/a");
        server.close();

        assertThat(Links.verdict(url, Links.ONE_TRY))
                .isEqualTo(new Verdict.Undecided(
                        "there is no connection to '" + url.substring(7, url.length() - 2) + "'"));
    }

    private static void reset(String method, Socket socket) throws IOException {
        socket.setSoLinger(true, 0); // close() then sends RST
        socket.close();
    }
}
