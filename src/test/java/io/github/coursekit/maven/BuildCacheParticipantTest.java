package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCacheParticipantTest {

    @TempDir
    private Path folder;

    @Test
    @SuppressWarnings("deprecation") // Maven's own way to make a session is not for tests
    void aSettingThatIsNoPathEndsTheBuildWithAMessage() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.coursekit");
        plugin.setArtifactId("course-maven-plugin");
        Xpp3Dom content = new Xpp3Dom("contentDirectory");
        content.setValue("a\0b"); // no system has such a path; with LC_ALL=C none with letters beyond ASCII is one
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(content);
        plugin.setConfiguration(configuration);
        MavenProject project = MojoHarnessTest.project(folder.resolve("target"));
        project.setFile(folder.resolve("pom.xml").toFile());
        project.getBuild().addPlugin(plugin);
        MavenSession session = new MavenSession(
                null,
                (RepositorySystemSession) null,
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
        session.setProjects(List.of(project));
        session.setAllProjects(List.of(project));

        assertThatThrownBy(() -> new BuildCacheParticipant().afterProjectsRead(session))
                .isInstanceOf(MavenExecutionException.class)
                .hasMessageContaining("is no path on this system");
    }
}
