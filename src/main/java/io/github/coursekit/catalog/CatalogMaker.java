package io.github.coursekit.catalog;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import io.github.coursekit.hugo.HugoUrls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the catalog of a course: sections and lessons in Hugo's order. Every file is named once: as a lesson, as one that could not be read, or as an asset. The
 * answers of assessments are left out.
 */
public final class CatalogMaker {

    private static final String NO_FRONT_MATTER = "its front matter cannot be read";

    private final SortedMap<String, String> sha256;
    private final HugoUrls urls;
    private final CatalogLessons lessons;
    private final Set<String> named = new HashSet<>();

    private CatalogMaker(Map<String, String> sha256, Course course, CatalogLessons lessons) {
        this.sha256 = new TreeMap<>(sha256);
        this.urls = course.urls();
        this.lessons = lessons;
    }

    /**
     * {@return the catalog of a course, without where its links lead}
     *
     * @param course the course
     * @param coordinates its coordinates
     * @param sha256 the SHA-256 of each file of the course, in lower-case hexadecimal, by its path
     */
    public static Catalog make(Course course, Coordinates coordinates, Map<String, String> sha256) {
        return make(course, coordinates, sha256, CatalogLessons.of(course, sha256, lesson -> List.of()));
    }

    /**
     * {@return the catalog of a course}
     *
     * @param course the course
     * @param coordinates its coordinates
     * @param sha256 the SHA-256 of each file of the course, in lower-case hexadecimal, by its path
     * @param lessons what it tells of the lessons of the course
     */
    public static Catalog make(
            Course course, Coordinates coordinates, Map<String, String> sha256, CatalogLessons lessons) {
        CatalogMaker maker = new CatalogMaker(sha256, course, lessons);
        CatalogSection root = maker.section(course.root());
        List<CatalogUnread> unread = maker.unread(course);
        return new Catalog(
                coordinates,
                coordinates.basePath(),
                course.settings().site().urls().baseUrl(),
                coordinates.contentFolder(),
                root,
                unread,
                maker.others());
    }

    private List<CatalogUnread> unread(Course course) {
        SortedMap<String, String> reasons = new TreeMap<>();
        course.lessons().stream()
                .filter(lesson -> !lesson.readable())
                .forEach(lesson -> reasons.put(lesson.path(), NO_FRONT_MATTER));
        Set<String> read = course.files();
        course.problems().stream()
                .filter(problem -> sha256.containsKey(problem.path()) && !read.contains(problem.path()))
                .forEach(problem -> reasons.putIfAbsent(problem.path(), problem.message()));
        named.addAll(reasons.keySet());
        List<CatalogUnread> unread = new ArrayList<>();
        reasons.forEach((path, reason) -> unread.add(new CatalogUnread(path, reason, hash(path))));
        return unread;
    }

    private List<CatalogAsset> others() {
        return sha256.entrySet().stream()
                .filter(file -> !named.contains(file.getKey()))
                .map(file -> new CatalogAsset(file.getKey(), file.getValue(), Optional.empty()))
                .toList();
    }

    private CatalogSection section(Section section) {
        List<CatalogNode> children = new ArrayList<>();
        for (CourseNode child : section.children()) {
            if (child instanceof Section below) {
                children.add(section(below));
            } else if (child instanceof Lesson lesson && lesson.readable()) {
                children.add(lesson(lesson));
            }
        }
        Optional<CatalogLesson> page = section.page().filter(Lesson::readable).map(this::lesson);
        return new CatalogSection(section.path(), urls.ofFolder(section.path()), page, children);
    }

    private CatalogLesson lesson(Lesson lesson) {
        named.add(lesson.path());
        return lessons.of(lesson);
    }

    private String hash(String path) {
        return Objects.requireNonNull(sha256.get(path), path);
    }
}
