package io.github.coursekit.maven;

import io.github.coursekit.goal.EditedCourse;
import io.github.coursekit.goal.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Where the courses of a module stand, as its POM and the command line say. An execution may check or pack another folder than the plugin's other executions do.
 *
 * @param module the module
 * @param plugin this plugin as the module declares it
 * @param system Java's properties
 * @param user properties of the command line
 */
record ModuleCourses(MavenProject module, Plugin plugin, Properties system, Properties user) {

    /** Where those of a module of a build stand. */
    static ModuleCourses of(MavenProject module, Plugin plugin, MavenSession session) {
        return new ModuleCourses(module, plugin, session.getSystemProperties(), session.getUserProperties());
    }

    /** All of them, whether anything is there or not. */
    Stream<Project> all() {
        return containers().map(this::course);
    }

    /** The one that is packed. */
    Project packed() {
        return course(of("jar", "assemble"));
    }

    /**
     * The one that is checked.
     *
     * @param told what the goal that was called is told itself, which counts where nothing says more
     * @param execution the execution that it was called for, {@code goal@execution}; where the POM has no such one, the first that checks counts
     */
    EditedCourse checked(EditedCourse told, String execution) {
        PluginExecution called = plugin.getExecutionsAsMap().get(execution);
        return checked(told, called == null ? of("check") : called);
    }

    /** The one of a module that the goal was not called in. */
    EditedCourse checked(String execution) {
        return checked(EditedCourse.of(new Project(directory(), Project.Kind.OTHER, null, null)), execution);
    }

    private EditedCourse checked(EditedCourse told, ConfigurationContainer container) {
        Project project = told.project();
        Project course = project.with(
                setting(container, "contentDirectory").map(Path::of).orElse(project.contentDirectory()),
                setting(container, "configFile").map(Path::of).orElse(project.configFile()));
        return EditedCourse.of(
                course, setting(container, "baselineFile").map(Path::of).orElse(told.baselineFile()));
    }

    /**
     * Which of several checks counts where they check other courses, or one otherwise; empty where there is no choice.
     *
     * @param execution the execution that the goal was called for
     */
    Optional<String> choice(String execution) {
        List<PluginExecution> checks = plugin.getExecutions().stream()
                .filter(each -> each.getGoals().contains("check"))
                .toList();
        EditedCourse taken = checked(execution);
        List<String> others = checks.stream()
                .map(PluginExecution::getId)
                .filter(id -> !checked(id).isLike(taken))
                .toList();
        return others.isEmpty() || plugin.getExecutionsAsMap().containsKey(execution)
                ? Optional.empty()
                : Optional.of("Of the executions of check in " + module.getArtifactId() + ", "
                        + checks.get(0).getId() + " counts here, and not " + String.join(", ", others)
                        + "; another is chosen by @ and its name, such as course:serve-editor@" + others.get(0));
    }

    /** The first execution with one of some goals, or else the plugin itself. */
    private ConfigurationContainer of(String... goals) {
        return plugin.getExecutions().stream()
                .filter(execution -> Stream.of(goals).anyMatch(execution.getGoals()::contains))
                .findFirst()
                .<ConfigurationContainer>map(PluginExecution.class::cast)
                .orElse(plugin);
    }

    /** The plugin itself, and its executions. */
    Stream<ConfigurationContainer> containers() {
        return Stream.concat(Stream.of(plugin), plugin.getExecutions().stream());
    }

    private Path directory() {
        return module.getBasedir().toPath().normalize();
    }

    /** The one that a part of the plugin's configuration is about. */
    Project course(ConfigurationContainer container) {
        return new Project(
                directory(),
                Project.Kind.OTHER,
                setting(container, "contentDirectory").map(Path::of).orElse(null),
                setting(container, "configFile").map(Path::of).orElse(null));
    }

    /** A parameter as it is set there; else by its property, of which the command line's wins. */
    Optional<String> setting(ConfigurationContainer container, String name) {
        Xpp3Dom setting = container.getConfiguration() instanceof Xpp3Dom dom ? dom.getChild(name) : null;
        return Optional.ofNullable(setting)
                .map(Xpp3Dom::getValue)
                .or(() -> Stream.of(user, system, module.getProperties())
                        .flatMap(from -> Optional.ofNullable(from.getProperty("course." + name)).stream())
                        .findFirst());
    }
}
