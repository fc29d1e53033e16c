package io.github.coursekit.course;

import java.util.List;
import java.util.Set;

/**
 * A JSON Schema of the course's own for the front matter of some lessons.
 *
 * @param selector a lesson type, or a path pattern, which has a slash or an asterisk
 * @param name the schema's file, for messages
 * @param json the schema
 * @param keys the keys that it names, which are known then
 */
public record OwnSchema(String selector, String name, String json, Set<String> keys) {

    /** Copies the set. */
    public OwnSchema {
        keys = Set.copyOf(keys);
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
                : selector.equals(lesson.frontMatter().type());
    }
}
