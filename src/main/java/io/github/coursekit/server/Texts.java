package io.github.coursekit.server;

import com.google.gson.JsonObject;
import io.github.coursekit.text.Lines;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor says and asks of its documents. Documents that are no files are passed over. */
final class Texts implements TextDocumentService {

    private final Documents documents;
    private final OpenCourses courses;
    private final DocumentQueries questions;
    private boolean editsLater;

    Texts(Documents documents, OpenCourses courses) {
        this.documents = documents;
        this.courses = courses;
        this.questions = new DocumentQueries(documents, courses);
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
        return questions.ofLesson(
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
        return questions.ofPlace(
                params,
                (view, lesson, offset) -> new Hovers(view).at(lesson, offset).orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return questions.ofPlace(
                params,
                (view, lesson, offset) -> Either.forLeft(new Links(view)
                        .destination(lesson, offset).stream()
                                .map(place -> location(view, place))
                                .toList()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return questions.ofPlace(
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
        return questions.ofDocument(params.getTextDocument().getUri(), (course, document) -> {
            CodeActions actions = new CodeActions(documents, document, course);
            return (later ? actions.of(params) : actions.withEdits(params))
                    .stream().map(Either::<Command, CodeAction>forRight).toList();
        });
    }

    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
        if (!(action.getData() instanceof JsonObject data)
                || ActionData.uri(data).isEmpty()) {
            return CompletableFuture.completedFuture(action);
        }
        return questions
                .ofDocument(
                        ActionData.uri(data).get(),
                        (course, document) -> new CodeActions(documents, document, course).resolved(action, data))
                .thenApply(resolved -> resolved == null ? action : resolved);
    }
}
