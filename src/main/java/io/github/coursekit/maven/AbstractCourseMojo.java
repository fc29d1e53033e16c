package io.github.coursekit.maven;

import io.github.coursekit.goal.DependencyCourses;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Project;
import io.github.coursekit.goal.Surroundings;
import io.github.coursekit.report.Origin;
import io.github.coursekit.target.OtherCourses;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** The parameters that all goals share, and how they run: called by name at the root of a reactor, for each of its modules. */
abstract class AbstractCourseMojo extends AbstractMojo {

    /**
     * The content folder. Default: {@code src/main/course}, else {@code content}; without a POM also the current folder when it holds {@code *.md}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.contentDirectory")
    private @Nullable File contentDirectory;

    /**
     * The configuration file. Default: {@code course.yaml} in the project's folder, which may be absent.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.configFile")
    private @Nullable File configFile;

    /**
     * How many files are read and checked at once. Default: one for each processor. Modules that are built at once ({@code mvn -T}) share them.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.threads")
    private @Nullable Integer threads;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    AbstractCourseMojo() {}

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    private LifecycleExecutor lifecycle;

    @Inject
    private BuildPluginManager plugins;

    @Inject
    private Provider<RepositorySystem> repositories;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        GoalLog log = ReactorRun.log(getLog(), session, project);
        try {
            new BuildMemory(session).once("parameters", () -> warnOfUnknownParameters(log));
            if (isForModules() && ReactorRun.isAskedFor(session, project, execution)) {
                new ReactorRun(session, execution, lifecycle, plugins).run(log);
            } else {
                run(log);
            }
        } catch (GoalException e) {
            throw log.impossible(e);
        } catch (InvalidPathException e) {
            throw log.impossible(noPath(e));
        } catch (RuntimeException e) {
            throw log.broken(e);
        }
    }

    /** A setting that should be a path. What names content is read by other means, which say for themselves what they cannot say. */
    static GoalException noPath(InvalidPathException e) {
        return new GoalException(
                "The setting '" + e.getInput() + "' is no path on this system: " + e.getReason()
                        + "; where it has letters beyond ASCII, run Maven with LC_ALL=C.UTF-8 in the environment",
                e);
    }

    private void warnOfUnknownParameters(GoalLog log) {
        new UnknownParameters(execution.getMojoDescriptor().getPluginDescriptor(), command("help"))
                .warnings(session)
                .forEach(log::warn);
    }

    /** Whether it is about the modules of a build: called by name at the root of a reactor, it runs for each. */
    boolean isForModules() {
        return true;
    }

    /** Does what the goal does; {@code log} is the only way to tell of it. */
    abstract void run(GoalLog log) throws GoalException, MojoFailureException;

    final MavenProject mavenProject() {
        return project;
    }

    final MojoExecution execution() {
        return execution;
    }

    final MavenSession session() {
        return session;
    }

    final RepositorySystem repositories() {
        return repositories.get();
    }

    final CalledModule module() {
        return new CalledModule(project, session);
    }

    final Project course() throws GoalException {
        CalledModule module = module();
        return new Project(
                module.directory(),
                module.top(),
                module.kind(),
                path(contentDirectory),
                path(configFile),
                SessionThreads.of(session, threads));
    }

    /** What the POM of a module and the command line say of its courses. */
    final ModuleCourses courses(MavenProject module) {
        Plugin called = execution.getPlugin();
        return ModuleCourses.of(module, Objects.requireNonNullElse(module.getPlugin(called.getKey()), called), session);
    }

    /** Whether the goal was called by name for several modules, and this is one of them. */
    final boolean isOneOfMany() {
        return ReactorRun.isRunning(session);
    }

    /**
     * One line for a module without content; a warning with the last one when no module of the build has any, so that a goal that did nothing does not look like one
     * that did its work.
     *
     * @param nothing what it means for the build, such as {@code nothing was checked}
     */
    final void passOver(GoalLog log, String nothing) {
        String text = "Passed over: the module " + project.getArtifactId()
                + " has no content folder (src/main/course, content)";
        if (new PassedModules(session, execution.getGoal()).add(project)) {
            log.passOver(text + "; " + nothing + " in this build", true);
        } else {
            log.passOver(text, false);
        }
    }

    /**
     * Lets the Maven Build Cache Extension keep what comes of this build only when its key tells all that decided it. The key does not where the
     * plugin is declared without {@code <extensions>}.
     *
     * @param repeatable whether the outcome depends on nothing but the project's files and settings
     */
    final void cacheable(boolean repeatable) {
        if (!repeatable || !BuildCacheKey.isComplete(project)) {
            BuildCacheKey.saveNothing(project);
        }
    }

    /** What a check is told. */
    final Surroundings surroundings(GoalLog log) {
        return new Surroundings(InstantSource.system(), log::info, origin(), otherCourses(log));
    }

    private Origin origin() {
        String version = execution.getMojoDescriptor().getPluginDescriptor().getVersion();
        return new Origin(
                execution.getGoal(),
                module().hasPom() ? project.getGroupId() + "/" + project.getArtifactId() : "",
                version);
    }

    /** What is known of the courses that this one depends on. */
    final OtherCourses otherCourses(GoalLog log) {
        if (!module().hasPom()) {
            return OtherCourses.UNKNOWN;
        }
        ModuleDependencies dependencies = new ModuleDependencies(
                project, session, repositories, execution.getPlugin().getKey());
        return new DependencyCourses(dependencies.own(), dependencies.declared(), log::warn);
    }

    /** What is released, as the project's repositories have it. */
    final Releases releases() {
        return new Releases(repositories.get(), session.getRepositorySession(), project.getRemoteProjectRepositories());
    }

    /** How a goal is called where this one was. */
    final String command(String goal) {
        return new GoalCommands(session, execution.getPlugin()).of(goal);
    }

    static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }
}
