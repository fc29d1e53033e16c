package io.github.coursekit.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * The language server as a process of its own, over standard input and output. It ends when the editor says so, closes its input or is gone.
 *
 * <pre>
 * java -cp ... io.github.coursekit.server.EditorServer
 * </pre>
 */
public final class EditorServer {

    private EditorServer() {}

    /**
     * Serves one editor.
     *
     * @param arguments not looked at: editors add some of their own, such as {@code --stdio}
     */
    public static void main(String[] arguments) {
        OutputStream out = System.out;
        System.setOut(System.err); // whatever a library prints is no message of the protocol
        int status = 0;
        try {
            serve(System.in, out, System::exit).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            status = 1;
        }
        System.exit(status);
    }

    /** Serves one editor; what comes back ends when its input does. */
    static Future<Void> serve(InputStream in, OutputStream out, IntConsumer exit) {
        CourseServer server = new CourseServer(exit);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        return launcher.startListening();
    }
}
