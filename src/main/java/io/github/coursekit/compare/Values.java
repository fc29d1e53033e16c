package io.github.coursekit.compare;

import io.github.coursekit.course.PlainValue;
import io.github.coursekit.site.LessonKeys;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values of front matter as one text each, which is the same however they are written: the notation, the order and the letter case of keys do not count. */
final class Values {

    /** What a page says by these is told by where it is served, and whether. */
    private static final Set<String> TOLD_OTHERWISE =
            Set.of("_build", "aliases", "build", "draft", "headless", "slug", "url");

    /** The settings of assessments in lower case, by each of their spellings. */
    private static final Map<String, String> SETTINGS = LessonKeys.OF_ASSESSMENTS.stream()
            .flatMap(key -> List.of(key, LessonKeys.snakeCase(key)).stream().distinct())
            .collect(Collectors.toUnmodifiableMap(
                    key -> key.toLowerCase(Locale.ROOT),
                    key -> key.replace("_", "").toLowerCase(Locale.ROOT)));

    private static final int MOST_ZEROS = 30;

    private Values() {}

    /** The values of a page's keys that no other property of it tells; settings of assessments under one spelling. */
    static SortedMap<String, String> of(PlainValue.Entries entries) {
        SortedMap<String, String> values = new TreeMap<>();
        for (PlainValue.Entry entry : entries.entries()) {
            String key = entry.key().toLowerCase(Locale.ROOT);
            if (!TOLD_OTHERWISE.contains(key)) {
                values.put(SETTINGS.getOrDefault(key, key), text(entry.value()));
            }
        }
        return values;
    }

    /** Whether a key is a setting of assessments. */
    static boolean isSetting(String key) {
        return SETTINGS.containsValue(key);
    }

    /** A value as one text. */
    static String text(PlainValue value) {
        if (value instanceof PlainValue.Text text) {
            return text.text().strip();
        }
        if (value instanceof PlainValue.Decimal decimal) {
            return number(decimal.number().stripTrailingZeros());
        }
        if (value instanceof PlainValue.Flag flag) {
            return String.valueOf(flag.flag());
        }
        if (value instanceof PlainValue.Items items) {
            return items.items().stream().map(Values::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof PlainValue.Entries entries) {
            SortedMap<String, String> sorted = new TreeMap<>();
            entries.entries().forEach(entry -> sorted.put(entry.key().toLowerCase(Locale.ROOT), text(entry.value())));
            return sorted.toString();
        }
        return "";
    }

    /** No number is written out that has more zeros than anybody writes. */
    private static String number(BigDecimal number) {
        return number.scale() < 0 && number.scale() >= -MOST_ZEROS ? number.toPlainString() : number.toString();
    }
}
