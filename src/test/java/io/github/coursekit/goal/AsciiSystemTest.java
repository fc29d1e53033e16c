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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Builds with {@code LC_ALL=POSIX}, where Java has no text for paths with letters beyond ASCII, as in many containers: all is as elsewhere. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class AsciiSystemTest {

    private static final String LESSON = "---\ntitle: Heat\nweight: %d\n---\n![Pan](/%s)\n";

    @TempDir
    private Path folder;

    /** Checks, mends, lays out and packs the course in a folder. */
    static final class Goals {

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            Path out = folder.resolve(arguments[1]);
            Project project = new TestCourse(folder).project(Project.Kind.valueOf(arguments[2]));
            Coordinates coordinates = new Coordinates("org.example", "kitchen", "1.0");
            try {
                check(project, out);
                Assemble.run(new Assemble.Request(project, coordinates, out.resolve("classes")));
                Jar.run(new Jar.Request(
                        project, coordinates, new JarOrigin("K", List.of(), null), null, out.resolve("k.jar"), null));
            } catch (GoalException e) {
                System.out.println(e.getMessage());
            }
        }

        private static void check(Project project, Path out) throws GoalException {
            Check.Result result = Check.run(new Check.Request(
                            project,
                            Severity.ERROR,
                            0,
                            List.of(ReportFormat.values()),
                            out,
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
                .file("content/e\u0301\uD83D\uDE00/b.md", LESSON.formatted(3, "a+b.png"))
                .file("content/\u4E2D\u6587/b.md", LESSON.formatted(3, "a+b.png"))
                .file("content/a+\u00FC %41.png", "")
                .file("content/\u00F6.txt", "")
                .file("static/a+b.png", "")
                .file("static/caf\u00E9.png", "")
                .file("course.yaml", "exclude: [\u00F6.txt]\n");
    }

    private String run(String locale, String out) throws Exception {
        return run(locale, out, Project.Kind.COURSE);
    }

    private String run(String locale, String out, Project.Kind kind) throws Exception {
        try (Forked forked =
                Forked.start(Goals.class, List.of(), Map.of("LC_ALL", locale), folder.toString(), out, kind.name())) {
            return forked.rest();
        }
    }

    @Test
    void allIsAsInAUtf8System() throws Exception {
        String there = run("C.UTF-8", "there");
        String here = run("POSIX", "here");

        assertThat(here).isEqualTo(there).doesNotContain("exit code", "Exception", "cannot");
        assertThat(files("here")).hasSameSizeAs(files("there")).contains("k.jar", "violations.json");
        for (String file : files("there")) {
            assertThat(Files.mismatch(file("here", file), file("there", file)))
                    .as(file)
                    .isEqualTo(-1);
        }
        assertThat(file("here", "classes/META-INF/course/org.example/kitchen/content/\u4E2D\u6587/b.md"))
                .exists();
        assertThat(Files.readString(file("here", "violations.json"))).doesNotContain("image-target");
    }

    private Path file(String out, String path) {
        return folder.resolve(out).resolve(path);
    }

    private List<String> files(String out) throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve(out))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.resolve(out).relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatIsAssembledAgainStaysAsItIs() throws Exception {
        run("C.UTF-8", "out");
        Path lesson = file("out", "classes/META-INF/course/org.example/kitchen/content/\u4E2D\u6587/b.md");
        Object before = Files.getAttribute(lesson, "unix:ino");

        run("POSIX", "out");

        assertThat(Files.getAttribute(lesson, "unix:ino")).isEqualTo(before);
    }

    @Test
    void whereAnotherPluginPacksAndWouldLeaveThemOutNothingIsLaidOut() throws Exception {
        assertThat(run("POSIX", "out", Project.Kind.OTHER))
                .contains("The jar of this project would lack META-INF/", "run Maven with LC_ALL=C.UTF-8");
        assertThat(file("out", "classes")).doesNotExist();

        assertThat(run("C.UTF-8", "out", Project.Kind.OTHER)).doesNotContain("would lack");
    }

    @Test
    void aNameThatIsNoUtf8IsTold() throws Exception {
        new ProcessBuilder("sh", "-c", ": > \"$(printf 'content/caf\\351.md')\"")
                .directory(folder.toFile())
                .start()
                .waitFor();

        for (String locale : List.of("POSIX", "C.UTF-8")) {
            assertThat(run(locale, "out"))
                    .contains("The course cannot be packed:", ".md: The name of this file is no UTF-8", "; rename it")
                    .doesNotContain("exit code", "\tat ");
        }
        assertThat(file("out", "classes")).doesNotExist();
        assertThat(file("out", "k.jar")).doesNotExist();
    }
}
