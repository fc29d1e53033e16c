package io.github.coursekit.cache;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a text that is the same for equal values and for no others, of records, lists, sets and maps, however deep. Their own texts would not do: a list
 * of {@code a, b} reads like one of {@code a} and {@code b}. What lies in them is told by its own text, with its length before it.
 */
final class KeyText {

    private KeyText() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        if (value instanceof Record values) {
            return values.getClass().getSimpleName() + parts(values);
        }
        if (value instanceof List<?> items) {
            return inBrackets(items.stream().map(KeyText::of));
        }
        if (value instanceof Set<?> items) {
            return inBrackets(items.stream().map(KeyText::of).sorted());
        }
        if (value instanceof Map<?, ?> entries) {
            return inBrackets(entries.entrySet().stream()
                    .map(entry -> of(entry.getKey()) + of(entry.getValue()))
                    .sorted());
        }
        if (value instanceof Optional<?> item) {
            return of(item.orElse(null));
        }
        String text = value.toString();
        return text.length() + ":" + text;
    }

    private static String parts(Record values) {
        return inBrackets(Stream.of(values.getClass().getRecordComponents()).map(part -> of(get(values, part))));
    }

    private static @Nullable Object get(Record values, RecordComponent part) {
        try {
            return part.getAccessor().invoke(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " cannot be part of a key", e);
        }
    }

    private static String inBrackets(Stream<String> parts) {
        return parts.collect(Collectors.joining("", "(", ")"));
    }
}
