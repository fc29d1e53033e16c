package io.github.coursekit.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.coursekit.Mutations;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Any text at all as a link, and as what a server sends: it is none, or an address that a server can be asked for. */
class WebAddressFuzzTest {

    private static final URI BASE = URI.create("https://a.example:8443/b/c?d=e");

    @FuzzTest(maxDuration = "3m")
    void address(byte[] input) {
        check(input);
    }

    @Test
    void seedsAndWhatTheyTurnIntoAreRead() {
        Mutations.of(WebAddressFuzzTest.class, "address").forEach(1_000, WebAddressFuzzTest::check);
    }

    private static void check(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        String header = new String(input, StandardCharsets.ISO_8859_1);
        checkAddress(WebAddress.parse(text));
        checkAddress(WebAddress.resolve(BASE, header));
        assertThat(RetryAfter.parse(header, Instant.EPOCH).map(Duration::isNegative))
                .isNotEqualTo(Optional.of(true));
    }

    private static void checkAddress(Optional<URI> address) {
        address.ifPresent(uri -> {
            assertThat(uri.getScheme()).isIn("http", "https");
            assertThat(uri.getHost()).isNotBlank();
            assertThat(uri.getPort()).isBetween(-1, 65_535);
            assertThat(uri.getRawPath()).startsWith("/");
            assertThat(uri.getRawFragment()).isNull();
            assertThat(uri.toString()).isPrintable().isASCII();
            // What a redirect leads to may be remembered, and is read again then.
            assertThat(WebAddress.parse(uri.toString())).contains(uri);
        });
    }
}
