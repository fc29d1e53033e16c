package io.github.coursekit.external;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the header {@code Retry-After} by <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110</a>. */
final class RetryAfter {

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /**
     * {@return how long to wait, not negative; empty when the value is neither seconds nor a date}
     *
     * @param value the header's value
     * @param now the present moment, for a date
     */
    static Optional<Duration> parse(String value, Instant now) {
        String stripped = value.strip();
        if (!stripped.isEmpty() && stripped.chars().allMatch(c -> c >= '0' && c <= '9')) {
            String digits = stripped.length() > MOST_DIGITS ? "9".repeat(MOST_DIGITS) : stripped;
            return Optional.of(Duration.ofSeconds(Long.parseLong(digits)));
        }
        try {
            Instant then = ZonedDateTime.parse(stripped, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isBefore(now) ? Duration.ZERO : Duration.between(now, then));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a header that cannot be read is one that is not there
        }
    }
}
