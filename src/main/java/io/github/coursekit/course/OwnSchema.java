package io.github.coursekit.course;

import io.github.coursekit.site.PathPatterns;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A JSON Schema of the course's own for the front matter of some lessons.
 *
 * @param selector a lesson type, or a path pattern, which has a slash or an asterisk
 * @param name the schema's file, for messages
 * @param json the schema
 * @param keys the keys that it names, which are known then
 */
public record OwnSchema(String selector, String name, String json, Set<String> keys) {

    /** Sorts the set: what is cached hangs on the text of all this, which must be the same in each run. */
    public OwnSchema {
        keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }

    /**
     * {@return whether the schema is for a lesson}
     *
     * @param lesson the lesson
     */
    public boolean isFor(Lesson lesson) {
        boolean path = selector.indexOf('/') >= 0 || selector.indexOf('*') >= 0;
        return path
                ? new PathPatterns(List.of(selector)).matches(lesson.path())
                : lesson.frontMatter().names().type().filter(selector::equals).isPresent();
    }
}
