package io.github.coursekit.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Runs a goal for each module of a reactor, as that module configures it. Maven itself calls a goal that needs no project only once when it is called by name, with the
 * settings of one module.
 *
 * <p>That a goal runs within such a run is seen in the build's memory, and its closing line is left there for the summary.
 */
final class ReactorRun {

    private static final String RUNNING = "reactor";
    private static final String CLOSING = "closing:";

    /** Stands for the closing line of a module that could not be worked on. */
    private static final String NO_RESULT = "no result; see the message above";

    private final MavenSession session;
    private final MojoExecution goal;
    private final LifecycleExecutor lifecycle;
    private final BuildPluginManager plugins;
    private final BuildMemory memory;
    private final ModuleNames names;

    /**
     * A run for the modules that Maven has selected.
     *
     * @param session the build
     * @param goal the goal as Maven called it
     * @param lifecycle finds out how a module configures the goal
     * @param plugins runs it
     */
    ReactorRun(MavenSession session, MojoExecution goal, LifecycleExecutor lifecycle, BuildPluginManager plugins) {
        this.session = session;
        this.goal = goal;
        this.lifecycle = lifecycle;
        this.plugins = plugins;
        this.memory = new BuildMemory(session);
        this.names = ModuleNames.of(session);
    }

    /** Whether a goal that Maven called for a module is meant for others. */
    static boolean isAskedFor(MavenSession session, MavenProject module, MojoExecution goal) {
        return goal.getSource() == MojoExecution.Source.CLI
                && !goal.getMojoDescriptor().isProjectRequired()
                && !session.getProjects().equals(List.of(module))
                && !isRunning(session);
    }

    /** Whether such a run is going on, and what runs now is a part of it. */
    static boolean isRunning(MavenSession session) {
        return new BuildMemory(session).has(RUNNING);
    }

    /** The log of a goal that runs for a module: within such a run it tells which one. */
    static GoalLog log(Log log, MavenSession session, MavenProject module) {
        return isRunning(session)
                ? new GoalLog(
                        log,
                        MavenScreen.ofProcess(),
                        "Module " + ModuleNames.of(session).of(module),
                        line -> new BuildMemory(session).put(CLOSING + module.getId(), line))
                : new GoalLog(log, MavenScreen.ofProcess());
    }

    /**
     * Runs the goal for all modules, whatever becomes of the others.
     *
     * @throws MojoFailureException when content breaks rules, in any number of modules, and no more is wrong
     * @throws MojoExecutionException when any module could not be worked on
     */
    void run(GoalLog log) throws MojoExecutionException, MojoFailureException {
        Map<MavenProject, Exception> failed = new LinkedHashMap<>();
        memory.put(RUNNING, goal.getGoal());
        try {
            for (MavenProject module : session.getProjects()) {
                try {
                    run(module);
                } catch (Exception e) { // planning alone throws ten kinds, and each is about this module only
                    log.failed(names.of(module), e);
                    failed.put(module, e);
                }
            }
        } finally {
            memory.take(RUNNING);
        }
        summarize(log, failed.keySet());
        if (!failed.isEmpty()) {
            String modules = failed.size() + " of " + session.getProjects().size() + " modules failed: "
                    + failed.keySet().stream().map(names::of).collect(Collectors.joining(", "));
            throwFor(log, modules + "; see the messages above", List.copyOf(failed.values()));
        }
    }

    private void run(MavenProject module) throws Exception {
        MavenSession ofModule = session.clone();
        ofModule.setCurrentProject(module);
        Plugin plugin = goal.getPlugin();
        String task = "%s:%s:%s:%s@%s"
                .formatted(
                        plugin.getGroupId(),
                        plugin.getArtifactId(),
                        plugin.getVersion(),
                        goal.getGoal(),
                        goal.getExecutionId());
        for (MojoExecution execution :
                lifecycle.calculateExecutionPlan(ofModule, task).getMojoExecutions()) {
            plugins.executeMojo(ofModule, execution);
        }
    }

    private void summarize(GoalLog log, Set<MavenProject> failed) {
        List<String> lines = new ArrayList<>();
        for (MavenProject module : session.getProjects()) {
            memory.take(CLOSING + module.getId())
                    .or(() -> failed.contains(module) ? Optional.of(NO_RESULT) : Optional.empty())
                    .ifPresent(line -> lines.add(names.of(module) + ": " + line));
        }
        if (!lines.isEmpty()) {
            log.info("Summary by module:");
            lines.forEach(line -> log.info("  " + line));
        }
    }

    private static void throwFor(GoalLog log, String line, List<Exception> causes)
            throws MojoExecutionException, MojoFailureException {
        if (causes.stream().allMatch(MojoFailureException.class::isInstance)) {
            throw log.failure(line, causes);
        }
        throw log.impossible(line, causes);
    }
}
