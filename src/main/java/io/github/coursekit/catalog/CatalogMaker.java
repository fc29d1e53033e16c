package io.github.coursekit.catalog;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.course.PlainValue;
import io.github.coursekit.course.Section;
import io.github.coursekit.course.Stage;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the catalog of a course: sections and lessons in Hugo's order. Every file is named once: as a lesson, as one that could not be read, or as an asset. The
 * answers of assessments are left out.
 */
public final class CatalogMaker {

    private static final String NO_FRONT_MATTER = "its front matter cannot be read";

    private final SortedMap<String, String> sha256;
    private final HugoUrls urls;
    private final List<OwnSchema> schemas;
    private final CatalogLanguages languages;
    private final Function<Lesson, List<CatalogTarget>> targets;
    private final boolean termIds;
    private final Set<String> named = new HashSet<>();

    private CatalogMaker(Map<String, String> sha256, Course course, Function<Lesson, List<CatalogTarget>> targets) {
        this.sha256 = new TreeMap<>(sha256);
        this.urls = course.urls();
        this.languages = new CatalogLanguages(course);
        this.termIds = course.settings().site().markdown().termIds();
        this.schemas = course.settings().schemas();
        this.targets = targets;
    }

    /**
     * {@return the catalog of a course, without where its links lead}
     *
     * @param course the course
     * @param coordinates its coordinates
     * @param sha256 the SHA-256 of each file of the course, in lower-case hexadecimal, by its path
     */
    public static Catalog make(Course course, Coordinates coordinates, Map<String, String> sha256) {
        return make(course, coordinates, sha256, lesson -> List.of());
    }

    /**
     * {@return the catalog of a course}
     *
     * @param course the course
     * @param coordinates its coordinates
     * @param sha256 the SHA-256 of each file of the course, in lower-case hexadecimal, by its path
     * @param targets where the destinations of a lesson lead, in any order; what only an answer names is left out here
     */
    public static Catalog make(
            Course course,
            Coordinates coordinates,
            Map<String, String> sha256,
            Function<Lesson, List<CatalogTarget>> targets) {
        CatalogMaker maker = new CatalogMaker(sha256, course, targets);
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
        FrontMatter frontMatter = lesson.frontMatter();
        PlainValue.Entries told = AnswerFreeFrontMatter.of(lesson, schemas);
        CatalogContent content = content(lesson);
        return new CatalogLesson(
                lesson.path(),
                lesson.url(urls),
                languages.language(lesson),
                languages.translations(lesson),
                names(frontMatter.names()),
                frontMatter.publication().draft(),
                dates(frontMatter),
                frontMatter.order().weight(),
                frontMatter.address().aliases(),
                told,
                content,
                AnswerFreeTargets.of(targets.apply(lesson), frontMatter.others(), told, content.assessment()),
                isWhole(lesson, told) ? Optional.of(hash(lesson.path())) : Optional.empty());
    }

    /** Whether nothing was left out. Of what was, a hash would prove a guess: options are few, and which is right is soon tried. */
    private static boolean isWhole(Lesson lesson, PlainValue.Entries told) {
        return !lesson.isAssessment()
                && lesson.assessment().isEmpty()
                && AnswerFreeFrontMatter.keys(told)
                        == AnswerFreeFrontMatter.keys(lesson.frontMatter().others());
    }

    private String hash(String path) {
        return Objects.requireNonNull(sha256.get(path), path);
    }

    private static CatalogNames names(FrontMatter.Names names) {
        return new CatalogNames(names.id(), names.type(), names.title(), names.linkTitle(), names.description());
    }

    private static CatalogDates dates(FrontMatter frontMatter) {
        return new CatalogDates(
                frontMatter.order().date(),
                frontMatter.instant("publishDate", "pubDate", "published"),
                frontMatter.instant("lastmod", "modified"),
                frontMatter.instant("expiryDate", "unpublishDate"));
    }

    private CatalogContent content(Lesson lesson) {
        return new CatalogContent(
                lesson.headings().stream()
                        .map(heading -> new CatalogHeading(heading.level(), heading.text(), heading.id()))
                        .toList(),
                anchors(lesson),
                termIds || lesson.mayHaveMoreAnchors(),
                lesson.stages().stream().map(CatalogMaker::stage).toList(),
                destinations(lesson, LessonLink.Kind.LINK),
                destinations(lesson, LessonLink.Kind.EMBED),
                lesson.assessment().map(AnswerFreeQuestions::of),
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
