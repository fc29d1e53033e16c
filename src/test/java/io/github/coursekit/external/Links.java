package io.github.coursekit.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import javax.net.ssl.SSLContext;

/** Checks of links that never leave the machine: no address but loopback is permitted, and no name is looked up but {@code localhost}. */
final class Links {

    static final Settings AT_ONCE = Settings.defaults("course-maven-plugin/test")
            .withProof(new Settings.Proof(0, 1, 0))
            .withTimeouts(new Settings.Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofMinutes(5)));

    static final Settings ONE_TRY =
            AT_ONCE.withRetries(new Settings.Retries(0, Duration.ofSeconds(1), Duration.ofSeconds(60)));

    private Links() {}

    static FakeTime noon() {
        return new FakeTime("2026-11-02T12:00:00Z");
    }

    static BuildAnswers newBuild() {
        return new BuildAnswers(new HashMap<>());
    }

    static Network loopback() {
        try {
            return loopback(SSLContext.getDefault());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Network loopback(SSLContext tls) {
        return new Network(Links::resolve, InetAddress::isLoopbackAddress, tls);
    }

    static Verdict verdict(String url, Settings settings) throws InterruptedException {
        return verdict(url, settings, noon());
    }

    static Verdict verdict(String url, Settings settings, Time time) throws InterruptedException {
        return ExternalLinks.check(List.of(url), LinkMemory.EMPTY, newBuild(), settings, loopback(), time)
                .verdicts()
                .get(url);
    }

    private static List<InetAddress> resolve(String host) throws UnknownHostException {
        boolean literal = host.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '.' || c == ':');
        if (host.equals("inside.example")) {
            return List.of(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("10.0.0.1"));
        } else if (literal || host.equals("localhost")) {
            return List.of(InetAddress.getByName(host));
        }
        throw new UnknownHostException(host);
    }
}
