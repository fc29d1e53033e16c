package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Coordinates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarOutlineTest {

    private static final Coordinates KITCHEN = new Coordinates("org.example", "kitchen", "1.0");

    @TempDir
    private Path folder;

    private Project kitchen() throws IOException {
        return new TestCourse(folder)
                .file("content/_index.md", "---\ntitle: Kitchen\n---\nAll of it.\n")
                .file(
                        "content/hot/heat.md",
                        "---\ntitle: Heat\nweight: 2\n---\n## Rush\n- **DevOps**: cooks\n- **SRE**: cleans\n")
                .file("content/hot/fire.md", "---\nweight: 1\ndraft: true\n---\nNo title.\n")
                .file(
                        "content/hot/quiz.md",
                        "---\ntitle: Quiz\ntype: test\nquestions: [{text: Hot}, {id: cold, text: Cold}]\n---\n")
                .project(Project.Kind.COURSE);
    }

    private static List<String> jar(Path jar, Project project, Coordinates coordinates) throws GoalException {
        Jar.run(new Jar.Request(project, coordinates, new JarOrigin("Kitchen", List.of(), null), null, jar, null));
        return JarOutline.run(jar).lines();
    }

    @Test
    void theOutlineOfAJarIsThatOfItsSourcesBelowItsCoordinates() throws Exception {
        Project project = kitchen();

        List<String> lines = jar(folder.resolve("kitchen.jar"), project, KITCHEN);

        assertThat(lines)
                .containsExactly(
                        "org.example:kitchen:1.0",
                        "  -  Kitchen/ (10 words, 1 min)",
                        "    hot/ (7 words, 1 min)",
                        "      1  hot/fire.md (2 words, 1 min, draft)",
                        "      2  Heat (5 words, 1 min)",
                        "        * Rush: [DevOps, SRE]",
                        "      -  Quiz (0 words, 0 min, 2 questions)");
        assertThat(lines.subList(1, lines.size()))
                .isEqualTo(Outline.run(project).orElseThrow().stream()
                        .map(line -> "  " + line)
                        .toList());
    }

    @Test
    void everyCourseOfAFolderIsPrintedAndWhatCannotBeReadIsTold() throws Exception {
        Path classes = folder.resolve("classes");
        Assemble.run(new Assemble.Request(kitchen(), KITCHEN, classes));
        new TestCourse(folder.resolve("classes/META-INF/course")).file("org.example/broken/catalog.json", "{");
        Path other = folder.resolve("other");
        Project bakery = new TestCourse(other)
                .file("content/cake.md", "---\ntitle: Cake\n---\n")
                .file("content/burnt.md", "---\ntitle: [\n---\n")
                .project(Project.Kind.COURSE);
        Assemble.run(new Assemble.Request(bakery, new Coordinates("org.example", "bakery", "2.0"), other));
        Files.move(
                other.resolve("META-INF/course/org.example/bakery"),
                classes.resolve("META-INF/course/org.example/bakery"));

        JarOutline.Result result = JarOutline.run(classes);

        assertThat(result.lines())
                .startsWith(
                        "org.example:bakery:2.0",
                        "  (content)/ (0 words, 0 min)",
                        "    -  Cake (0 words, 0 min)",
                        "  (not read: burnt.md: its front matter cannot be read)",
                        "org.example:kitchen:1.0");
        assertThat(result.warnings())
                .singleElement()
                .asString()
                .contains("org.example/broken/catalog.json cannot be read as the catalog of a course");
    }

    @Test
    void whatHoldsNoCourseIsRefused() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");

        assertThatThrownBy(() -> JarOutline.run(empty))
                .isInstanceOf(GoalException.class)
                .hasMessageStartingWith(empty + " holds no course: ");
        assertThatThrownBy(() -> JarOutline.run(text))
                .isInstanceOf(GoalException.class)
                .hasMessageStartingWith(text + " cannot be read as a jar or a folder of classes: ")
                .hasMessageNotContaining("Exception")
                .hasMessageEndingWith("(course.jar)");
        Path none = folder.resolve("none.jar");
        assertThatThrownBy(() -> JarOutline.run(none))
                .isInstanceOf(GoalException.class)
                .hasMessage(none + " does not exist (course.jar)");
    }
}
