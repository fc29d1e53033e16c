package io.github.coursekit.external;

import static io.github.coursekit.external.LocalServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.LocalDate;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @TempDir
    private Path folder;

    private static Verdict verdict(SSLContext server, Network network, String location) throws Exception {
        try (LocalServer https = LocalServer.https(server)) {
            https.on("/a", answer("302 Found", "Location: " + location)).on("/b", answer("200 OK"));
            String url = https.url("localhost", "/a");
            return ExternalLinks.check(
                            List.of(url), LinkMemory.EMPTY, Links.newBuild(), Links.ONE_TRY, network, Links.noon())
                    .verdicts()
                    .get(url);
        }
    }

    private static String reason(Verdict verdict) {
        String reason = verdict instanceof Verdict.Dead dead
                ? dead.reason()
                : verdict instanceof Verdict.Undecided undecided ? undecided.reason() : "";
        return reason.replaceAll(":[0-9]+", "");
    }

    @Test
    void aTrustedCertificateIsAskedAndMayRedirectToHttp() throws Exception {
        SSLContext tls = TestCertificates.tls(new TestCertificates(folder).selfSigned(), "self");
        try (LocalServer http = LocalServer.http()) {
            http.on("/c", answer("200 OK"));

            assertThat(verdict(tls, Links.loopback(tls), "/b")).isEqualTo(new Verdict.Alive(TODAY));
            assertThat(verdict(tls, Links.loopback(tls), http.url("/c"))).isEqualTo(new Verdict.Alive(TODAY));
            assertThat(http.requests()).containsExactly("HEAD /c");
        }
    }

    @Test
    void aCertificateThatSignsItselfIsUndecided() throws Exception {
        SSLContext tls = TestCertificates.tls(new TestCertificates(folder).selfSigned(), "self");

        Verdict verdict = verdict(tls, Links.loopback(), "/b");

        assertThat(verdict).isInstanceOf(Verdict.Undecided.class);
        assertThat(reason(verdict)).isEqualTo("the certificate of 'localhost' is not trusted by this Java");
    }

    @Test
    void aCertificateOfAnotherHostIsDead() throws Exception {
        SSLContext tls = TestCertificates.tls(new TestCertificates(folder).ofAnotherHost(), "other");

        Verdict verdict = verdict(tls, Links.loopback(tls), "/b");

        assertThat(verdict).isInstanceOf(Verdict.Dead.class);
        assertThat(reason(verdict)).isEqualTo("the certificate of 'localhost' is for another host");
    }

    @Test
    void aCertificateThatHasExpiredIsDead() throws Exception {
        KeyStore keys = new TestCertificates(folder).expired();
        SSLContext tls = TestCertificates.tls(keys, "ca");

        Verdict verdict = verdict(tls, Links.loopback(tls), "/b");

        assertThat(verdict).isInstanceOf(Verdict.Dead.class);
        assertThat(reason(verdict)).isEqualTo("the certificate of 'localhost' has expired");
    }

    @Test
    void aServerWithoutTlsIsUndecided() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> refuse(server));
            thread.setDaemon(true);
            thread.start();

            assertThat(reason(Links.verdict("https://127.0.0.1:" + server.getLocalPort(), Links.ONE_TRY)))
                    .isEqualTo("there is no secure connection to '127.0.0.1'");
        }
    }

    private static void refuse(ServerSocket server) {
        try {
            while (true) {
                try (Socket socket = server.accept()) {
                    socket.getInputStream().read(new byte[1000]);
                    LocalServer.write(socket, "400 Bad Request");
                }
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
