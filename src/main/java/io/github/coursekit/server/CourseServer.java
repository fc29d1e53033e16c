package io.github.coursekit.server;

import io.github.coursekit.goal.EditedCourse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server that one editor speaks with, from its first message to its last. */
final class CourseServer implements LanguageServer, LanguageClientAware {

    private static final String NAME = "course";

    private final IntConsumer exit;
    private final Editor editor = new Editor();
    private final Projects projects;
    private final OpenCourses courses;
    private final Texts texts;
    private final WorkspaceService workspace;
    private boolean watching;
    private boolean shutDown;

    /** {@code exit} ends the process with a status, {@code known} are courses of which more is known than their folders tell. */
    CourseServer(IntConsumer exit, List<EditedCourse> known) {
        this.exit = exit;
        Documents documents = new Documents();
        this.projects = new Projects(known);
        this.courses =
                new OpenCourses(documents, projects, new Publications(documents, editor::publish), editor::failed);
        this.texts = new Texts(documents, courses);
        this.workspace = new Workspace(projects, courses);
    }

    @Override
    public void connect(LanguageClient client) {
        editor.connect(client);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        projects.change(folders(params), List.of());
        watching = canWatch(params.getCapabilities());
        texts.setEditsLater(canResolveEdits(params.getCapabilities()));
        if (params.getProcessId() != null) {
            ProcessHandle.of(params.getProcessId()).ifPresent(this::endWith);
        }
        InitializeResult result = new InitializeResult(capabilities());
        result.setServerInfo(new ServerInfo(NAME));
        return CompletableFuture.completedFuture(result);
    }

    private void endWith(ProcessHandle parent) {
        CompletableFuture<Void> unused = parent.onExit().thenRun(this::exit);
    }

    @SuppressWarnings("deprecation") // older editors have no folders but a root
    private static List<Path> folders(InitializeParams params) {
        if (params.getWorkspaceFolders() != null) {
            return paths(params.getWorkspaceFolders());
        }
        return Optional.ofNullable(params.getRootUri()).flatMap(Uris::file).stream()
                .toList();
    }

    /** The folders that are on this system. */
    static List<Path> paths(List<WorkspaceFolder> folders) {
        return folders.stream()
                .flatMap(folder -> Uris.file(folder.getUri()).stream())
                .toList();
    }

    private static boolean canWatch(ClientCapabilities capabilities) {
        return capabilities != null
                && capabilities.getWorkspace() != null
                && capabilities.getWorkspace().getDidChangeWatchedFiles() != null
                && Boolean.TRUE.equals(
                        capabilities.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration());
    }

    /** An editor that does not say so never asks for the edit of an action. */
    private static boolean canResolveEdits(ClientCapabilities capabilities) {
        CodeActionCapabilities actions = capabilities == null || capabilities.getTextDocument() == null
                ? null
                : capabilities.getTextDocument().getCodeAction();
        return actions != null
                && Boolean.TRUE.equals(actions.getDataSupport())
                && actions.getResolveSupport() != null
                && actions.getResolveSupport().getProperties() != null
                && actions.getResolveSupport().getProperties().contains("edit");
    }

    private static ServerCapabilities capabilities() {
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        ServerCapabilities capabilities = new ServerCapabilities();
        capabilities.setTextDocumentSync(sync);
        capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
        CodeActionOptions actions = new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.FIX_ALL));
        actions.setResolveProvider(true);
        capabilities.setCodeActionProvider(actions);
        capabilities.setCompletionProvider(
                new CompletionOptions(false, List.of("(", "/", "#", "\"", "<", "%", " ", ":")));
        capabilities.setHoverProvider(true);
        capabilities.setDefinitionProvider(true);
        capabilities.setReferencesProvider(true);
        capabilities.setDocumentSymbolProvider(true);
        return capabilities;
    }

    @Override
    public void initialized(InitializedParams params) {
        if (watching) {
            editor.watch();
        }
        courses.openAll();
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // nothing is traced
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        courses.close();
        exit.accept(shutDown ? 0 : 1);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }
}
