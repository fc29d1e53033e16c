package io.github.coursekit.target;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What else lessons go by beside their paths: their ids, by which they are found, and their names and titles, by which an author may have meant one. */
final class LessonNames {

    private final Site site;
    private final Map<String, List<Lesson>> byId = new HashMap<>();
    private final Map<String, List<Lesson>> byName = new HashMap<>();
    private final FolderNames names;

    /** The first of the pages of which nothing is known. */
    private final Optional<String> unread;

    LessonNames(Course course) {
        this.site = course.settings().site();
        boolean asked = !course.settings().prerequisiteKeys().isEmpty();
        for (Lesson lesson : asked ? course.lessons() : List.<Lesson>of()) {
            if (!lesson.isSnippet()) {
                lesson.frontMatter().names().id().ifPresent(id -> put(byId, id, lesson));
                names(lesson).distinct().forEach(name -> put(byName, name, lesson));
            }
        }
        this.names = new FolderNames(List.copyOf(byName.keySet()));
        this.unread = asked ? firstUnread(course) : Optional.empty();
    }

    private static Optional<String> firstUnread(Course course) {
        Set<String> read = course.files();
        PageFiles pages = course.settings().site().pages();
        return Stream.concat(
                        course.lessons().stream()
                                .filter(lesson -> !lesson.readable())
                                .map(Lesson::path),
                        course.problems().stream()
                                .map(FileProblem::path)
                                .filter(path -> pages.isPage(path) && !read.contains(path)))
                .findFirst();
    }

    private static void put(Map<String, List<Lesson>> lessons, String name, Lesson lesson) {
        lessons.computeIfAbsent(name, key -> new ArrayList<>(1)).add(lesson);
    }

    private static Stream<String> names(Lesson lesson) {
        String file = RelativePaths.nameOf(lesson.path());
        return Stream.of(
                        lesson.frontMatter().names().id(),
                        lesson.frontMatter().names().title(),
                        Optional.of(file.substring(0, file.lastIndexOf('.'))))
                .flatMap(Optional::stream)
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    /** The lesson of an id, rather in the language of another lesson; of several the first by path. */
    Optional<Lesson> ofId(Lesson from, String id) {
        List<Lesson> all = byId.getOrDefault(id, List.of());
        String language = site.place(from.path()).language();
        return all.stream()
                .filter(lesson -> site.place(lesson.path()).language().equals(language))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The page that could not be read and may have an id; none for what can only be a path. */
    Optional<String> unread(String id) {
        return unread.filter(path -> id.indexOf('/') < 0 && !site.pages().isPage(id));
    }

    /** The only lesson whose id, title or name is nearest to a text, if any is near. */
    Optional<Lesson> near(String text) {
        return names.nearest(text.toLowerCase(Locale.ROOT))
                .map(byName::get)
                .filter(lessons -> lessons.size() == 1)
                .map(lessons -> lessons.get(0));
    }
}
