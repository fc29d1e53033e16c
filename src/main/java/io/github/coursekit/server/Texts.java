package io.github.coursekit.server;

import com.google.gson.JsonObject;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.text.Lines;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** What an editor says and asks of its documents. Documents that are no files are passed over. */
final class Texts implements TextDocumentService {

    private final Documents documents;
    private final OpenCourses courses;
    private boolean editsLater;

    Texts(Documents documents, OpenCourses courses) {
        this.documents = documents;
        this.courses = courses;
    }

    /** Whether the edits of actions are told when one is chosen; else with the actions. */
    void setEditsLater(boolean later) {
        editsLater = later;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem opened = params.getTextDocument();
        Uris.file(opened.getUri()).ifPresent(file -> {
            documents.open(Document.of(opened.getUri(), file, opened.getVersion(), opened.getText()));
            happened(opened.getUri(), Event.Kind.EDITED);
        });
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        VersionedTextDocumentIdentifier changed = params.getTextDocument();
        Uris.file(changed.getUri()).ifPresent(file -> {
            documents.change(file, changed.getVersion(), params.getContentChanges());
            happened(changed.getUri(), Event.Kind.EDITED);
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        Uris.file(params.getTextDocument().getUri()).ifPresent(documents::close);
        happened(params.getTextDocument().getUri(), Event.Kind.EDITED);
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        happened(params.getTextDocument().getUri(), Event.Kind.SAVED);
    }

    private void happened(String uri, Event.Kind kind) {
        Uris.file(uri).ifPresent(file -> courses.happened(List.of(new Event(file, kind))));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return ofLesson(
                params.getTextDocument(),
                (view, lesson) -> Symbols.of(lesson).stream()
                        .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                        .toList());
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        Optional<Document> document =
                Uris.file(params.getTextDocument().getUri()).flatMap(documents::of);
        return document.map(open -> courses.askLatest(
                        open.file(),
                        view -> new Completions(open, Cursor.in(open, params.getPosition()), view).items()))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()))
                .thenApply(items -> Either.forLeft(items.orElse(List.of())));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return ofPlace(
                params,
                (view, lesson, offset) -> new Hovers(view).at(lesson, offset).orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return ofPlace(params, (view, lesson, offset) -> {
            Links links = new Links(view);
            List<Location> places = links
                    .at(lesson, offset)
                    .flatMap(link -> links.place(link.target()))
                    .map(place -> location(view, place))
                    .stream()
                    .toList();
            return Either.forLeft(places);
        });
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return ofPlace(
                params,
                (view, lesson, offset) -> new Links(view)
                        .toWhatIsAt(lesson, offset).stream()
                                .map(place -> location(view, place))
                                .toList());
    }

    private Location location(View view, io.github.coursekit.text.Location place) {
        Lines lines = view.result().places().lines().getOrDefault(place.path(), Lines.of(""));
        return new Location(documents.uri(view.file(place.path())), Places.range(lines, place.range()));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        boolean later = editsLater;
        return ofDocument(params.getTextDocument().getUri(), (course, document) -> {
            CodeActions actions = new CodeActions(documents, document, course);
            return (later ? actions.of(params) : actions.withEdits(params))
                    .stream().map(Either::<Command, CodeAction>forRight).toList();
        });
    }

    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
        if (!(action.getData() instanceof JsonObject data) || !data.has("uri")) {
            return CompletableFuture.completedFuture(action);
        }
        return ofDocument(
                        data.get("uri").getAsString(),
                        (course, document) -> new CodeActions(documents, document, course).resolved(action, data))
                .thenApply(resolved -> resolved == null ? action : resolved);
    }

    /** What is asked of an open document; null for one of no course. */
    private <T> CompletableFuture<T> ofDocument(String uri, BiFunction<KeptCourse, Document, T> question) {
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
    private <T> CompletableFuture<T> ofLesson(TextDocumentIdentifier document, BiFunction<View, Lesson, T> question) {
        Optional<Path> file = Uris.file(document.getUri());
        return file.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : courses.ask(
                        file.get(),
                        course -> course.view()
                                .flatMap(view -> view.lesson(file.get()).map(lesson -> question.apply(view, lesson)))
                                .orElse(null));
    }

    /** A question about a place in a lesson. */
    private interface Question<T> {
        @Nullable
        T of(View view, Lesson lesson, int offset);
    }

    /** What is asked of a place in an open document that is a lesson; null for any other. */
    private <T> CompletableFuture<T> ofPlace(TextDocumentPositionParams params, Question<T> question) {
        return ofLesson(
                params.getTextDocument(),
                (view, lesson) -> documents
                        .of(view.file(lesson.path()))
                        .map(document ->
                                question.of(view, lesson, Places.offset(document.source(), params.getPosition())))
                        .orElse(null));
    }
}
