package io.github.coursekit.catalog;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.Section;
import io.github.coursekit.course.Stage;
import io.github.coursekit.hugo.HugoUrls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the catalog of a course: sections and lessons in Hugo's order. Lessons whose front matter could not be read are left out, and so are the answers of
 * assessments.
 */
public final class CatalogMaker {

    private final Map<String, String> sha256;
    private final HugoUrls urls;

    private CatalogMaker(Map<String, String> sha256, HugoUrls urls) {
        this.sha256 = sha256;
        this.urls = urls;
    }

    /**
     * {@return the catalog of a course}
     *
     * @param course the course
     * @param coordinates its coordinates
     * @param sha256 the SHA-256 of each lesson and asset, in lower-case hexadecimal, by its path
     */
    public static Catalog make(Course course, Coordinates coordinates, Map<String, String> sha256) {
        CatalogMaker maker = new CatalogMaker(sha256, course.urls());
        List<CatalogAsset> assets = course.assets().stream()
                .map(Asset::path)
                .map(path -> new CatalogAsset(path, maker.hash(path)))
                .toList();
        return new Catalog(coordinates, coordinates.contentFolder(), maker.section(course.root()), assets);
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
        FrontMatter frontMatter = lesson.frontMatter();
        return new CatalogLesson(
                lesson.path(),
                lesson.url(urls),
                names(frontMatter.names()),
                frontMatter.publication().draft(),
                frontMatter.order().weight(),
                frontMatter.address().aliases(),
                content(lesson),
                hash(lesson.path()));
    }

    private String hash(String path) {
        return Objects.requireNonNull(sha256.get(path), path);
    }

    private static CatalogNames names(FrontMatter.Names names) {
        return new CatalogNames(names.id(), names.type(), names.title(), names.linkTitle(), names.description());
    }

    private static CatalogContent content(Lesson lesson) {
        return new CatalogContent(
                lesson.headings().stream()
                        .map(heading -> new CatalogHeading(heading.level(), heading.text(), heading.id()))
                        .toList(),
                anchors(lesson),
                lesson.stages().stream().map(CatalogMaker::stage).toList(),
                destinations(lesson, LessonLink.Kind.LINK),
                destinations(lesson, LessonLink.Kind.EMBED),
                lesson.assessment().map(assessment -> new CatalogAssessment(assessment.questionIds())),
                lesson.words(),
                lesson.minutes());
    }

    private static List<String> anchors(Lesson lesson) {
        Set<String> ids = lesson.headings().stream()
                .map(LessonHeading::id)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return lesson.anchors().stream()
                .filter(id -> !ids.contains(id))
                .distinct()
                .toList();
    }

    private static CatalogStage stage(Stage stage) {
        return new CatalogStage(
                stage.title(),
                stage.entries().stream()
                        .map(entry -> new CatalogStage.Entry(entry.role(), entry.text()))
                        .toList());
    }

    private static List<String> destinations(Lesson lesson, LessonLink.Kind kind) {
        return lesson.links().stream()
                .filter(link -> link.kind() == kind)
                .map(LessonLink::destination)
                .toList();
    }
}
