package io.github.coursekit.server;

import io.github.coursekit.course.Lesson;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;

/** Asks the course of a document what an editor wants to know of the document; null is the answer of none. */
final class DocumentQueries {

    private final Documents documents;
    private final OpenCourses courses;

    DocumentQueries(Documents documents, OpenCourses courses) {
        this.documents = documents;
        this.courses = courses;
    }

    /** What is asked of an open document; null for one of no course. */
    <T> CompletableFuture<T> ofDocument(String uri, BiFunction<KeptCourse, Document, T> question) {
        Optional<Path> file = Uris.file(uri);
        return file.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : courses.ask(
                        file.get(),
                        course -> documents
                                .of(file.get())
                                .map(document -> question.apply(course, document))
                                .orElse(null));
    }

    /** What is asked of a lesson; null for any other file. */
    <T> CompletableFuture<T> ofLesson(TextDocumentIdentifier document, BiFunction<View, Lesson, T> question) {
        Optional<Path> file = Uris.file(document.getUri());
        return file.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : courses.ask(
                        file.get(),
                        course -> course.view()
                                .flatMap(view -> view.lesson(file.get()).map(lesson -> question.apply(view, lesson)))
                                .orElse(null));
    }

    /** What is asked of a place in an open document that is a lesson; null for any other. */
    <T> CompletableFuture<T> ofPlace(TextDocumentPositionParams params, PlaceQuestion<T> question) {
        return ofLesson(
                params.getTextDocument(),
                (view, lesson) -> documents
                        .of(view.file(lesson.path()))
                        .map(document ->
                                question.of(view, lesson, Places.offset(document.source(), params.getPosition())))
                        .orElse(null));
    }
}
