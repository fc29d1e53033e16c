package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the extension is told. That it makes of it what it should is an integration test. */
class BuildCacheKeyTest {

    @TempDir
    private Path folder;

    private final Plugin plugin = new Plugin();
    private final Properties user = new Properties();
    private MavenProject project;

    @BeforeEach
    void prepare() {
        Build build = new Build();
        build.setDirectory(folder.resolve("target").toString());
        build.setFinalName("kitchen-1.0");
        Model model = new Model();
        model.setArtifactId("kitchen");
        model.setVersion("1.0");
        model.setBuild(build);
        project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
    }

    @Test
    void inputsAreTheDefaultPlacesWhetherTheyAreThereOrNot() throws Exception {
        complete();

        assertThat(inputs())
                .containsExactlyInAnyOrder(
                        "pom.xml",
                        "src/main/course",
                        "src/main/static",
                        "content",
                        "static",
                        "course.yaml",
                        "course-baseline.json");
        assertThat(project.getProperties()).containsEntry("maven.build.cache.input.glob", "*");
        assertThat(BuildCacheKey.isComplete(project)).isTrue();
    }

    @Test
    void inputsAreThePlacesThatAreSetInThePomOrOnTheCommandLine() throws Exception {
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration(configuration("contentDirectory", "academy"));
        plugin.addExecution(execution);
        user.setProperty("course.baselineFile", "old.json");

        complete();

        assertThat(inputs()).contains("academy", "static", "content", "old.json");
    }

    @Test
    void whereLinksToCoursesAreCheckedAllSourcesAreInputs() throws Exception {
        PluginExecution execution = new PluginExecution();
        execution.addGoal("links");
        plugin.addExecution(execution);

        complete();

        assertThat(inputs()).contains("src");
    }

    @Test
    void inputsAreAllFilesThatTheConfigurationNames() throws Exception {
        Files.writeString(folder.resolve("course.yaml"), "extends: [strict, house.yaml]\nschemas: {page: page.json}\n");
        Files.writeString(folder.resolve("house.yaml"), "extends: cellar.yaml\n");
        Files.writeString(folder.resolve("cellar.yaml"), "roles: [Cook]\n");
        Files.writeString(folder.resolve("page.json"), "{}");

        complete();

        assertThat(inputs()).contains("course.yaml", "house.yaml", "cellar.yaml", "page.json");
    }

    @Test
    void aWrongConfigurationIsLeftToTheGoals() throws Exception {
        Files.writeString(folder.resolve("course.yaml"), "extends: missing.yaml\n");

        complete();

        assertThat(inputs()).contains("course.yaml");
    }

    @Test
    void aLinkedContentFolderIsFollowed() throws Exception {
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("content"), Path.of("elsewhere"));

        complete();

        assertThat(project.getProperties().values())
                .contains(folder.resolve("elsewhere").toRealPath().toString());
    }

    @Test
    void whatNoGoalReadsIsNoInput() throws Exception {
        Files.createSymbolicLink(folder.resolve("course.yaml"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("static"), Path.of("/"));

        complete();

        assertThat(inputs()).contains("static").doesNotContain("course.yaml");
        assertThat(project.getProperties().values()).doesNotContain("/", "/dev/zero");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "target/generated"})
    void aFolderThatTheExtensionWouldNotWalkSwitchesItOff(String content) throws Exception {
        plugin.setConfiguration(configuration("contentDirectory", content));

        complete();

        assertThat(project.getProperties()).containsEntry("maven.build.cache.enabled", "false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "course.skip",
                "course.failOnViolation",
                "course.violationSeverity",
                "course.maxAllowedViolations",
                "project.build.outputTimestamp"
            })
    void settingsBelongToTheKeyWhereverTheyAreMade(String name) throws Exception {
        project.getProperties().setProperty(name, "pom");
        complete();
        String fromPom = settings();
        user.setProperty(name, "user");
        complete();

        assertThat(fromPom).contains(name + "=pom");
        assertThat(settings()).contains(name + "=user").doesNotContain("=pom");
    }

    @Test
    void whatChangesNoOutcomeDoesNotBelongToTheKey() throws Exception {
        user.setProperty("course.cacheDirectory", "/home/ann/cache");
        user.setProperty("unrelated", "1");

        complete();

        assertThat(settings()).isEqualTo("{finalName=kitchen-1.0, name=kitchen, version=1.0}");
    }

    private void complete() throws Exception {
        new BuildCacheKey(project, plugin, new Properties(), user).complete();
    }

    private List<String> inputs() {
        Properties properties = project.getProperties();
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("maven.build.cache.input.course."))
                .map(name ->
                        folder.relativize(Path.of(properties.getProperty(name))).toString())
                .map(path -> path.replace('\\', '/'))
                .toList();
    }

    private String settings() {
        return ((Xpp3Dom) plugin.getConfiguration()).getAttribute("course.settings");
    }

    private static Xpp3Dom configuration(String name, String value) {
        Xpp3Dom setting = new Xpp3Dom(name);
        setting.setValue(value);
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(setting);
        return configuration;
    }
}
