package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.report.LineReport;
import io.github.coursekit.report.Origin;
import io.github.coursekit.report.Screen;
import io.github.coursekit.target.KnownCourses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {

    @TempDir
    private Path folder;

    private final KnownCourses courses = new KnownCourses();
    private TestCourse project;

    @BeforeEach
    void prepare() throws IOException {
        new TestCourse(folder.resolve("knives"))
                .file("content/care/sharpen.md", "---\ntitle: Sharpen\nid: sharpen\n---\n## Angle\n")
                .file("content/care/spoon.md", "---\ntitle: Spoon\ndraft: true\n---\n");
        courses.with("org.example", "knives", folder.resolve("knives"));
        project = new TestCourse(folder.resolve("reader"));
        project.file("pom.xml", "<project/>");
    }

    private Links.Result run(List<String> files, ReportFormat... formats) throws GoalException {
        Project at = project.project(Project.Kind.OTHER);
        return Links.run(
                new Links.Request(at, files, List.of(formats), at.directory().resolve("target/course/links")),
                new Surroundings(
                        InstantSource.fixed(Instant.EPOCH),
                        line -> {},
                        new Origin("links", "org.example/reader", "1.0"),
                        courses));
    }

    private static List<String> lines(Links.Result result) {
        return LineReport.of(result.input(), Screen.PLAIN).stream()
                .map(ConsoleRecord::text)
                .toList();
    }

    @Test
    void whatExistsIsSilent() throws Exception {
        project.file("src/main/java/A.java", "String a = \"course:org.example:knives/care/sharpen.md#angle\";\n")
                .file("src/test/resources/b.yaml", "b: course:org.example:knives?id=sharpen\n")
                .file("src/main/kotlin/C.kt", "// nothing here\n");

        Links.Result result = run(List.of());

        assertThat(lines(result)).isEmpty();
        assertThat(result.failure()).isEmpty();
        assertThat(result.undecided()).isEmpty();
        assertThat(result.summary()).isEqualTo("3 files checked: 2 addresses of courses, no errors");
    }

    @Test
    void aReportNamesTheGoalThatMadeIt() throws Exception {
        run(List.of(), ReportFormat.JUNIT);

        assertThat(folder.resolve("reader/target/course/links/violations-junit.xml"))
                .content()
                .contains("<testsuites name=\"course:links\" ");
    }

    @Test
    void whatDoesNotExistIsToldAtItsPlace() throws Exception {
        project.file(
                        "src/main/java/A.java",
                        "class A {\n    String a = \"course:org.example:knives/care/sharpan.md\";\n}\n")
                .file("src/main/resources/b.properties", "b=course:org.example:knives/care/sharpen/#angel\n")
                .file("src/main/web/c.html", "<p><a href='course:org.example:forks/'>c</a>\n")
                .file("src/main/web/d.ts", "open('course:org.example:knives/care/spoon.md')\n")
                .file("src/main/web/e.json", "{\"e\": \"course:org.example:far/x\"}\n");

        Links.Result result = run(List.of());

        assertThat(lines(result))
                .containsExactly(
                        "src/main/java/A.java:2:17: error The course 'org.example:knives' has nothing at 'care/sharpan.md'; did you mean"
                                + " 'course:org.example:knives/care/sharpen.md'? [link-course]",
                        "src/main/resources/b.properties:1:3: error There is no anchor 'angel' in 'care/sharpen.md' of the course"
                                + " 'org.example:knives'; did you mean 'course:org.example:knives/care/sharpen/#angle'? [link-course]",
                        "src/main/web/c.html:1:13: error The course 'org.example:forks' is not among the dependencies of this project; add"
                                + " 'org.example:forks' to the <dependencies> of its POM [link-course]",
                        "src/main/web/d.ts:1:7: warning 'course:org.example:knives/care/spoon.md' is a draft of the course"
                                + " 'org.example:knives', which is not published [link-draft]");
        assertThat(result.summary()).isEqualTo("5 files checked: 5 addresses of courses, 3 errors, 1 warning");
        assertThat(result.failure()).contains("3 addresses of courses lead nowhere; see the messages above");
        assertThat(result.undecided()).contains("1 link left undecided: the dependency 'far' cannot be fetched");
    }

    @Test
    void allReportsCanBeMade() throws Exception {
        project.file("src/main/java/A.java", "// course:org.example:knives/sharpen.md\n");

        Links.Result result = run(List.of(), ReportFormat.values());

        assertThat(result.files()).hasSize(6).allMatch(file -> file.startsWith("target/course/links/violations"));
        for (String file : result.files()) {
            assertThat(folder.resolve("reader").resolve(file)).content().contains("src/main/java/A.java");
        }
        assertThat(result.standardOutput()).startsWith("::error file=src/main/java/A.java,line=1,col=4,");
    }

    @Test
    void onlyTextsThatAreMeantAreLookedThrough() throws Exception {
        String wrong = "course:org.example:knives/nothing\n";
        project.file("src/main/course/lesson.md", wrong)
                .file("src/main/.hidden/a.txt", wrong)
                .file("src/main/web/node_modules/a.js", wrong)
                .file("target/a.txt", wrong)
                .file("README.md", wrong)
                .file("web/a.ts", wrong)
                .file("web/a.css", "a{}")
                .file("src/main/resources/photo.png", wrong)
                .file("src/main/resources/data.bin", "\0" + wrong);
        Files.write(
                folder.resolve("reader/src/main/resources/latin.txt"),
                ("\u00e9 " + wrong).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(lines(run(List.of())))
                .hasSize(1)
                .allMatch(line -> line.startsWith("src/main/resources/latin.txt:1:3:"));
        assertThat(lines(run(List.of("web/**/*.ts", "*.md", "none/**"))))
                .hasSize(2)
                .allMatch(line -> line.startsWith("web/a.ts:1:1:") || line.startsWith("README.md:1:1:"));
        assertThat(run(List.of("src\\main\\resources\\latin.txt")).failure())
                .contains("An address of a course leads nowhere; see the messages above");
    }

    @Test
    void aPatternIsReadAsItIsMeantAndToldWhenItMatchesNothing() throws Exception {
        project.file("web/deep/a.ts", "course:org.example:knives/nothing")
                .file("web/logo.png", "x")
                .file("b.yaml", "course:org.example:knives/nothing");

        Links.Result result = run(List.of("web/", "./b.yaml", ".\\web\\deep\\", "webb/**", "web/*.png", "web"));

        assertThat(lines(result)).hasSize(2);
        assertThat(result.warnings())
                .containsExactly(
                        "'webb/**' matches no text in the project (course.files)",
                        "'web/*.png' matches no text in the project (course.files)",
                        "'web' matches no text in the project (course.files)");
        assertThat(run(List.of("./")).summary()).isEqualTo("3 files checked: 2 addresses of courses, 2 errors");
        assertThat(run(List.of()).warnings()).isEmpty();
    }

    @Test
    void aProjectWithoutSourcesHasNothingWrong() throws Exception {
        assertThat(run(List.of()).summary()).isEqualTo("0 files checked: 0 addresses of courses");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws Exception {
        project.file("src/main/resources/secret.txt", "x");
        assertThat(folder.resolve("reader/src/main/resources/secret.txt")
                        .toFile()
                        .setReadable(false))
                .isTrue();
        Assumptions.assumeFalse(
                Files.isReadable(folder.resolve("reader/src/main/resources/secret.txt")), "root reads all");

        assertThatThrownBy(() -> run(List.of()))
                .isInstanceOf(GoalException.class)
                .hasMessageStartingWith("The file src/main/resources/secret.txt cannot be looked through: ");
    }
}
