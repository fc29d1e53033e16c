package io.github.coursekit.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "120 | 120",
                "99999999999999999999 | 999999999",
                "Mon, 02 Nov 2026 12:01:00 GMT | 60",
                "Mon, 02 Nov 2026 11:00:00 GMT | 0",
            })
    void isSecondsOrADate(String value, long seconds) {
        assertThat(RetryAfter.parse(value, NOW)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "soon", "٣", "2026-11-02T12:01:00Z"})
    void anythingElseIsNothing(String value) {
        assertThat(RetryAfter.parse(value, NOW)).isEmpty();
    }

    @Test
    void waitsDoubleUpToABoundAndDifferFromLinkToLinkButNotFromRunToRun() {
        Settings.Retries retries = new Settings.Retries(40, Duration.ofSeconds(1), Duration.ofSeconds(10));
        URI link = URI.create("https://e.example/");

        for (int retry = 0; retry < 40; retry++) {
            long full = retry < 4 ? 1000L << retry : 10_000;
            assertThat(BackOff.before(link, retry, retries).toMillis()).isBetween(full / 2, full);
            assertThat(BackOff.before(link, retry, retries)).isEqualTo(BackOff.before(link, retry, retries));
        }
        assertThat(BackOff.before(link, 0, retries))
                .isNotEqualTo(BackOff.before(URI.create("https://f.example/"), 0, retries));
    }
}
