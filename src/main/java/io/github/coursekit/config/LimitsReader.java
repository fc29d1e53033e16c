package io.github.coursekit.config;

import io.github.coursekit.course.Limits;
import io.github.coursekit.data.DataScalar;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/** Reads {@code limits}; what a later layer sets replaces what an earlier one set. */
final class LimitsReader {

    private long fileSize = Limits.DEFAULT.fileSize();
    private long frontMatterSize = Limits.DEFAULT.frontMatterSize();
    private long violationsPerFile = Limits.DEFAULT.violationsPerFile();
    private long timePerFile = Limits.DEFAULT.timePerFile().toMillis();

    Limits limits() {
        return new Limits(
                (int) fileSize, (int) frontMatterSize, (int) violationsPerFile, Duration.ofMillis(timePerFile));
    }

    /** The keys of {@code limits}. */
    Keys keys(ConfigurationValues values) {
        Keys keys = new Keys();
        add(keys, values, "file-size", Quantities.SIZES, bytes -> fileSize = bytes);
        add(keys, values, "front-matter-size", Quantities.SIZES, bytes -> frontMatterSize = bytes);
        add(keys, values, "violations-per-file", Quantities.COUNTS, count -> violationsPerFile = count);
        add(keys, values, "time-per-file", Quantities.TIMES, time -> timePerFile = time);
        return keys;
    }

    private static void add(Keys keys, ConfigurationValues values, String name, Quantities kind, LongConsumer setter) {
        keys.add(name, kind.shape().saying(kind.expected()), value -> {
            OptionalLong quantity =
                    value instanceof DataScalar scalar ? kind.parse(scalar.text()) : OptionalLong.empty();
            quantity.ifPresentOrElse(
                    setter, () -> values.problem(value.range(), "limits." + name + " must be " + kind.expected()));
        });
    }
}
