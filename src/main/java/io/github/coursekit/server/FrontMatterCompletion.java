package io.github.coursekit.server;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseKeys;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.PlainValue;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.site.LessonTypes;
import io.github.coursekit.site.LessonWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** What can be typed in front matter in YAML: keys where they may stand, and the values that they take, from what programs know and from what other lessons of the course have. */
final class FrontMatterCompletion {

    private static final Pattern KEY = Pattern.compile("(?:\\s*- )*+\\s*+([\\w-]*+)");
    private static final Pattern VALUE = Pattern.compile("((?:\\s*- )*+\\s*+)([\\w-]++):\\s++[\"']?([^\"'#]*+)");
    private static final Pattern ITEM = Pattern.compile("(\\s*)- [\"']?([^\"'#:]*+)");
    private static final Pattern WRITTEN = Pattern.compile("((?:\\s|- )*+)([\\w-]++):(?:\\s.*)?");
    private static final List<String> FLAGS = List.of("true", "false");

    private final Cursor cursor;
    private final FrontMatterBlock block;
    private final Course course;
    private final Optional<Lesson> lesson;

    FrontMatterCompletion(Cursor cursor, FrontMatterBlock block, Course course, Optional<Lesson> lesson) {
        this.cursor = cursor;
        this.block = block;
        this.course = course;
        this.lesson = lesson;
    }

    List<CompletionItem> items() {
        String before = cursor.before();
        Matcher value = VALUE.matcher(before);
        if (value.matches()) {
            return values(parent(value.group(1).length()), value.group(2), value.group(3));
        }
        Matcher item = ITEM.matcher(before);
        List<CompletionItem> items = new ArrayList<>();
        if (item.matches()) {
            parentLine(item.group(1).length() + 1)
                    .ifPresent(above -> items.addAll(values(parent(above.indent), above.key, item.group(2))));
        }
        Matcher key = KEY.matcher(before);
        if (key.matches()) {
            items.addAll(keys(before.length() - key.group(1).length(), key.group(1)));
        }
        return items;
    }

    /** A line above with a key, and how far that is indented. */
    private record Above(int line, int indent, String key) {}

    /** The key that those of an indentation stand below; empty for the top. */
    private String parent(int indent) {
        return parentLine(indent).map(Above::key).orElse("");
    }

    private Optional<Above> parentLine(int indent) {
        int first = cursor.source().lines().lineOf(block.opener().end());
        for (int line = cursor.line() - 1; line > first; line--) {
            Optional<Above> above = above(line).filter(found -> found.indent < indent);
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }

    private Optional<Above> above(int line) {
        Matcher written = WRITTEN.matcher(cursor.text(line));
        return written.matches()
                ? Optional.of(new Above(line, written.group(1).length(), written.group(2)))
                : Optional.empty();
    }

    private List<CompletionItem> keys(int indent, String typed) {
        String parent = parent(indent);
        Collection<String> known = switch (parent) {
            case "" -> keysAtTop();
            case "questions" -> LessonKeys.IN_QUESTIONS;
            case "options" -> LessonKeys.IN_OPTIONS;
            case "cascade", "params" -> LessonKeys.IN_FRONT_MATTER;
            default -> List.of();
        };
        Set<String> written = parent.isEmpty() ? writtenAtTop() : Set.of();
        return known.stream()
                .filter(key -> !written.contains(key))
                .sorted()
                .map(key -> cursor.item(typed, key + ": ", CompletionItemKind.Property, ""))
                .toList();
    }

    /** Known keys, and those that the course has for itself, which is all that a check takes for no slip. */
    private Set<String> keysAtTop() {
        CourseKeys own = new CourseKeys(course);
        Set<String> keys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        keys.addAll(lesson.map(own::known).orElse(LessonKeys.IN_FRONT_MATTER));
        keys.addAll(own.own());
        return keys;
    }

    private Set<String> writtenAtTop() {
        Set<String> written = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        int first = cursor.source().lines().lineOf(block.opener().end());
        int last = cursor.source().lines().lineOf(block.content().end());
        for (int line = first + 1; line <= Math.max(last, cursor.line()); line++) {
            if (line != cursor.line()) {
                above(line).filter(key -> key.indent == 0).ifPresent(key -> written.add(key.key));
            }
        }
        return written;
    }

    private List<CompletionItem> values(String parent, String key, String typed) {
        return known(parent, key)
                .map(value -> cursor.item(typed, value, CompletionItemKind.Value, ""))
                .toList();
    }

    private Stream<String> known(String parent, String key) {
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
                .flatMap(lesson -> lesson.frontMatter().names().type().stream())
                .sorted();
    }

    /** The words that other lessons have under a key; texts that stand once, such as titles, are no words. */
    private Stream<String> used(String key) {
        Set<String> once = new TreeSet<>();
        Set<String> more = new TreeSet<>();
        course.lessons().stream()
                .flatMap(lesson -> lesson.frontMatter().others().get(key).stream())
                .flatMap(FrontMatterCompletion::words)
                .filter(word -> !once.add(word))
                .forEach(more::add);
        return more.stream();
    }

    private static Stream<String> words(PlainValue value) {
        if (value instanceof PlainValue.Items items) {
            return items.items().stream().flatMap(FrontMatterCompletion::words);
        }
        if (value instanceof PlainValue.Flag flag) {
            return Stream.of(Boolean.toString(flag.flag()));
        }
        return value instanceof PlainValue.Text text && text.text().matches("[\\w /.+-]++")
                ? Stream.of(text.text())
                : Stream.empty();
    }
}
