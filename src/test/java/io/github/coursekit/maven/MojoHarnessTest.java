package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import javax.inject.Inject;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.artifact.repository.MavenArtifactRepository;
import org.apache.maven.artifact.repository.layout.DefaultRepositoryLayout;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That parameters reach the goals, and results reach Maven. What the goals do is tested without Maven. */
@MojoTest
@Basedir("src/test/resources/projects/good")
class MojoHarnessTest {

    @TempDir
    private static Path target;

    @Inject
    private MavenSession session;

    @Provides
    @SuppressWarnings("unused")
    static MavenProject project() {
        return project(target);
    }

    /** A project that builds into a folder. */
    static MavenProject project(Path target) {
        Model model = new Model();
        model.setGroupId("org.example");
        model.setArtifactId("kitchen");
        model.setVersion("1.0");
        model.setPackaging("course");
        Build build = new Build();
        build.setDirectory(target.toString());
        build.setOutputDirectory(target.resolve("classes").toString());
        build.setFinalName("kitchen-1.0");
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        project.setFile(new File(MojoExtension.getBasedir(), "pom.xml"));
        project.setArtifact(new DefaultArtifact(
                "org.example", "kitchen", "1.0", null, "course", null, new DefaultArtifactHandler("jar")));
        return project;
    }

    /** The harness puts it below the sources, and a check keeps its cache there. */
    @BeforeEach
    void keepTheLocalRepositoryElsewhere() {
        useLocalRepository(session, target);
    }

    static void useLocalRepository(MavenSession session, Path folder) {
        session.getRequest()
                .setLocalRepository(new MavenArtifactRepository(
                        "local", folder.toUri().toString(), new DefaultRepositoryLayout(), null, null));
    }

    @Test
    @InjectMojo(goal = "check")
    void aGoodCoursePassesAndIsReported(CheckMojo mojo) throws Exception {
        mojo.execute();

        assertThat(target.resolve("course/violations.sarif"))
                .content()
                .contains("\"results\"")
                .doesNotContain("\"level\" : \"error\",\n          \"message\"");
    }

    @Test
    @Basedir("src/test/resources/projects/broken")
    @InjectMojo(goal = "check")
    void aBrokenLessonFailsTheBuild(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("The course has 1 error");
    }

    @Test
    @Basedir("src/test/resources/projects/broken")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOnViolation", value = "false")
    void aBrokenLessonPassesWhereFailingIsSwitchedOff(CheckMojo mojo) throws Exception {
        mojo.execute();

        assertThat(target.resolve("course/violations.sarif")).content().contains("weight-value");
    }

    @Test
    @Basedir("src/test/resources/projects/broken")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "maxAllowedViolations", value = "1")
    void allowedViolationsPass(CheckMojo mojo) throws Exception {
        mojo.execute();

        assertThat(target.resolve("course/violations.sarif")).content().contains("weight-value");
    }

    @Test
    @Basedir("src/test/resources/projects/broken")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "reportDirectory", value = "target/never")
    void skipChecksNothing(CheckMojo mojo) throws Exception {
        mojo.execute();

        assertThat(new File(MojoExtension.getBasedir(), "target/never")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "preview")
    @MojoParameter(name = "baselineFile", value = "known.json")
    void aPreviewIsToldOfTheBaseline(PreviewMojo mojo) throws Exception {
        assertThat(mojo.checked().baselineFile()).hasFileName("known.json");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "violationSeverity", value = "fatal")
    void anUnknownSeverityIsABadSetting(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("Unknown severity 'fatal'")
                .hasMessageContaining("error, warning, info");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "maxAllowedViolations", value = "-1")
    void aNegativeAllowanceIsABadSetting(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("course.maxAllowedViolations must be at least 0, found -1");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "formats", value = "pdf")
    void anUnknownFormatIsABadSetting(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("Unknown format 'pdf'");
    }

    @Test
    @InjectMojo(goal = "outline")
    @MojoParameter(name = "configFile", value = "a\0b")
    void aSettingThatIsNoPathIsABadSetting(OutlineMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll("is no path on this system: Nul character not allowed", "LC_ALL=C.UTF-8");
    }

    private static Path earlierReport() throws IOException {
        Files.createDirectories(target.resolve("course"));
        return Files.writeString(target.resolve("course/violations.html"), "earlier");
    }

    @Test
    @InjectMojo(goal = "check")
    void reportsThatThisRunDoesNotWriteAreRemoved(CheckMojo mojo) throws Exception {
        Path earlier = earlierReport();

        mojo.execute();

        assertThat(earlier).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "threads", value = "0")
    void aBadParameterLeavesNoEarlierReport(CheckMojo mojo) throws Exception {
        Path earlier = earlierReport();

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class);
        assertThat(earlier).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "baselineFile", value = "none.json")
    void aMissingBaselineLeavesNoEarlierReport(CheckMojo mojo) throws Exception {
        Path earlier = earlierReport();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("none.json does not exist");
        assertThat(earlier).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    void aSkippedCheckLeavesReportsAlone(CheckMojo mojo) throws Exception {
        Path earlier = earlierReport();

        mojo.execute();

        assertThat(earlier).hasContent("earlier");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "style", value = "box")
    void anUnknownStyleIsABadSetting(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("Unknown style 'box' in course.style; valid are frame, line");
    }

    @Test
    @Basedir("src/test/resources/projects/broken")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOnViolation", value = "false")
    @MojoParameter(name = "formats", value = "json,JUnit, checkstyle,gitlab,json")
    void formatsAreAList(CheckMojo mojo) throws Exception {
        mojo.execute();

        assertThat(target.resolve("course"))
                .isDirectoryContaining("glob:**violations.json")
                .isDirectoryContaining("glob:**violations-junit.xml")
                .isDirectoryContaining("glob:**violations-checkstyle.xml")
                .isDirectoryContaining("glob:**violations-gitlab.json");
    }

    @Test
    @InjectMojo(goal = "assemble")
    void assembleFillsTheClassesFolder(AssembleMojo mojo) throws Exception {
        mojo.execute();

        assertThat(target.resolve("classes/META-INF/course/org.example/kitchen/catalog.json"))
                .exists();
    }

    @Test
    @InjectMojo(goal = "jar")
    void theJarIsTheProjectsArtifact(JarMojo mojo) throws Exception {
        mojo.execute();

        File jar = mojo.mavenProject().getArtifact().getFile();
        assertThat(jar).hasName("kitchen-1.0.jar");
        try (JarFile file = new JarFile(jar)) {
            assertThat(file.getEntry("META-INF/course/org.example/kitchen/content/heat.md"))
                    .isNotNull();
        }
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    void aBuildCacheKeepsACheckWhoseKeyIsComplete(CheckMojo mojo) throws Exception {
        mojo.mavenProject().getProperties().setProperty("maven.build.cache.input.course.0", "pom.xml");

        mojo.execute();

        assertThat(mojo.mavenProject().getProperties()).doesNotContainKey("maven.build.cache.skipSave");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    void aBuildCacheKeepsNoCheckWhoseKeyIsIncomplete(CheckMojo mojo) throws Exception {
        mojo.execute();

        assertThat(mojo.mavenProject().getProperties()).containsEntry("maven.build.cache.skipSave", "true");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "externalLinks", value = "true")
    void aBuildCacheKeepsNoCheckOfOtherSites(CheckMojo mojo) throws Exception {
        mojo.mavenProject().getProperties().setProperty("maven.build.cache.input.course.0", "pom.xml");

        mojo.execute();

        assertThat(mojo.mavenProject().getProperties()).containsEntry("maven.build.cache.skipSave", "true");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "since", value = "main")
    void aBuildCacheKeepsNoCheckOfWhatDiffersFromARevision(CheckMojo mojo) throws Exception {
        mojo.mavenProject().getProperties().setProperty("maven.build.cache.input.course.0", "pom.xml");

        mojo.execute();

        assertThat(mojo.mavenProject().getProperties()).containsEntry("maven.build.cache.skipSave", "true");
    }
}
