package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.starter.PluginName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class NewCourseTest {

    private static final PluginName PLUGIN = new PluginName("io.github.coursekit", "course-maven-plugin", "1.2.3");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Running a Bakery",
                "Bread: \"hot\" & <cold> -- isn't it?",
                "#1 {{yaml title}} $1 'x' \\ \\n [a](b) *c*",
                "- @ | > % `: ",
                "yes",
                "2026-01-31",
                "0x10",
                "null",
                "---",
                "Хлеб и соль",
                "开面包店",
                "خبز وملح",
                "👩‍🍳 Bäckerei",
            })
    void aTitleComesOutRightInEachNotation(String title) throws Exception {
        NewCourse.run(request(title, Optional.empty()));

        assertThat(home().frontMatter().names().title()).contains(title.strip());
        Document pom = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("pom.xml").toFile());
        assertThat(pom.getElementsByTagName("name").item(0).getTextContent()).isEqualTo(title.strip());
        assertThat(pom.getElementsByTagName("artifactId").item(0).getTextContent())
                .matches("[a-z0-9]+(?:-[a-z0-9]+)*");
        assertThat(pom.getElementsByTagName("version").item(1).getTextContent()).isEqualTo("1.2.3");
        assertThat(messages(Severity.WARNING)).isEmpty();
    }

    /** Infos too: who begins should see none. */
    @Test
    void nothingIsToBeSaidOfIt() throws Exception {
        NewCourse.run(request("Running a Bakery", Optional.empty()));

        assertThat(messages(Severity.INFO)).isEmpty();
        assertThat(files().keySet())
                .containsExactly(
                        ".github/workflows/course.yml",
                        ".gitignore",
                        ".mvn/jvm.config",
                        ".vscode/extensions.json",
                        "content/_index.md",
                        "content/first-section/_index.md",
                        "content/first-section/first-page.md",
                        "content/first-section/quiz.md",
                        "content/first-section/two-sides.md",
                        "course.yaml",
                        "pom.xml");
        assertThat(course().lessons().stream()
                        .flatMap(lesson -> lesson.stages().stream())
                        .map(Stage::entries))
                .hasSize(2)
                .allMatch(entries ->
                        entries.stream().map(RoleEntry::role).toList().equals(List.of("Challenge", "Solution")));
    }

    /** A first lesson in the docs says to remove the last line of one. */
    @Test
    void theLastLineOfEachFileHoldsSomething() throws Exception {
        NewCourse.run(request("Running a Bakery", Optional.empty()));

        assertThat(files())
                .allSatisfy(
                        (file, text) -> assertThat(text).as(file).endsWith("\n").doesNotEndWith("\n\n"));
    }

    @Test
    void theEditorIsOfferedWhatStartsTheServer() throws Exception {
        NewCourse.run(request("Running a Bakery", Optional.empty()));

        assertThat(files().get(".vscode/extensions.json")).contains(ServeEditor.CODE_EXTENSION);
    }

    @Test
    void notEvenByTheStrictPreset() throws Exception {
        NewCourse.run(request("Running a Bakery", Optional.empty()));
        Path settings = folder.resolve("course.yaml");
        Files.writeString(settings, Files.readString(settings).replace("# extends: strict", "extends: strict"));

        assertThat(messages(Severity.INFO)).isEmpty();
    }

    @Test
    void whatIsThereStaysAsItIs() throws Exception {
        new TestCourse(folder).file(".gitignore", "mine").file("course.yaml", "roles: [R&D, Q_A]\n");

        NewCourse.Result result = NewCourse.run(request("Bread", Optional.empty()));

        assertThat(result.leftAlone()).containsExactly("course.yaml", ".gitignore");
        assertThat(files()).containsEntry(".gitignore", "mine").containsEntry("course.yaml", "roles: [R&D, Q_A]\n");
        // Roles are those of the settings.
        assertThat(course().lessons().stream().flatMap(lesson -> lesson.stages().stream()))
                .hasSize(2)
                .allMatch(stage ->
                        stage.entries().stream().map(RoleEntry::role).toList().equals(List.of("R&D", "Q_A")));
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        NewCourse.run(request("Bread", Optional.empty()));
        SortedMap<String, String> before = files();

        NewCourse.Result result = NewCourse.run(request("Salt", Optional.empty()));

        assertThat(result.made()).isEmpty();
        assertThat(result.pagesBefore()).isTrue();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void lessonsThatAreThereGetAPomAndNoOthersBesideThem() throws Exception {
        new TestCourse(folder).file("content/bread.md", "---\ntitle: Bread\n---\nFlour.\n");

        NewCourse.Result result = NewCourse.run(request("Bread", Optional.empty()));

        assertThat(result.pagesBefore()).isTrue();
        assertThat(files().keySet())
                .containsExactly(
                        ".github/workflows/course.yml",
                        ".gitignore",
                        ".mvn/jvm.config",
                        ".vscode/extensions.json",
                        "content/bread.md",
                        "pom.xml");
    }

    @Test
    void aPomThatIsThereIsToldWhatItNeeds() throws Exception {
        new TestCourse(folder).file("pom.xml", "<project/>");

        NewCourse.Result result = NewCourse.run(request("Bread", Optional.of("jar")));

        assertThat(result.pomPart()).contains("  <version>1.2.3</version>", "        <goal>check</goal>");
        assertThat(NewCourse.run(request("Bread", Optional.of("course"))).pomPart())
                .contains("  <extensions>true</extensions>");
        assertThat(files())
                .containsEntry("pom.xml", "<project/>")
                .containsKey("content/_index.md")
                .doesNotContainKey(".mvn/jvm.config");
    }

    @Test
    void aFolderThatAlreadyTakesContentTakesIt() throws Exception {
        Files.createDirectories(folder.resolve("src/main/course"));

        assertThat(NewCourse.run(request("Bread", Optional.empty())).made()).contains("src/main/course/_index.md");
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOut(@TempDir Path outside) throws Exception {
        Files.createSymbolicLink(folder.resolve(".github"), outside);

        assertThatThrownBy(() -> NewCourse.run(request("Bread", Optional.empty())))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining(".github")
                .hasMessageContaining("leads out of the project");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aTitleIsAskedForAndMustBeOneLine() {
        for (String blank : new String[] {null, " "}) {
            assertThatThrownBy(() -> NewCourse.run(request(blank, Optional.empty())))
                    .hasMessage(
                            "The course needs a title: set course.title, such as -Dcourse.title=\"Running a Bakery\"");
        }
        assertThatThrownBy(() -> NewCourse.run(request("a\nb", Optional.empty())))
                .hasMessageContaining("course.title holds a character that cannot be shown");
        assertThatThrownBy(() -> NewCourse.run(request("${project.name}", Optional.empty())))
                .hasMessageContaining("course.title holds '${'");
        assertThat(folder).isEmptyDirectory();
    }

    private NewCourse.Request request(String title, Optional<String> packaging) {
        return new NewCourse.Request(project(), title, PLUGIN, packaging);
    }

    private Project project() {
        return new TestCourse(folder).project(Project.Kind.NO_POM);
    }

    private Course course() throws Exception {
        return project().course(project().contentFolder().orElseThrow());
    }

    private Lesson home() throws Exception {
        return course().root().page().orElseThrow();
    }

    private List<String> messages(Severity least) throws Exception {
        return Linted.messages(project(), least);
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
