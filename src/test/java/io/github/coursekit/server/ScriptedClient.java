package io.github.coursekit.server;

import io.github.coursekit.goal.EditedCourse;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/** An editor that does what a test says, over a pair of pipes. */
final class ScriptedClient implements LanguageClient, AutoCloseable {

    /** The library logs each end of a pipe with a stack trace, which is how clients go here. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j.jsonrpc");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    /** A guard against a hang, and nothing that is measured. */
    private static final int SECONDS = 120;

    private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
    private final List<PublishDiagnosticsParams> told = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final Map<Path, Document> documents = new TreeMap<>();
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final LanguageServer server;
    private final Future<Void> served;
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final CompletableFuture<RegistrationParams> registered = new CompletableFuture<>();

    private ScriptedClient(List<EditedCourse> courses) throws IOException {
        PipedInputStream fromClient = new PipedInputStream(toServer, 1 << 16);
        PipedOutputStream toClient = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(toClient, 1 << 16);
        served = EditorServer.serve(fromClient, toClient, exit::complete, courses);
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /** Begins with some folders of a workspace. */
    static ScriptedClient in(Path... folders) throws Exception {
        return in(new InitializeParams(), folders);
    }

    static ScriptedClient in(InitializeParams params, Path... folders) throws Exception {
        return in(List.of(), params, folders);
    }

    /** Begins with a server that was told of some courses. */
    static ScriptedClient in(List<EditedCourse> courses, Path... folders) throws Exception {
        return in(courses, new InitializeParams(), folders);
    }

    private static ScriptedClient in(List<EditedCourse> courses, InitializeParams params, Path... folders)
            throws Exception {
        ScriptedClient client = new ScriptedClient(courses);
        params.setWorkspaceFolders(
                List.of(folders).stream().map(ScriptedClient::folder).toList());
        client.initialize(params);
        return client;
    }

    private static WorkspaceFolder folder(Path folder) {
        return new WorkspaceFolder(folder.toUri().toString(), String.valueOf(folder.getFileName()));
    }

    private InitializeResult initialize(InitializeParams params) throws Exception {
        if (params.getCapabilities() == null) {
            params.setCapabilities(capabilities());
        }
        InitializeResult result = get(server.initialize(params));
        server.initialized(new InitializedParams());
        return result;
    }

    /** What most editors can do. */
    private static ClientCapabilities capabilities() {
        ClientCapabilities capabilities = new ClientCapabilities();
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        capabilities.setWorkspace(workspace);
        CodeActionCapabilities actions = new CodeActionCapabilities();
        actions.setDataSupport(true);
        actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
        TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
        documents.setCodeAction(actions);
        capabilities.setTextDocument(documents);
        return capabilities;
    }

    static <T> T get(Future<T> future) throws Exception {
        return future.get(SECONDS, TimeUnit.SECONDS);
    }

    TextDocumentService texts() {
        return server.getTextDocumentService();
    }

    LanguageServer server() {
        return server;
    }

    /** What the server has asked to be told of. */
    RegistrationParams registered() throws Exception {
        return get(registered);
    }

    /** The status that the server has ended its process with. */
    int exitStatus() throws Exception {
        return get(exit);
    }

    /** Ends what the server reads. */
    void closeStream() throws Exception {
        toServer.close();
        get(served);
    }

    /** Opens a file as it is on the disk. */
    ScriptedClient open(Path file) throws IOException {
        return open(file, Files.readString(file));
    }

    ScriptedClient open(Path file, String text) {
        documents.put(file, Document.of(uri(file), file, 1, text));
        texts().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "markdown", 1, text)));
        return this;
    }

    /** Gives a document another text. */
    ScriptedClient change(Path file, String text) {
        return change(file, new TextDocumentContentChangeEvent(text));
    }

    /** Types a text over a range. */
    ScriptedClient type(Path file, int line, int from, int to, String text) {
        return change(
                file,
                new TextDocumentContentChangeEvent(new Range(new Position(line, from), new Position(line, to)), text));
    }

    ScriptedClient change(Path file, TextDocumentContentChangeEvent... changes) {
        int version = documents.get(file).version() + 1;
        documents.computeIfPresent(file, (path, document) -> document.with(version, List.of(changes)));
        texts().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version), List.of(changes)));
        return this;
    }

    /** The text of a document as the test has left it; empty for one that is not open. */
    String text(Path file) {
        return documents.containsKey(file) ? documents.get(file).text() : "";
    }

    boolean isOpen(Path file) {
        return documents.containsKey(file);
    }

    ScriptedClient close(Path file) {
        documents.remove(file);
        texts().didClose(new DidCloseTextDocumentParams(document(file)));
        return this;
    }

    /** Tells that a file is another on the disk. */
    ScriptedClient happened(FileChangeType type, Path... files) {
        server.getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(files).stream()
                        .map(file -> new FileEvent(uri(file), type))
                        .toList()));
        return this;
    }

    static String uri(Path file) {
        return file.toUri().toString();
    }

    static TextDocumentIdentifier document(Path file) {
        return new TextDocumentIdentifier(uri(file));
    }

    /** Waits until the server has looked at all that it was told of: what is asked of a course is answered behind that, and so is what it says before. */
    ScriptedClient settled(Path anyFile) throws Exception {
        get(texts().documentSymbol(new DocumentSymbolParams(document(anyFile))));
        return this;
    }

    /** What is wrong with a file now. */
    List<Diagnostic> diagnostics(Path file) throws Exception {
        settled(file);
        return diagnostics.getOrDefault(uri(file), List.of());
    }

    /** The rules and lines, from 1, of what is wrong with a file now. */
    List<String> rules(Path file) throws Exception {
        return diagnostics(file).stream().map(ScriptedClient::shown).toList();
    }

    private static String shown(Diagnostic diagnostic) {
        return (diagnostic.getRange().getStart().getLine() + 1) + " "
                + (diagnostic.getCode() == null
                        ? diagnostic.getMessage().getLeft()
                        : diagnostic.getCode().getLeft());
    }

    /** All diagnostics there are, by address. */
    Map<String, List<Diagnostic>> all() {
        Map<String, List<Diagnostic>> all = new TreeMap<>(diagnostics);
        all.values().removeIf(List::isEmpty);
        return all;
    }

    /** All that was ever told of a file, in order: each time the rules and lines. */
    List<List<String>> told(Path file) {
        synchronized (told) {
            return told.stream()
                    .filter(params -> params.getUri().equals(uri(file)))
                    .map(params -> params.getDiagnostics().stream()
                            .map(ScriptedClient::shown)
                            .toList())
                    .toList();
        }
    }

    List<String> log() {
        synchronized (log) {
            return List.copyOf(log);
        }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
        synchronized (told) {
            told.add(params);
        }
        diagnostics.put(params.getUri(), params.getDiagnostics());
    }

    @Override
    public void logMessage(MessageParams message) {
        synchronized (log) {
            log.add(message.getMessage());
        }
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        registered.complete(params);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object event) {
        // nothing of the kind is expected
    }

    @Override
    public void close() throws IOException {
        try {
            get(server.shutdown());
        } catch (Exception e) {
            throw new IOException("the server does not shut down", e);
        }
        server.exit();
        toServer.close();
    }
}
