package io.github.coursekit.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** What is said to the editor without its having asked; nothing before it is connected. */
final class Editor {

    private static final String WATCHED_FILES = "workspace/didChangeWatchedFiles";

    private volatile @Nullable LanguageClient client;

    void connect(LanguageClient editor) {
        client = editor;
    }

    void publish(PublishDiagnosticsParams diagnostics) {
        LanguageClient connected = client;
        if (connected != null) {
            connected.publishDiagnostics(diagnostics);
        }
    }

    /** Tells of a failure of the program itself. */
    void failed(Throwable failure) {
        LanguageClient connected = client;
        if (connected != null) {
            connected.logMessage(new MessageParams(
                    MessageType.Error,
                    "The course could not be checked, which is a mistake of the server: " + failure));
        }
    }

    /** Asks to be told what happens to files on the disk. */
    void watch() {
        LanguageClient connected = client;
        if (connected != null) {
            FileSystemWatcher all = new FileSystemWatcher(Either.forLeft("**/*"));
            CompletableFuture<Void> unused =
                    connected.registerCapability(new RegistrationParams(List.of(new Registration(
                            WATCHED_FILES,
                            WATCHED_FILES,
                            new DidChangeWatchedFilesRegistrationOptions(List.of(all))))));
        }
    }
}
