package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.report.Screen;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.lifecycle.MavenExecutionPlan;
import org.apache.maven.lifecycle.internal.ExecutionPlanItem;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a goal runs for each module; that it runs as a module configures it is seen on a real Maven. */
class ReactorRunTest {

    private final List<String> logged = new ArrayList<>();
    private final List<String> ran = new ArrayList<>();
    private final Set<String> impossible = new HashSet<>();
    private final Map<String, Exception> failing = new HashMap<>();
    private final MojoExecution goal = goal("check", false);
    private MavenSession session;

    private static MojoExecution goal(String name, boolean requiresProject) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("g");
        plugin.setArtifactId("a");
        plugin.setVersion("1");
        PluginDescriptor ofPlugin = new PluginDescriptor();
        ofPlugin.setPlugin(plugin);
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setGoal(name);
        descriptor.setPluginDescriptor(ofPlugin);
        descriptor.setProjectRequired(requiresProject);
        return new MojoExecution(descriptor, "default-cli", MojoExecution.Source.CLI);
    }

    private static MavenProject module(String artifactId) {
        MavenProject module = new MavenProject();
        module.setGroupId("org.example");
        module.setArtifactId(artifactId);
        module.setVersion("1");
        return module;
    }

    @BeforeEach
    @SuppressWarnings("deprecation") // Maven's own way to make one is not for tests
    void makeSession() {
        session = new MavenSession(
                null,
                (RepositorySystemSession) null,
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
        session.setProjects(List.of(module("starters"), module("desserts"), module("drinks")));
    }

    private void run() throws MojoExecutionException, MojoFailureException {
        LifecycleExecutor lifecycle = fake(LifecycleExecutor.class, (proxy, method, arguments) -> {
            assertThat(Arrays.asList((String[]) arguments[1])).containsExactly("g:a:1:check@default-cli");
            return new MavenExecutionPlan(List.of(new ExecutionPlanItem(goal)), null);
        });
        BuildPluginManager plugins = fake(BuildPluginManager.class, (proxy, method, arguments) -> {
            runFor(((MavenSession) arguments[0]).getCurrentProject(), (MavenSession) arguments[0]);
            return null;
        });
        new ReactorRun(session, goal, lifecycle, plugins).run(log(session, module("starters")));
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** What the goal does in a module. */
    private void runFor(MavenProject module, MavenSession ofModule) throws Exception {
        assertThat(ReactorRun.isAskedFor(ofModule, module, goal)).isFalse();
        ran.add(module.getArtifactId());
        if (impossible.contains(module.getArtifactId())) {
            throw new MojoExecutionException("The configuration is wrong");
        }
        log(ofModule, module).close("done");
        if (failing.containsKey(module.getArtifactId())) {
            throw failing.get(module.getArtifactId());
        }
    }

    private GoalLog log(MavenSession ofModule, MavenProject module) {
        return ReactorRun.log(
                new SystemStreamLog() {

                    @Override
                    public void error(CharSequence content) {
                        logged.add("ERROR " + content);
                    }

                    @Override
                    public void info(CharSequence content) {
                        logged.add(content.toString());
                    }
                },
                ofModule,
                module);
    }

    @Test
    void eachModuleIsWorkedOnAndSummedUp() throws Exception {
        run();

        assertThat(logged)
                .containsExactly(
                        "Module starters",
                        "done",
                        "Module desserts",
                        "done",
                        "Module drinks",
                        "done",
                        "Summary by module:",
                        "  starters: done",
                        "  desserts: done",
                        "  drinks: done");
    }

    @Test
    void aFailureKeepsNoOtherModuleFromItsTurn() {
        failing.put("starters", new MojoFailureException("The course has 1 error"));
        failing.put("desserts", new MojoFailureException("The course has 2 errors"));

        assertThatThrownBy(this::run)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("2 of 3 modules failed: starters, desserts; see the messages above");
        assertThat(ran).containsExactly("starters", "desserts", "drinks");
        assertThat(logged)
                .contains("ERROR starters: The course has 1 error", "ERROR desserts: The course has 2 errors");
    }

    @Test
    void aBadSettingOfOneModuleIsNoViolation() {
        failing.put("starters", new MojoFailureException("The course has 1 error"));
        failing.put("drinks", new IllegalStateException("x\u001B[2J\n::error::y"));

        assertThatThrownBy(this::run)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("2 of 3 modules failed: starters, drinks; see the messages above")
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("The course has 1 error", Screen.PLAIN.line("x\u001B[2J\n::error::y")));
        assertThat(logged).contains("ERROR drinks: x\\u001B[2J" + System.lineSeparator() + "\\u003A:error::y");
    }

    @Test
    void aModuleThatCouldNotBeWorkedOnHasALineInTheSummary() {
        impossible.add("desserts");

        assertThatThrownBy(this::run)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("1 of 3 modules failed: desserts; see the messages above");
        assertThat(logged)
                .containsSubsequence(
                        "ERROR desserts: The configuration is wrong",
                        "Summary by module:",
                        "  starters: done",
                        "  desserts: no result; see the message above",
                        "  drinks: done");
    }

    @Test
    void modulesOfOneNameAreToldApart() {
        MavenProject other = module("starters");
        other.setGroupId("org.example.old");
        session.setProjects(List.of(module("starters"), other, module("drinks")));
        failing.put("starters", new MojoFailureException("The course has 1 error"));

        assertThatThrownBy(this::run)
                .hasMessage("2 of 3 modules failed: org.example:starters, org.example.old:starters;"
                        + " see the messages above");
        assertThat(logged)
                .containsSubsequence(
                        "Module org.example.old:starters",
                        "ERROR org.example.old:starters: The course has 1 error",
                        "Module drinks",
                        "Summary by module:",
                        "  org.example:starters: done",
                        "  org.example.old:starters: done",
                        "  drinks: done");
    }

    @Test
    void theRunIsOverWhenItIsDone() throws Exception {
        run();

        assertThat(ReactorRun.isAskedFor(session, module("starters"), goal)).isTrue();
    }

    @Test
    void whatMavenCallsForEachModuleIsLeftToIt() {
        MavenProject module = module("starters");

        assertThat(ReactorRun.isAskedFor(session, module, goal("assemble", true)))
                .isFalse();
        assertThat(ReactorRun.isAskedFor(session, module, new MojoExecution(goal.getMojoDescriptor())))
                .as("a phase calls it")
                .isFalse();
    }

    @Test
    void aSingleModuleNeedsNoSuchRun() {
        MavenProject module = module("starters");
        session.setProjects(List.of(module));

        assertThat(ReactorRun.isAskedFor(session, module, goal)).isFalse();
        assertThat(ReactorRun.isAskedFor(session, module("other"), goal)).isTrue();
    }
}
