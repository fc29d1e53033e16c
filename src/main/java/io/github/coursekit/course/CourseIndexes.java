package io.github.coursekit.course;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What is made of a course once and asked for by several rules, such as an index. It lives as long as the course. */
public final class CourseIndexes {

    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    /** Nothing is made yet. */
    public CourseIndexes() {}

    <T> T get(Class<T> type, Supplier<T> maker) {
        return type.cast(made.computeIfAbsent(type, key -> maker.get()));
    }
}
