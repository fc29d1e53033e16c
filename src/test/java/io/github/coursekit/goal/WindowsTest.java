package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.coursekit.TestCourse;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Courses on a file system with the paths of Windows: backslashes, drives, and names in any letter case. */
class WindowsTest {

    private static final String BAD = "---\r\ntitle: Cold\r\nweight: x\r\n---\r\nCold.\r\n";

    private FileSystem windows;
    private Path folder;

    @BeforeEach
    void makeProject() throws IOException {
        windows = Jimfs.newFileSystem(Configuration.windows().toBuilder()
                .setRoots("C:\\", "D:\\")
                .setWorkingDirectory("C:\\kitchen")
                .build());
        folder = windows.getPath("C:\\kitchen");
    }

    @AfterEach
    void dropProject() throws IOException {
        windows.close();
    }

    @Test
    void theLogAndReportsHavePathsWithSlashes() throws Exception {
        new TestCourse(folder).file("content/stove/cold.md", BAD);

        Check.Result result = check(project(null));

        assertThat(result.lines())
                .extracting(ConsoleRecord::text)
                .anyMatch(line -> line.startsWith("content/stove/cold.md:3:9: error "));
        assertThat(Files.readString(folder.resolve("target\\course\\violations.json")))
                .contains("\"content/stove/cold.md\"")
                .doesNotContain("\\\\", "C:");
    }

    @Test
    void aLinkWhoseLetterCaseIsNotThatOfTheFileIsBroken() throws Exception {
        new TestCourse(folder)
                .file("content/cold.md", "---\ntitle: Cold\n---\n![A pan](Pan.png)\n")
                .file("content/pan.png", "png");

        assertThat(check(project(null)).lines())
                .extracting(ConsoleRecord::text)
                .anyMatch(line -> line.contains("Pan.png") && line.contains("[image-target]"));
    }

    @Test
    void contentMayLieOnAnotherDrive() throws Exception {
        new TestCourse(windows.getPath("D:\\lessons")).file("cold.md", BAD);
        Project project = project(windows.getPath("D:\\lessons"));

        assertThat(check(project).lines())
                .extracting(ConsoleRecord::text)
                .anyMatch(line -> line.startsWith("D:/lessons/cold.md:3:9: error "));
    }

    @Test
    void filesAreNamedAsTheShellWritesThem() throws Exception {
        new TestCourse(folder).file("content/stove/cold.md", BAD);

        NamedFiles named =
                NamedFiles.of(List.of(".\\content\\stove\\cold.md"), project(null), folder.resolve("content"));

        assertThat(named.contains("stove/cold.md")).isTrue();
        assertThat(named.contains("stove/warm.md")).isFalse();
    }

    @Test
    void filesOnAnotherDriveAreNamedFromTheContentFolderOn() throws Exception {
        Path lessons = Files.createDirectory(windows.getPath("D:\\lessons"));

        NamedFiles named = NamedFiles.of(List.of("stove\\cold.md"), project(lessons), lessons);

        assertThat(named.contains("stove/cold.md")).isTrue();
    }

    private Project project(Path content) {
        return new Project(folder, Project.Kind.NO_POM, content, null);
    }

    private Check.Result check(Project project) throws GoalException {
        return Check.run(new Check.Request(
                        project,
                        Severity.ERROR,
                        0,
                        List.of(ReportFormat.JSON),
                        folder.resolve("target").resolve("course"),
                        project.defaultBaselineFile(),
                        null))
                .orElseThrow();
    }
}
