package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;

class GoalCommandsTest {

    private static final String SHORT = "mvn course:fix";
    private static final String FULL = "mvn org.example:course-maven-plugin:1:fix";

    private final Plugin plugin = plugin();
    private final MavenProject first = new MavenProject();
    private final MavenProject calledIn = new MavenProject();

    private static Plugin plugin() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.example");
        plugin.setArtifactId("course-maven-plugin");
        plugin.setVersion("1");
        return plugin;
    }

    @SuppressWarnings("deprecation") // Maven's own way to make one is not for tests
    private String command(MavenProject... modules) {
        MavenSession session = new MavenSession(
                null,
                (RepositorySystemSession) null,
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
        calledIn.setExecutionRoot(true);
        session.setProjects(List.of(modules));
        return new GoalCommands(session, plugin).of("fix");
    }

    @Test
    void aPomThatNamesThePluginMakesThePrefixKnown() {
        calledIn.getBuild().addPlugin(plugin);

        assertThat(command(calledIn, first)).isEqualTo(SHORT);
    }

    @Test
    void soDoesOneThatSaysItsVersionAlone() {
        PluginManagement managed = new PluginManagement();
        managed.addPlugin(plugin);
        calledIn.getBuild().setPluginManagement(managed);

        assertThat(command(calledIn)).isEqualTo(SHORT);
    }

    @Test
    void aModuleBelowDoesNot() {
        first.getBuild().addPlugin(plugin);

        assertThat(command(calledIn, first)).isEqualTo(FULL);
    }

    @Test
    void norDoesAnAggregatorThatIsBuiltAfterItsParent() {
        calledIn.getBuild().addPlugin(plugin);

        assertThat(command(first, calledIn)).isEqualTo(FULL);
    }

    @Test
    void withoutPomThereIsNoPrefix() {
        assertThat(command(calledIn)).isEqualTo(FULL);
    }
}
