package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.goal.EditedCourse;
import io.github.coursekit.goal.Project;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folder of a module is packed, and so is its course to the others; and which is checked, and with what. */
class ModuleCoursesTest {

    @TempDir
    private Path folder;

    private final Plugin plugin = new Plugin();
    private final Properties user = new Properties();
    private MavenProject module;

    @BeforeEach
    void prepare() {
        module = new MavenProject(new Model());
        module.setFile(folder.resolve("pom.xml").toFile());
    }

    private static Xpp3Dom content(String directory) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom content = new Xpp3Dom("contentDirectory");
        content.setValue(directory);
        configuration.addChild(content);
        return configuration;
    }

    private void execution(String goal, String directory) {
        PluginExecution execution = new PluginExecution();
        execution.setId(goal);
        execution.addGoal(goal);
        execution.setConfiguration(content(directory));
        plugin.addExecution(execution);
    }

    private Path packed() {
        Path content = new ModuleCourses(module, plugin, new Properties(), user)
                .packed()
                .contentDirectory();
        return content == null ? Path.of("") : content;
    }

    private EditedCourse checked(String called) {
        return new ModuleCourses(module, plugin, new Properties(), user).checked(called);
    }

    @Test
    void withoutSettingsItIsTheDefault() {
        assertThat(packed()).isEqualTo(Path.of(""));
        assertThat(new ModuleCourses(module, plugin, new Properties(), user)
                        .packed()
                        .directory())
                .isEqualTo(folder);
    }

    @Test
    void theCommandLineWinsOverThePomsProperties() {
        module.getProperties().setProperty("course.contentDirectory", "school");
        assertThat(packed()).isEqualTo(Path.of("school"));

        user.setProperty("course.contentDirectory", "academy");
        assertThat(packed()).isEqualTo(Path.of("academy"));
    }

    @Test
    void whatIsConfiguredWinsAndWhatIsPackedCounts() {
        user.setProperty("course.contentDirectory", "academy");
        plugin.setConfiguration(content("pages"));
        assertThat(packed()).isEqualTo(Path.of("pages"));

        execution("check", "drafts");
        assertThat(packed()).isEqualTo(Path.of("pages"));
        execution("assemble", "lessons");
        assertThat(packed()).isEqualTo(Path.of("lessons"));
    }

    @Test
    void whatTheExecutionThatChecksSaysIsChecked() {
        plugin.setConfiguration(content("pages"));
        EditedCourse plain = checked("default-cli");
        assertThat(plain.project().contentDirectory()).isEqualTo(Path.of("pages"));
        assertThat(plain.baselineFile()).isEqualTo(folder.resolve("course-baseline.json"));

        execution("assemble", "lessons");
        execution("check", "drafts");
        module.getProperties().setProperty("course.baselineFile", "known.json");
        EditedCourse set = checked("default-cli");
        assertThat(set.project().contentDirectory()).isEqualTo(Path.of("drafts"));
        assertThat(set.baselineFile()).isEqualTo(folder.resolve("known.json"));
    }

    @Test
    void theExecutionThatAGoalIsCalledForCounts() {
        execution("check", "lessons");
        execution("drafts", "drafts");
        assertThat(checked("default-cli").project().contentDirectory()).isEqualTo(Path.of("lessons"));
        assertThat(checked("drafts").project().contentDirectory()).isEqualTo(Path.of("drafts"));
    }

    @Test
    void whatTheGoalItselfIsToldCountsWhereNothingSaysMore() {
        execution("check", "lessons");
        Project told = new Project(folder, Project.Kind.COURSE, Path.of("pages"), Path.of("house.yaml"));
        EditedCourse checked = new ModuleCourses(module, plugin, new Properties(), user)
                .checked(EditedCourse.of(told, Path.of("known.json")), "default-cli");

        assertThat(checked.project().kind()).isEqualTo(Project.Kind.COURSE);
        assertThat(checked.project().contentDirectory()).isEqualTo(Path.of("lessons"));
        assertThat(checked.project().configFile()).isEqualTo(Path.of("house.yaml"));
        assertThat(checked.baselineFile()).isEqualTo(folder.resolve("known.json"));
    }

    @Test
    void whichOfSeveralChecksCountsIsTold() {
        execution("check", "lessons");
        ModuleCourses courses = new ModuleCourses(module, plugin, new Properties(), user);
        assertThat(courses.choice("default-cli")).isEmpty();

        PluginExecution drafts = new PluginExecution();
        drafts.setId("drafts");
        drafts.addGoal("check");
        drafts.setConfiguration(content("lessons"));
        plugin.addExecution(drafts);
        plugin.flushExecutionMap();
        assertThat(courses.choice("default-cli")).as("the same course").isEmpty();

        drafts.setConfiguration(content("drafts"));
        assertThat(courses.choice("default-cli"))
                .hasValueSatisfying(
                        told -> assertThat(told).contains("check counts here, and not drafts", "serve-editor@drafts"));
        assertThat(courses.choice("drafts")).as("it was chosen").isEmpty();
    }
}
