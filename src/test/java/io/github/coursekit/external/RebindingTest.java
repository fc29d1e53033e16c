package io.github.coursekit.external;

import static io.github.coursekit.external.LocalServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name server whose answers live for no time says one thing to whoever checks and another to whoever connects: what was checked is what is connected to. */
@Timeout(60)
class RebindingTest {

    private static final Verdict ALIVE = new Verdict.Alive(LocalDate.of(2026, 11, 2));
    private static final String REFUSAL = "is no public address, and only those are asked";

    @AutoClose
    private final LocalServer server = LocalServer.http().on("/a", answer("200 OK"));

    private static Verdict verdict(String url, Network.Resolver resolver, Predicate<InetAddress> permitted)
            throws InterruptedException {
        Network network = new Network(resolver, permitted, Links.loopback().tls());
        return ExternalLinks.check(
                        List.of(url), LinkMemory.EMPTY, Links.newBuild(), Links.ONE_TRY, network, Links.noon())
                .verdicts()
                .get(url);
    }

    /** Each look-up gives the next address; the server's own one is taken for a public one, and no other. */
    private Verdict verdictWith(String... addresses) throws InterruptedException {
        Queue<String> answers = new ArrayDeque<>(List.of(addresses));
        return verdict(
                server.url("rebinding.example", "/a"),
                host -> List.of(InetAddress.getByName(answers.remove())),
                address -> address.getHostAddress().equals("127.0.0.1"));
    }

    /** The machine's own resolver says of this name that it is the server, which is private here. */
    @Test
    void theConnectionGoesToTheAddressThatWasChecked() throws InterruptedException {
        InetAddress elsewhere = address("127.0.0.2");

        Verdict verdict = verdict(
                server.url("localhost", "/a"), host -> List.of(elsewhere), address -> address.equals(elsewhere));

        assertThat(server.requests()).isEmpty();
        assertThat(verdict).isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void aNameIsLookedUpOnceForARequest() throws InterruptedException {
        assertThat(verdictWith("127.0.0.1")).isEqualTo(ALIVE);
        assertThat(server.heads().get(0)).contains("\r\nHost: rebinding.example:");
    }

    @Test
    void theSecondRequestIsCheckedAnew() throws InterruptedException {
        server.on("/a", answer("405 Method Not Allowed"));

        assertThat(verdictWith("127.0.0.1", "127.0.0.2"))
                .isEqualTo(new Verdict.Undecided("'rebinding.example' " + REFUSAL));
        assertThat(server.requests()).containsExactly("HEAD /a");
    }

    @Test
    void aRedirectToTheSameNameIsCheckedAnew() throws InterruptedException {
        server.on("/a", answer("302 Found", "Location: /b")).on("/b", answer("200 OK"));

        assertThat(verdictWith("127.0.0.1", "127.0.0.2"))
                .isEqualTo(new Verdict.Undecided("'rebinding.example' " + REFUSAL + ", after a redirect to "
                        + server.url("rebinding.example", "/b")));
        assertThat(server.requests()).containsExactly("HEAD /a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "169.254.169.254",
                "0.0.0.0",
                "::1",
                "fc00::1",
                "fd12::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe"
            })
    void aNameOfAPrivateAddressIsNeverConnectedTo(String address) throws InterruptedException {
        Verdict verdict = verdict(
                server.url("inside.example", "/a"),
                host -> List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName(address)),
                PublicAddresses::holds);

        assertThat(verdict).isEqualTo(new Verdict.Undecided("'inside.example' " + REFUSAL));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void anAddressWhereNobodyListensLeavesTheOthers() throws InterruptedException {
        Verdict verdict = verdict(
                server.url("two.example", "/a"),
                host -> List.of(InetAddress.getByName("::1"), InetAddress.getByName("127.0.0.1")),
                InetAddress::isLoopbackAddress);

        assertThat(verdict).isEqualTo(ALIVE);
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }
}
