package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.PlainValue;
import java.util.stream.Stream;

/** URLs that a page's front matter says are answered with another page: sites that write a server's redirects have a key for them by custom. */
final class Redirects {

    private static final String KEY = "redirects";
    private static final String FROM = "from";

    private Redirects() {}

    /** The URLs, absolute or relative to the page's own. */
    static Stream<String> of(Lesson lesson) {
        return lesson.frontMatter().others().get(KEY).stream()
                .flatMap(value -> value instanceof PlainValue.Items items ? items.items().stream() : Stream.of(value))
                .flatMap(item -> item instanceof PlainValue.Entries entries ? entries.get(FROM).stream() : Stream.of())
                .flatMap(from -> from instanceof PlainValue.Text text ? Stream.of(text.text()) : Stream.of())
                .filter(from -> !from.contains("*") && !from.contains("://"));
    }
}
