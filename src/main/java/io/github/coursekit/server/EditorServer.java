package io.github.coursekit.server;

import io.github.coursekit.goal.EditedCourse;
import io.github.coursekit.goal.EditedCourses;
import io.github.coursekit.goal.GoalException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
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
 * java -cp ... io.github.coursekit.server.EditorServer [--courses=FILE]
 * </pre>
 */
public final class EditorServer {

    private static final String COURSES = "--courses=";

    private EditorServer() {}

    /**
     * Serves one editor.
     *
     * @param arguments which file tells of the courses, if any does; editors add some of their own, such as {@code --stdio}, which are passed over
     */
    public static void main(String[] arguments) {
        OutputStream out = System.out;
        System.setOut(System.err); // whatever a library prints is no message of the protocol
        int status = 0;
        try {
            serve(System.in, out, System::exit, courses(arguments)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            status = 1;
        } catch (GoalException e) {
            System.err.println(e.getMessage());
            status = 1;
        }
        System.exit(status);
    }

    private static List<EditedCourse> courses(String[] arguments) throws GoalException {
        for (String argument : arguments) {
            if (argument.startsWith(COURSES)) {
                return EditedCourses.read(Path.of(argument.substring(COURSES.length())));
            }
        }
        return List.of();
    }

    /** Serves one editor; what comes back ends when its input does. */
    static Future<Void> serve(InputStream in, OutputStream out, IntConsumer exit, List<EditedCourse> courses) {
        CourseServer server = new CourseServer(exit, courses);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        return launcher.startListening();
    }
}
