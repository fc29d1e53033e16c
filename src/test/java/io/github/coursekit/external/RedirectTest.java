package io.github.coursekit.external;

import static io.github.coursekit.external.LocalServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RedirectTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @AutoClose
    private final LocalServer server = LocalServer.http();

    private Verdict verdict() throws InterruptedException {
        return Links.verdict(server.url("/a"), Links.ONE_TRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"})
    void aRedirectIsFollowed(String status) throws InterruptedException {
        server.on("/a", answer(status, "Location: b#part")).on("/b", answer("200 OK"));

        assertThat(verdict()).isEqualTo(new Verdict.Alive(TODAY));
        assertThat(server.requests()).containsExactly("HEAD /a", "HEAD /b");
    }

    @Test
    void aRedirectToWhatIsNotThereIsDead() throws InterruptedException {
        server.on("/a", answer("302 Found", "Location: /gone"));

        assertThat(verdict())
                .isEqualTo(new Verdict.Dead(
                        "the server answers 404 (Not Found), after a redirect to " + server.url("/gone"), TODAY, 1));
    }

    @Test
    void aCircleIsUndecided() throws InterruptedException {
        server.on("/a", answer("302 Found", "Location: /b")).on("/b", answer("302 Found", "Location: /a"));

        assertThat(verdict()).isEqualTo(new Verdict.Undecided("the redirects go in a circle"));
        assertThat(server.requests()).containsExactly("HEAD /a", "HEAD /b");
    }

    @ParameterizedTest
    @CsvSource({"10, true", "11, false"})
    void aChainHasABound(int length, boolean alive) throws InterruptedException {
        for (int i = 1; i < length; i++) {
            server.on("/" + i, answer("302 Found", "Location: /" + (i + 1)));
        }
        server.on("/a", answer("302 Found", "Location: /1")).on("/" + length, answer("200 OK"));

        assertThat(verdict())
                .isEqualTo(
                        alive ? new Verdict.Alive(TODAY) : new Verdict.Undecided("there are more than 10 redirects"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/",
                "http://[fd00::1]/",
                "http://inside.example/"
            })
    void aRedirectToAPrivateAddressIsNotFollowed(String location) throws InterruptedException {
        server.on("/a", answer("302 Found", "Location: " + location));

        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Undecided.class,
                        undecided -> assertThat(undecided.reason())
                                .contains("is no public address")
                                .endsWith("after a redirect to " + location));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Location: mailto:a@b.example",
                "Location: file:///etc/passwd",
                "Location: http://",
                "Location: ",
                "X: y"
            })
    void aRedirectToNowhereIsUndecided(String header) throws InterruptedException {
        server.on("/a", answer("302 Found", header));

        assertThat(verdict()).isEqualTo(new Verdict.Undecided("the server redirects to nowhere on the web"));
    }

    @Test
    void aRedirectWithAPasswordIsNotFollowed() throws InterruptedException {
        server.on("/a", answer("302 Found", "Location: " + server.url("user:secret@localhost", "/b")));

        assertThat(verdict())
                .isEqualTo(new Verdict.Undecided("it holds a user name or a password, which are not sent"));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void bytesInALocationStayTheBytesTheyAre() throws InterruptedException {
        server.on("/a", answer("302 Found", "Location: /\u00C3\u00A9 \u00FF")).on("/%C3%A9%20%FF", answer("200 OK"));

        assertThat(verdict()).isEqualTo(new Verdict.Alive(TODAY));
    }
}
