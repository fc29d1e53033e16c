package io.github.coursekit.catalog;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a catalog tells of the content of a lesson. */
final class CatalogContents {

    private CatalogContents() {}

    /** {@code termIds} tells whether terms of definitions have ids, which are not known. */
    static CatalogContent of(Lesson lesson, boolean termIds) {
        return new CatalogContent(
                lesson.headings().stream()
                        .map(heading -> new CatalogHeading(heading.level(), heading.text(), heading.id()))
                        .toList(),
                anchors(lesson),
                termIds || lesson.mayHaveMoreAnchors(),
                lesson.stages().stream().map(CatalogContents::stage).toList(),
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
