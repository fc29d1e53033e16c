package io.github.coursekit.hugo;

import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads dates as Hugo does, in UTC where none is named: a date, a date and time with {@code T} or a space, or seconds since 1970. */
public final class HugoDates {

    private HugoDates() {}

    /**
     * {@return the instant that a value names; empty when it is no date}
     *
     * @param node the value of {@code date}
     */
    public static Optional<Instant> instant(DataNode node) {
        if (!(node instanceof DataScalar scalar)) {
            return Optional.empty();
        }
        String text = scalar.text().strip();
        try {
            if (HugoScalars.type(scalar) == ScalarType.INTEGER) {
                return Optional.of(Instant.ofEpochSecond(
                        HugoScalars.integer(scalar).orElseThrow().longValue()));
            }
            if (text.length() == 10) {
                return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            if (text.length() < 19 || text.length() > 40) {
                return Optional.empty();
            }
            return Optional.of(time(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Instant time(String text) {
        String iso = text.substring(0, 10) + 'T' + text.substring(11).replace(" ", "");
        boolean zoned = iso.endsWith("Z") || iso.indexOf('+', 19) > 0 || iso.indexOf('-', 19) > 0;
        return zoned
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }
}
