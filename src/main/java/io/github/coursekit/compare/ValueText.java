package io.github.coursekit.compare;

import io.github.coursekit.course.PlainValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A value of front matter as one text, which is the same however it is written: the notation, the order and the letter case of keys do not count. */
final class ValueText {

    private static final int MOST_ZEROS = 30;

    private ValueText() {}

    static String of(PlainValue value) {
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
            return items.items().stream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof PlainValue.Entries entries) {
            SortedMap<String, String> sorted = new TreeMap<>();
            entries.entries().forEach(entry -> sorted.put(entry.key().toLowerCase(Locale.ROOT), of(entry.value())));
            return sorted.toString();
        }
        return "";
    }

    /** No number is written out that has more zeros than anybody writes. */
    private static String number(BigDecimal number) {
        return number.scale() < 0 && number.scale() >= -MOST_ZEROS ? number.toPlainString() : number.toString();
    }
}
