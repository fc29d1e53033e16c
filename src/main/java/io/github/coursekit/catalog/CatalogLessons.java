package io.github.coursekit.catalog;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.course.PlainValue;
import io.github.coursekit.hugo.HugoUrls;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a catalog tells of the lessons of a course, without what answers questions: of each when it is first asked for. It may be used on several threads.
 *
 * <pre>{@code
 * CatalogLessons lessons = CatalogLessons.of(course, sha256, targets);
 * lessons.of(lesson).assessment();
 * }</pre>
 */
public final class CatalogLessons {

    private final Map<String, String> sha256;
    private final HugoUrls urls;
    private final List<OwnSchema> schemas;
    private final CatalogLanguages languages;
    private final LessonTargets targets;
    private final boolean termIds;
    private final Map<String, Told> made = new ConcurrentHashMap<>();

    /** What a catalog tells of a lesson, and the paths of what it names beside the course. */
    private record Told(CatalogLesson lesson, Set<String> beside) {}

    private CatalogLessons(Course course, Map<String, String> sha256, LessonTargets targets) {
        this.sha256 = Map.copyOf(sha256);
        this.urls = course.urls();
        this.languages = new CatalogLanguages(course);
        this.termIds = course.settings().site().markdown().termIds();
        this.schemas = course.settings().schemas();
        this.targets = targets;
    }

    /**
     * Prepares for a course.
     *
     * @param course the course
     * @param sha256 the SHA-256 of each of its files, in lower-case hexadecimal, by path
     * @param targets where the destinations of a lesson lead; what only an answer names is left out here
     */
    public static CatalogLessons of(Course course, Map<String, String> sha256, LessonTargets targets) {
        return new CatalogLessons(course, sha256, targets);
    }

    /**
     * {@return what a catalog tells of a lesson}
     *
     * @param lesson one of the course that can be read
     */
    public CatalogLesson of(Lesson lesson) {
        return told(lesson).lesson();
    }

    /**
     * {@return the paths of the files beside the course that a lesson names, without those that only an answer names}
     *
     * @param lesson one of the course that can be read
     */
    public Set<String> beside(Lesson lesson) {
        return told(lesson).beside();
    }

    private Told told(Lesson lesson) {
        return made.computeIfAbsent(lesson.path(), path -> made(lesson));
    }

    private Told made(Lesson lesson) {
        FrontMatter frontMatter = lesson.frontMatter();
        PlainValue.Entries told = AnswerFreeFrontMatter.of(lesson, schemas);
        CatalogContent content = CatalogContents.of(lesson, termIds);
        List<CatalogTarget> leading = targets(lesson, told, content);
        CatalogLesson made = new CatalogLesson(
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
                leading.stream().filter(target -> !isBeside(target)).toList(),
                isWhole(lesson, told) ? Optional.of(hash(lesson.path())) : Optional.empty());
        return new Told(
                made,
                leading.stream()
                        .filter(CatalogLessons::isBeside)
                        .map(CatalogTarget::path)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isBeside(CatalogTarget target) {
        return target.path().startsWith("../");
    }

    /** Those of the texts of questions, too, as far as they are told; their order tells nothing. */
    private List<CatalogTarget> targets(Lesson lesson, PlainValue.Entries told, CatalogContent content) {
        Stream<CatalogTarget> own =
                AnswerFreeTargets.of(targets.of(lesson), lesson.frontMatter().others(), told, content.assessment())
                        .stream();
        Stream<CatalogTarget> ofQuestions = content.assessment().stream()
                .flatMap(CatalogAssessment::texts)
                .flatMap(text -> targets.of(lesson, text).stream());
        return Stream.concat(own, ofQuestions)
                .distinct()
                .sorted(CatalogTarget.ORDER)
                .toList();
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
}
