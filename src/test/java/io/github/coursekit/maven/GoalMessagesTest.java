package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.exception.DefaultExceptionHandler;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each goal tells in Maven's log of what it did. */
@MojoTest
@Basedir("src/test/resources/projects/good")
class GoalMessagesTest {

    private static final String PAGE = "---\ntitle: %s\n---\nHot.\n";

    /** A page with what a safe fix mends, and a page with an error. */
    private static final String SLIP = "---\ntitle: Salt\n---\nSalt.\n\n##Salt\n";

    private static final String ERROR = "---\ntitle: Heat\nweight: x\n---\nHot.\n";

    @TempDir
    private static Path target;

    @TempDir
    private Path folder;

    @Inject
    private MavenSession session;

    private final List<String> lines = new ArrayList<>();

    private TestCourse course;

    @Provides
    @SuppressWarnings("unused")
    static MavenProject project() {
        return MojoHarnessTest.project(target);
    }

    @BeforeEach
    void course() throws IOException {
        MojoHarnessTest.useLocalRepository(session, target);
        course = new TestCourse(folder).file("pom.xml", "<project/>");
    }

    /** What is logged for the project in the test's folder, each record with its level. */
    private List<String> run(AbstractCourseMojo mojo) throws Exception {
        mojo.mavenProject().setFile(folder.resolve("pom.xml").toFile());
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void error(CharSequence content) {
                lines.add("ERROR " + content);
            }

            @Override
            public void warn(CharSequence content) {
                lines.add("WARN " + content);
            }

            @Override
            public void info(CharSequence content) {
                lines.add("INFO " + content);
            }
        });
        mojo.execute();
        return lines;
    }

    private Path file(String path, String text) throws IOException {
        course.file(path, text);
        return folder.resolve(path);
    }

    @Test
    @InjectMojo(goal = "assemble")
    @MojoParameter(name = "pages", value = "false")
    void assembleCountsFilesAndWarns(AssembleMojo mojo) throws Exception {
        file("content/a.md", PAGE.formatted("Heat"));
        file("content/b.md", "---\ntitle: [Salt\n---\nSalty.\n");

        assertThat(run(mojo))
                .containsExactly(
                        "WARN b.md: its front matter cannot be read; it is packed, and unread in the catalog",
                        "INFO Course assembled: 4 files");
    }

    @Test
    @InjectMojo(goal = "assemble")
    void assembleCountsPagesForLearners(AssembleMojo mojo) throws Exception {
        file("content/a.md", PAGE.formatted("Heat"));

        assertThat(run(mojo)).containsExactly("INFO Course assembled: 6 files, 2 pages for learners among them");
    }

    @Test
    @InjectMojo(goal = "assemble")
    void assemblePassesOverWhatHasNoContent(AssembleMojo mojo) throws Exception {
        mojo.mavenProject().setPackaging("jar");

        assertThat(run(mojo))
                .containsExactly(
                        "WARN Passed over: the module kitchen has no content folder (src/main/course, content);"
                                + " nothing was assembled in this build");
    }

    @Test
    @InjectMojo(goal = "outline")
    void outlineShowsLessons(OutlineMojo mojo) throws Exception {
        file("content/a.md", PAGE.formatted("Heat"));

        assertThat(run(mojo)).anyMatch(line -> line.startsWith("INFO ") && line.contains("Heat"));
    }

    @Test
    @InjectMojo(goal = "outline")
    void aJarThatIsNotThereHasNoOutline(OutlineMojo mojo) throws Exception {
        MojoExtension.setVariableValueToObject(
                mojo, "jar", folder.resolve("none.jar").toFile());

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("none.jar");
        assertThat(lines).isEmpty();
    }

    @Test
    @InjectMojo(goal = "baseline")
    void baselineCountsWhatItTolerates(BaselineMojo mojo) throws Exception {
        file("content/a.md", ERROR);

        assertThat(run(mojo)).containsExactly("INFO Baseline written: course-baseline.json (1 violation)");
        assertThat(folder.resolve("course-baseline.json")).content().contains("weight-value");
    }

    @Test
    @InjectMojo(goal = "baseline")
    void baselineIsWrittenWhereItIsAskedFor(BaselineMojo mojo) throws Exception {
        file("content/a.md", ERROR);
        Path known = folder.resolve("known.json");
        MojoExtension.setVariableValueToObject(mojo, "baselineFile", known.toFile());

        assertThat(run(mojo)).containsExactly("INFO Baseline written: known.json (1 violation)");
        assertThat(folder.resolve("course-baseline.json")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "baseline")
    void aBaselineOutsideOfTheBuildIsNamedWhole(BaselineMojo mojo) throws Exception {
        file("content/a.md", ERROR);
        Path outside = target.resolve("known.json");
        MojoExtension.setVariableValueToObject(mojo, "baselineFile", outside.toFile());

        assertThat(run(mojo)).containsExactly("INFO Baseline written: " + outside + " (1 violation)");
    }

    @Test
    @InjectMojo(goal = "jar")
    void jarNamesTheFileAsPathsAreShown(JarMojo mojo) throws Exception {
        file("content/a.md", PAGE.formatted("Heat"));
        mojo.mavenProject().getBuild().setDirectory(folder.resolve("target").toString());

        assertThat(run(mojo)).last().asString().startsWith("INFO Course packed: target/kitchen-1.0.jar (");
    }

    @Test
    @InjectMojo(goal = "check")
    void filesThatAreMissingAreNamedAsPathsAreShown(CheckMojo mojo) throws Exception {
        file("content/a.md", PAGE.formatted("Heat"));
        MojoExtension.setVariableValueToObject(
                mojo, "baselineFile", folder.resolve("ci/none.json").toFile());

        assertThatThrownBy(() -> run(mojo))
                .hasMessage("The baseline ci/none.json does not exist; it is set by course.baselineFile, and"
                        + " course:baseline writes it");

        MojoExtension.setVariableValueToObject(
                mojo, "configFile", folder.resolve("ci/none.yaml").toFile());
        assertThatThrownBy(mojo::execute)
                .hasMessage("The configuration file ci/none.yaml does not exist; it is set by course.configFile"
                        + " (<configFile>)");

        MojoExtension.setVariableValueToObject(
                mojo, "contentDirectory", folder.resolve("ci/../none").toFile());
        assertThatThrownBy(mojo::execute)
                .hasMessage("The content folder none does not exist; it is set by course.contentDirectory"
                        + " (<contentDirectory>)");
    }

    @Test
    @InjectMojo(goal = "baseline")
    void baselineOfAnotherModuleIsNotReplaced(BaselineMojo mojo) throws Exception {
        Path shared = folder.resolve("shared/known.json");
        MojoExtension.setVariableValueToObject(mojo, "baselineFile", shared.toFile());
        file("content/a.md", ERROR);
        run(mojo);
        byte[] written = Files.readAllBytes(shared);
        Path desserts = file("desserts/pom.xml", "<project/>");
        file("desserts/content/b.md", PAGE.formatted("Heat"));
        mojo.mavenProject().setArtifactId("desserts");
        mojo.mavenProject().setFile(desserts.toFile());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "The baseline shared/known.json is written for the module kitchen (content) in this build, and is not"
                                + " replaced; leave out course.baselineFile (<baselineFile>), or give each module its own");
        assertThat(shared).hasBinaryContent(written);
    }

    @Test
    @InjectMojo(goal = "baseline")
    void baselineIsWrittenAnewForItsOwnModule(BaselineMojo mojo) throws Exception {
        file("content/a.md", ERROR);
        run(mojo);
        file("content/b.md", ERROR);

        assertThat(run(mojo)).last().asString().endsWith(" (2 violations)");
    }

    @Test
    @InjectMojo(goal = "check")
    void mavenSaysOnceWhatIsWrongInTheConfiguration(CheckMojo mojo) throws Exception {
        file("content/a.md", PAGE.formatted("Heat"));
        file("course.yaml", "rules:\n  no-such-rule: error\n  none-such: error\n");

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .satisfies(thrown -> assertThat(new DefaultExceptionHandler()
                                .handleException(thrown)
                                .getMessage())
                        .isEqualTo(thrown.getMessage())
                        .contains("course.yaml:2:3: ", "course.yaml:3:3: ")
                        .hasLineCount(3));
    }

    @Test
    @InjectMojo(goal = "baseline")
    void baselinePassesOverWhatHasNoContent(BaselineMojo mojo) throws Exception {
        mojo.mavenProject().setPackaging("jar");

        assertThat(run(mojo))
                .singleElement()
                .asString()
                .startsWith("WARN Passed over: ")
                .endsWith("; no baseline was written in this build");
    }

    @Test
    @InjectMojo(goal = "fix")
    void fixTellsWhatItMendedAndFailsForWhatIsLeft(FixMojo mojo) throws Exception {
        Path salt = file("content/a.md", SLIP);
        file("content/b.md", ERROR);

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("The course has 1 error");
        assertThat(lines)
                .contains("INFO content/a.md: structure-heading-space 1")
                .anyMatch(line -> line.contains("error[weight-value]"));
        assertThat(salt).content().contains("## Salt");
    }

    @Test
    @InjectMojo(goal = "fix")
    @MojoParameter(name = "dryRun", value = "true")
    void fixOnTrialWritesNothing(FixMojo mojo) throws Exception {
        Path salt = file("content/a.md", SLIP);

        assertThatThrownBy(() -> run(mojo)).isInstanceOf(MojoFailureException.class);
        assertThat(lines).contains("INFO content/a.md: structure-heading-space 1");
        assertThat(salt).hasContent(SLIP);
    }

    @Test
    @InjectMojo(goal = "links")
    @MojoParameter(name = "skip", value = "true")
    void linksAreSkipped(LinksMojo mojo) throws Exception {
        assertThat(run(mojo)).containsExactly("INFO The check is skipped (course.skip)");
    }

    @Test
    @InjectMojo(goal = "links")
    void aDeadReferenceFailsTheCheckOfLinks(LinksMojo mojo) throws Exception {
        file("content/a.md", PAGE.formatted("Heat"));
        file("src/main/resources/a.properties", "page=course:org.example:kitchen/none.md\n");

        assertThatThrownBy(() -> run(mojo)).isInstanceOf(MojoFailureException.class);
        assertThat(lines).anyMatch(line -> line.startsWith("ERROR ") && line.contains("none.md"));
    }

    @Test
    @InjectMojo(goal = "compare")
    void compareTellsWhatIsGone(CompareMojo mojo) throws Exception {
        file("content/a.md", PAGE.formatted("Heat"));
        file("old/content/a.md", PAGE.formatted("Heat"));
        file("old/content/b.md", PAGE.formatted("Salt"));
        MojoExtension.setVariableValueToObject(
                mojo, "oldFile", folder.resolve("old").toFile());

        run(mojo);

        assertThat(lines)
                .contains("INFO   b.md")
                .anyMatch(line -> line.startsWith("INFO 1 page compared with "))
                .anyMatch(line -> line.startsWith("INFO What changed asks for: major;"));
    }

    @Test
    @InjectMojo(goal = "compare")
    @MojoParameter(name = "oldRevision", value = "HEAD~1")
    void oneThingIsComparedWith(CompareMojo mojo) throws Exception {
        file("content/a.md", PAGE.formatted("Heat"));
        MojoExtension.setVariableValueToObject(mojo, "oldFile", folder.toFile());

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("One thing is compared with: set course.oldVersion, course.oldFile or course.oldRevision");
    }

    @Test
    @InjectMojo(goal = "new")
    @MojoParameter(name = "title", value = "Kitchen")
    void newTellsWhatItMadeAndWhatIsNext(NewMojo mojo) throws Exception {
        file("course.yaml", "");

        assertThat(run(mojo))
                .contains("INFO Left alone, since it is there already: course.yaml")
                .contains("INFO Check and pack the course: mvn verify")
                .anyMatch(line -> line.startsWith("INFO Made "))
                .anyMatch(line -> line.endsWith("-Dcourse.kind=lesson -Dcourse.path=first-section/next-page"));
    }

    @Test
    @InjectMojo(goal = "new")
    @MojoParameter(name = "kind", value = "lesson")
    @MojoParameter(name = "path", value = "salt")
    void newAddsAPage(NewMojo mojo) throws Exception {
        file("content/a.md", PAGE.formatted("Heat"));

        assertThat(run(mojo)).containsExactly("INFO Added content/salt.md");
        assertThat(Files.exists(folder.resolve("content/salt.md"))).isTrue();
    }

    @Test
    @InjectMojo(goal = "new")
    @MojoParameter(name = "path", value = "salt")
    void newAsksWhatToAdd(NewMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("course.kind is missing, which says what: lesson, section or assessment");
    }
}
