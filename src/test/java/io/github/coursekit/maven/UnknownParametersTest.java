package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownParametersTest {

    @TempDir
    private Path folder;

    private final MavenProject module = new MavenProject();

    private List<String> warnings(String... names) throws Exception {
        MojoDescriptor goal = new MojoDescriptor();
        for (String expression : List.of("${course.formats}", "${course.skip}", "${project}")) {
            Parameter parameter = new Parameter();
            parameter.setName(expression);
            parameter.setExpression(expression);
            goal.addParameter(parameter);
        }
        Parameter withoutProperty = new Parameter();
        withoutProperty.setName("withoutProperty");
        goal.addParameter(withoutProperty);
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.addMojo(goal);
        return new UnknownParameters(plugin, "mvn course:help").warnings(session(names));
    }

    @SuppressWarnings("deprecation") // Maven's own way to make one is not for tests
    private MavenSession session(String... names) {
        Properties user = new Properties();
        for (String name : names) {
            user.setProperty(name, "x");
        }
        MavenSession session = new MavenSession(
                null,
                (RepositorySystemSession) null,
                new DefaultMavenExecutionRequest().setUserProperties(user),
                new DefaultMavenExecutionResult());
        session.setProjects(List.of(module));
        return session;
    }

    private void pom(String text) throws IOException {
        module.setFile(Files.writeString(folder.resolve("pom.xml"), text).toFile());
    }

    @Test
    void aSlipNamesTheParameter() throws Exception {
        assertThat(warnings("course.format", "course.severity", "course.skip", "other"))
                .containsExactly(
                        "'course.format' is no parameter of this plugin; did you mean 'course.formats'?",
                        "'course.severity' is no parameter of this plugin; mvn course:help -Ddetail lists them");
    }

    @Test
    void aSlipInThePrefixIsTold() throws Exception {
        assertThat(warnings("cource.formats", "Course.skip", "coruse.format"))
                .containsExactly(
                        "'Course.skip' is no parameter of this plugin; did you mean 'course.skip'?",
                        "'coruse.format' is no parameter of this plugin; did you mean 'course.formats'?",
                        "'cource.formats' is no parameter of this plugin; did you mean 'course.formats'?");
    }

    @Test
    void whatMayBeAnotherPluginsIsLeftAlone() throws Exception {
        assertThat(warnings("formats", "source.skip", "courses.folder", "x.course.skip", "courseformats", ".skip"))
                .isEmpty();
    }

    @Test
    void aSlipInThePrefixThatAPomUsesIsNoSlip() throws Exception {
        pom("<project><name>${cource.formats}</name></project>");

        assertThat(warnings("cource.formats")).isEmpty();
    }

    @Test
    void whatAPomUsesIsNoSlip() throws Exception {
        pom("<project><name>${course.format}</name></project>");

        assertThat(warnings("course.format")).isEmpty();
    }

    @Test
    void aLongerNameInAPomIsAnotherName() throws Exception {
        pom("<project><properties><course.formats>sarif</course.formats></properties></project>");

        assertThat(warnings("course.format")).hasSize(1);
    }

    @Test
    void aPropertyOfAParentIsNoSlip() throws Exception {
        MavenProject parent = new MavenProject();
        parent.getProperties().setProperty("course.format", "x");
        module.setParent(parent);

        assertThat(warnings("course.format")).isEmpty();
    }
}
