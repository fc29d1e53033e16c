package io.github.coursekit.target;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.Languages;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a course by the references that Hugo's {@code ref} and {@code relref} take: a path with or without extension, absolute, relative
 * to the page's folder, or from the top, and last the bare name of a page anywhere when only one has it. Letter case does not count. See
 * <a href="https://gohugo.io/methods/page/relref/">Hugo's documentation</a>.
 */
final class References {

    private final Languages languages;
    private final Map<String, Lesson> byPath = new HashMap<>();
    private final Map<String, List<Lesson>> byName = new HashMap<>();

    References(Course course) {
        this.languages = course.settings().site().languages();
        List<Lesson> pages = course.lessons().stream()
                .filter(lesson -> !lesson.frontMatter().publication().draft()
                        && !lesson.frontMatter().publication().headless())
                .toList();
        pages.stream().filter(lesson -> language(lesson).isEmpty()).forEach(this::add);
        // What a translation is a translation of goes first.
        pages.stream().filter(lesson -> !language(lesson).isEmpty()).forEach(this::add);
    }

    private void add(Lesson lesson) {
        String path = lesson.path();
        String extension = path.substring(path.lastIndexOf('.'));
        String stem = Languages.stem(path, "");
        String neutral = Languages.stem(path, language(lesson));
        List.of(path, stem, neutral, neutral + extension).forEach(key -> put(key, lesson));
        String name = RelativePaths.nameOf(neutral);
        if (PageFiles.isFolderPageName(name)) {
            put(RelativePaths.folderOf(path), lesson);
            addNames(lesson, RelativePaths.nameOf(RelativePaths.folderOf(path)));
        } else {
            addNames(lesson, name, name + extension);
        }
    }

    /** A translation does not make the name of its page ambiguous. */
    private void addNames(Lesson lesson, String... names) {
        for (String name : names) {
            List<Lesson> named = byName.computeIfAbsent(fold(name), key -> new ArrayList<>(1));
            if (named.isEmpty() || language(lesson).isEmpty()) {
                named.add(lesson);
            }
        }
    }

    private String language(Lesson lesson) {
        return languages.suffix(lesson.path());
    }

    private void put(String path, Lesson lesson) {
        byPath.putIfAbsent(fold(path), lesson);
    }

    /** The page that a reference names in a page; empty when there is none, or several of the name. */
    Optional<Lesson> find(Lesson from, String reference) {
        String path = reference.endsWith("/") ? reference.substring(0, reference.length() - 1) : reference;
        if (path.startsWith("/") || reference.equals("/")) {
            return exact(path.isEmpty() ? "" : path.substring(1));
        }
        Optional<Lesson> relative = within(RelativePaths.folderOf(from.path()), path);
        Optional<Lesson> found = relative.or(() -> within("", path));
        return found.or(() -> {
            List<Lesson> named = path.indexOf('/') < 0 ? byName.getOrDefault(fold(path), List.of()) : List.of();
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        });
    }

    private Optional<Lesson> within(String folder, String path) {
        return RelativePaths.resolve(folder, path).flatMap(this::exact);
    }

    private Optional<Lesson> exact(String path) {
        return Optional.ofNullable(byPath.get(fold(path)));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
