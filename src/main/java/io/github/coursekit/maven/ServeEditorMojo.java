package io.github.coursekit.maven;

import io.github.coursekit.goal.EditedCourse;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.ServeEditor;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Sets an editor up to tell what {@code check} finds while a lesson is typed: writes what starts the language server of this plugin, with settings for VS Code and Neovim. Works in any folder, with
 * or without a POM; one server serves all courses below it.
 *
 * @since 1.0.0
 */
@Mojo(name = "serve-editor", requiresProject = false, aggregator = true, threadSafe = true)
public final class ServeEditorMojo extends AbstractCourseMojo {

    /** Maven sets the fields. */
    public ServeEditorMojo() {}

    @Override
    boolean isForModules() {
        return false;
    }

    @Override
    void run(GoalLog log) throws GoalException {
        List<Path> classPath = new ServerClassPath(
                        repositories(),
                        session().getRepositorySession(),
                        mavenProject().getRemotePluginRepositories())
                .of(execution().getPlugin());
        ServeEditor.Result result =
                ServeEditor.run(new ServeEditor.Request(module().directory(), courses(), java(), classPath));
        result.lines().forEach(log::info);
        result.warnings().forEach(log::warn);
        choices().forEach(log::warn);
    }

    /** Which check counts in modules that have several. */
    private List<String> choices() {
        String execution = execution().getExecutionId();
        return !module().hasPom()
                ? List.of()
                : session().getProjects().stream()
                        .flatMap(module -> courses(module).choice(execution).stream())
                        .toList();
    }

    /** Those of all modules; without a POM the one here. */
    private List<EditedCourse> courses() throws GoalException {
        String execution = execution().getExecutionId();
        if (!module().hasPom()) {
            return List.of(courses(mavenProject()).checked(EditedCourse.of(course()), execution));
        }
        return session().getProjects().stream()
                .map(module -> courses(module).checked(execution))
                .toList();
    }

    /** The JVM that runs Maven, which runs the server as well. */
    private static Path java() {
        Path programs = Path.of(System.getProperty("java.home"), "bin");
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return programs.resolve(windows ? "java.exe" : "java");
    }
}
