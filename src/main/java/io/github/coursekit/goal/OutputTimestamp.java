package io.github.coursekit.goal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The property {@code project.build.outputTimestamp}: an ISO 8601 time with an offset, or seconds since 1970. See
 * <a href="https://maven.apache.org/guides/mini/guide-reproducible-builds.html">Maven's guide to reproducible builds</a>.
 */
final class OutputTimestamp {

    private OutputTimestamp() {}

    /** The time; none where the property is not set, or holds a single character, which also means that it is not set. */
    static Optional<Instant> instant(@Nullable String outputTimestamp) throws GoalException {
        if (outputTimestamp == null || outputTimestamp.strip().length() <= 1) {
            return Optional.empty();
        }
        String text = outputTimestamp.strip();
        try {
            Instant time = text.matches("[0-9]{2,12}")
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : OffsetDateTime.parse(text).toInstant();
            int year = time.atOffset(ZoneOffset.UTC).getYear();
            if (year >= 1980 && year <= 2099) {
                return Optional.of(time);
            }
        } catch (DateTimeException e) {
            throw bad(text, e);
        }
        throw bad(text, null);
    }

    private static GoalException bad(String text, @Nullable DateTimeException cause) {
        return new GoalException(
                "project.build.outputTimestamp is '" + text
                        + "'; write a time from 1980 to 2099 such as 2026-01-31T00:00:00Z, or seconds since 1970",
                cause == null ? new IllegalArgumentException(text) : cause);
    }
}
