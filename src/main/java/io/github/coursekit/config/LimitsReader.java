package io.github.coursekit.config;

import io.github.coursekit.course.Limits;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /** The keys of {@code limits}, each with what reads its value. */
    Map<String, Consumer<DataNode>> keys(ConfigurationValues values) {
        Map<String, Consumer<DataNode>> keys = new LinkedHashMap<>();
        add(keys, values, "file-size", Quantities::bytes, Quantities.SIZE, bytes -> fileSize = bytes);
        add(keys, values, "front-matter-size", Quantities::bytes, Quantities.SIZE, bytes -> frontMatterSize = bytes);
        add(
                keys,
                values,
                "violations-per-file",
                Quantities::count,
                Quantities.COUNT,
                count -> violationsPerFile = count);
        add(keys, values, "time-per-file", Quantities::milliseconds, Quantities.TIME, time -> timePerFile = time);
        return keys;
    }

    private static void add(
            Map<String, Consumer<DataNode>> keys,
            ConfigurationValues values,
            String name,
            Function<String, OptionalLong> parser,
            String expected,
            LongConsumer setter) {
        keys.put(name, value -> {
            OptionalLong quantity =
                    value instanceof DataScalar scalar ? parser.apply(scalar.text()) : OptionalLong.empty();
            quantity.ifPresentOrElse(
                    setter, () -> values.problem(value.range(), "limits." + name + " must be " + expected));
        });
    }
}
