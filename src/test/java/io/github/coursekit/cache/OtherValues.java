package io.github.coursekit.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values that differ from one in a single part, however deep that lies, each with the name of the part: a new part is among them by itself. */
final class OtherValues {

    private OtherValues() {}

    static Map<String, Object> of(String name, Object value) {
        Map<String, Object> others = new LinkedHashMap<>();
        if (value instanceof Record record) {
            ofRecord(name, record, others);
        } else if (value instanceof List<?> list) {
            ofList(name, list, others);
        } else if (value instanceof Map<?, ?> map) {
            ofMap(name, map, others);
        } else if (value instanceof Set<?> set) {
            Set<Object> more = new TreeSet<>(set);
            more.add(set.stream().findFirst().orElse(null) instanceof Enum<?> word ? scalar(word) : "zz");
            others.put(name + " with one more", more);
        } else if (value instanceof Optional<?> optional) {
            assertThat(optional).as(name).isPresent();
            others.put(name + " without it", Optional.empty());
        } else {
            others.put(name, scalar(value));
        }
        return others;
    }

    private static void ofRecord(String name, Record record, Map<String, Object> others) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        List<Object> values =
                Stream.of(components).map(component -> get(record, component)).toList();
        for (int i = 0; i < components.length; i++) {
            int at = i;
            of(name + "." + components[i].getName(), values.get(i)).forEach((part, other) -> {
                List<Object> arguments = new ArrayList<>(values);
                arguments.set(at, other);
                others.put(part, make(record.getClass(), components, arguments));
            });
        }
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object make(Class<?> type, RecordComponent[] components, List<Object> arguments) {
        try {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** One item more, another first one, and a list whose text reads like that of this one. */
    private static void ofList(String name, List<?> list, Map<String, Object> others) {
        List<Object> more = new ArrayList<>(list);
        more.add(list.get(0));
        others.put(name + " with one more", more);
        of(name + "[0]", list.get(0)).forEach((part, other) -> {
            List<Object> changed = new ArrayList<>(list);
            changed.set(0, other);
            others.put(part, changed);
        });
        if (list.size() > 1 && list.get(0) instanceof String) {
            String all = list.toString();
            others.put(name + " that reads alike", List.of(all.substring(1, all.length() - 1)));
        }
    }

    private static void ofMap(String name, Map<?, ?> map, Map<String, Object> others) {
        Map.Entry<?, ?> first = map.entrySet().iterator().next();
        Map<Object, Object> more = new TreeMap<>(map);
        more.put(first.getKey() instanceof Enum<?> word ? scalar(word) : "zz", first.getValue());
        others.put(name + " with one more", more);
        of(name + "." + first.getKey(), first.getValue()).forEach((part, other) -> {
            Map<Object, Object> changed = new TreeMap<>(map);
            changed.put(first.getKey(), other);
            others.put(part, changed);
        });
    }

    private static Object scalar(Object value) {
        if (value instanceof String text) {
            return text + "x";
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof Pattern expression) {
            return Pattern.compile(expression.pattern() + "+");
        }
        if (value instanceof Duration time) {
            return time.plusSeconds(1);
        }
        if (value instanceof Enum<?> word) {
            Object[] words = word.getDeclaringClass().getEnumConstants();
            return words[(word.ordinal() + 1) % words.length];
        }
        throw new AssertionError("no other value is known for " + value.getClass());
    }
}
