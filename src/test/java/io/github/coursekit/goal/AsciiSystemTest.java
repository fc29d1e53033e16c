package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.Forked;
import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.rule.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Builds with {@code LC_ALL=C}, where Java has no paths with letters beyond ASCII, as in many containers. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class AsciiSystemTest {

    private static final String LESSON = "---\ntitle: Heat\nweight: %d\n---\n![Pan](/%s)\n";

    @TempDir
    private Path folder;

    /** Checks, lays out or packs the course in a folder. */
    static final class Goal {

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[1]);
            Project project = new TestCourse(folder).project(Project.Kind.COURSE);
            Coordinates coordinates = new Coordinates("org.example", "kitchen", "1.0");
            try {
                switch (arguments[0]) {
                    case "check" -> check(folder, project);
                    case "assemble" ->
                        Assemble.run(new Assemble.Request(project, coordinates, folder.resolve("classes")));
                    default ->
                        Jar.run(new Jar.Request(
                                project,
                                coordinates,
                                new Origin("K", List.of(), null),
                                null,
                                folder.resolve("k.jar"),
                                null));
                }
            } catch (GoalException e) {
                System.out.println(e.getMessage());
            }
        }

        private static void check(Path folder, Project project) throws GoalException {
            Check.Result result = Check.run(new Check.Request(
                            project,
                            Severity.ERROR,
                            0,
                            List.of(Check.Format.values()),
                            folder.resolve("out"),
                            project.defaultBaselineFile(),
                            null))
                    .orElseThrow();
            System.out.println(result.failure());
        }
    }

    @BeforeEach
    void aCourseWithNamesOfAllKinds() throws Exception {
        new TestCourse(folder)
                .file("content/a.md", LESSON.formatted(1, "caf\u00E9.png"))
                .file("content/\u00E9.md", LESSON.formatted(2, "a+b.png"))
                .file("content/\u4E2D\u6587/b.md", LESSON.formatted(3, "a+b.png"))
                .file("content/a+\u00FC %41.png", "")
                .file("content/\u00F6.txt", "")
                .file("static/a+b.png", "")
                .file("static/caf\u00E9.png", "")
                .file("course.yaml", "exclude: [\u00F6.txt]\n");
    }

    private String run(String goal) throws Exception {
        try (Forked forked = Forked.start(Goal.class, List.of(), Map.of("LC_ALL", "C"), goal, folder.toString())) {
            return forked.rest();
        }
    }

    @Test
    void theCheckTellsThemByNameAndWritesAllReports() throws Exception {
        assertThat(run("check")).contains("3 errors").doesNotContain("exit code", "Exception");

        for (Check.Format format : Check.Format.values()) {
            if (!format.fileName().isEmpty()) {
                assertThat(folder.resolve("out").resolve(format.fileName())).isNotEmptyFile();
            }
        }
        assertThat(Files.readString(folder.resolve("out/violations.json")))
                .contains("\"path\" : \"content/\u00E9.md\"", "\"path\" : \"content/\u4E2D\u6587\"")
                .contains("\"path\" : \"content/a+\u00FC %41.png\"", "LC_ALL=C.UTF-8")
                .doesNotContain("\u00F6.txt", "image-target");
    }

    @Test
    void nothingIsPackedWithoutThem() throws Exception {
        for (String goal : List.of("assemble", "jar")) {
            assertThat(run(goal))
                    .contains("The course cannot be packed:", "LC_ALL=C.UTF-8")
                    .doesNotContain("exit code", "\tat ");
        }
        assertThat(folder.resolve("classes")).doesNotExist();
        assertThat(folder.resolve("k.jar")).doesNotExist();
    }
}
