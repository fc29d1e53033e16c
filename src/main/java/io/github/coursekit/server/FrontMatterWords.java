package io.github.coursekit.server;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseKeys;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.PlainValue;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.site.LessonTypes;
import io.github.coursekit.site.LessonWords;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The keys of front matter and the values that they take, whatever it is written in: from what programs know and from what other lessons of the course have.
 *
 * @param course the course
 * @param lesson the lesson, when it is known
 */
record FrontMatterWords(Course course, Optional<Lesson> lesson) {

    private static final List<String> FLAGS = List.of("true", "false");

    /** Whether a value is written without quotes wherever texts have some. */
    static boolean isFlag(String value) {
        return FLAGS.contains(value);
    }

    /** The keys that may stand below a key, sorted, without some; an empty key stands for the top. */
    Stream<String> keys(String parent, Set<String> written) {
        Collection<String> known = switch (parent) {
            case "" -> keysAtTop();
            case "questions" -> LessonKeys.IN_QUESTIONS;
            case "options" -> LessonKeys.IN_OPTIONS;
            case "cascade", "params" -> LessonKeys.IN_FRONT_MATTER;
            default -> List.of();
        };
        return known.stream().filter(key -> !written.contains(key)).sorted();
    }

    /** Known keys, and those that the course has for itself, which is all that a check takes for no slip. */
    private Set<String> keysAtTop() {
        CourseKeys own = new CourseKeys(course);
        Set<String> keys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        keys.addAll(lesson.map(own::known).orElse(LessonKeys.IN_FRONT_MATTER));
        keys.addAll(own.own());
        return keys;
    }

    /** The values that a key below another one takes. */
    Stream<String> values(String parent, String key) {
        if (parent.equals("questions")) {
            return key.equals("type") ? LessonWords.QUESTION_TYPES.stream() : Stream.empty();
        }
        if (parent.equals("options")) {
            boolean flag = key.equals(LessonKeys.IS_CORRECT) || key.equals(LessonKeys.snakeCase(LessonKeys.IS_CORRECT));
            return flag ? FLAGS.stream() : Stream.empty();
        }
        if (!parent.isEmpty()) {
            return Stream.empty();
        }
        if (LessonWords.FLAGS.contains(key)) {
            return FLAGS.stream();
        }
        return switch (key) {
            case "type" -> Stream.concat(LessonTypes.ALL.stream(), types()).distinct();
            case "level" ->
                Stream.concat(LessonWords.LEVELS.stream(), used(key)).distinct();
            default -> used(key);
        };
    }

    private Stream<String> types() {
        return course.lessons().stream()
                .flatMap(other -> other.frontMatter().names().type().stream())
                .sorted();
    }

    /** The words that other lessons have under a key; texts that stand once, such as titles, are no words. */
    private Stream<String> used(String key) {
        Set<String> once = new TreeSet<>();
        Set<String> more = new TreeSet<>();
        course.lessons().stream()
                .flatMap(other -> other.frontMatter().others().get(key).stream())
                .flatMap(FrontMatterWords::words)
                .filter(word -> !once.add(word))
                .forEach(more::add);
        return more.stream();
    }

    private static Stream<String> words(PlainValue value) {
        if (value instanceof PlainValue.Items items) {
            return items.items().stream().flatMap(FrontMatterWords::words);
        }
        if (value instanceof PlainValue.Flag flag) {
            return Stream.of(Boolean.toString(flag.flag()));
        }
        return value instanceof PlainValue.Text text && text.text().matches("[\\w /.+-]++")
                ? Stream.of(text.text())
                : Stream.empty();
    }
}
