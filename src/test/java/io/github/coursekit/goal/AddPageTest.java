package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.starter.PageKind;
import io.github.coursekit.starter.PluginName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddPageTest {

    @TempDir
    private Path folder;

    @Nested
    class ToAFirstCourse {

        @BeforeEach
        void begin() throws Exception {
            NewCourse.run(new NewCourse.Request(
                    project(), "Running a Bakery", new PluginName("g", "a", "1"), Optional.empty()));
        }

        @ParameterizedTest
        @CsvSource({
            "LESSON, first-section/rye-and-wheat, content/first-section/rye-and-wheat.md, Rye and wheat, page, 4",
            "LESSON, content/first-section/salt.md, content/first-section/salt.md, Salt, page, 4",
            "LESSON, ./first-section/../first-section/oven/index.md, content/first-section/oven/index.md, Oven, page, 4",
            "SECTION, selling, content/selling/_index.md, Selling, course, 2",
            "SECTION, content/selling/_index.md, content/selling/_index.md, Selling, course, 2",
            "SECTION, first-section/kneading/, content/first-section/kneading/_index.md, Kneading, course, 4",
            "ASSESSMENT, first-section/exam, content/first-section/exam.md, Exam, test, 4",
            "LESSON, selling/price, content/selling/price.md, Price, page, 1",
        })
        void aPageComesBehindThoseBesideIt(
                PageKind kind, String path, String file, String title, String type, String weight) throws Exception {
            assertThat(add(kind, path, null).path()).isEqualTo(file);

            assertThat(Files.readString(folder.resolve(file)))
                    .startsWith("---\ntitle: %s\ntype: %s\nweight: %s\n".formatted(title, type, weight));
            assertThat(Linted.messages(project(), Severity.WARNING)).isEmpty();
        }

        @Test
        void aFolderTakesAFileThatIsNamedAfterItsTitle() throws Exception {
            assertThat(add(PageKind.LESSON, "first-section/", "Rye: \"dark\" & sour")
                            .path())
                    .isEqualTo("content/first-section/rye-dark-sour.md");
            assertThat(add(PageKind.LESSON, "first-section/", "Хлеб").path())
                    .isEqualTo("content/first-section/хлеб.md");

            assertThat(Linted.messages(project(), Severity.INFO)).isEmpty();
        }

        @Test
        void oneAfterTheOtherStandsBehindIt() throws Exception {
            add(PageKind.ASSESSMENT, "first-section/exam", null);
            add(PageKind.LESSON, "first-section/after", null);

            assertThat(Files.readString(folder.resolve("content/first-section/after.md")))
                    .contains("weight: 5\n");
        }

        @Test
        void aLessonThatMustHaveStagesHasThemForTheRolesOfTheCourse() throws Exception {
            Path settings = folder.resolve("course.yaml");
            Files.writeString(settings, Files.readString(settings).replace("[Challenge, Solution]", "[Dev, Q*A, C#]"));

            add(PageKind.LESSON, "selling/two-sides", null);

            assertThat(Files.readString(folder.resolve("content/selling/two-sides.md")))
                    .contains("- **Dev**:", "- **Q\\*A**:", "- **C#**:");
            assertThat(Linted.messages(project(), Severity.WARNING))
                    .allMatch(message -> message.startsWith("first-section/two-sides.md"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "LESSON | first-section/quiz | content/first-section/quiz.md is there already, and stays as it is",
                    "SECTION | first-section | content/first-section/_index.md is there already",
                    "LESSON | first-section | content/first-section/_index.md is there already",
                    "SECTION | first-section/quiz | content/first-section/quiz.md is there already",
                    "LESSON | ../outside | leads out of the content folder content",
                    "LESSON | /etc/passwd | leads out of the content folder content",
                    "LESSON | .hidden/a | begins with a dot",
                    "LESSON | first-section/ | is a folder; add the name of the page, or its title (course.title)",
                    "LESSON | index | would make one page of the whole course; give the page a name",
                    "LESSON | new/_index.md | is the page of a section; set course.kind to section",
                    "SECTION | new.md | is no folder, and a section is one",
                    "LESSON | a:b | cannot be checked out on Windows: the name 'a:b.md' holds ':'; choose another course.path",
                    "LESSON | node_modules/a | would be no content",
                })
        void aPathThatCannotBeIsNamed(PageKind kind, String path, String message) {
            assertThatThrownBy(() -> add(kind, path, null))
                    .isInstanceOf(GoalException.class)
                    .hasMessageContaining(message);
        }

        @Test
        void aPageMayBeThereWithAnotherEnding() throws Exception {
            Files.writeString(folder.resolve("content/first-section/salt.markdown"), page(""));

            assertThatThrownBy(() -> add(PageKind.LESSON, "first-section/salt", null))
                    .hasMessageContaining("content/first-section/salt.markdown is there already");
        }

        @Test
        void aPathIsAskedFor() {
            assertThatThrownBy(() -> add(PageKind.SECTION, null, null))
                    .hasMessage("Where does the section belong? Set course.path, such as -Dcourse.path=baking");
        }
    }

    @Test
    void aCourseWithoutTypesAndWeightsGetsNone() throws Exception {
        new TestCourse(folder).file("content/a.md", page("")).file("content/b.md", page(""));

        add(PageKind.LESSON, "c", null);

        assertThat(Files.readString(folder.resolve("content/c.md"))).startsWith("---\ntitle: \"C\"\ndescription:");
    }

    @Test
    void typesAndStepsAreThoseOfThePagesBesideIt() throws Exception {
        new TestCourse(folder)
                .file("content/a.md", page("type: lab\nweight: 10\n"))
                .file("content/b.md", page("type: lab\nweight: 20\n"))
                .file("content/b.de.md", page("type: lab\nweight: 70\n"))
                .file("content/other/c.md", page("type: page\nweight: 90\n"))
                .file("hugo.yaml", "languages: {en: {}, de: {}}\ndefaultContentLanguage: en\n");

        add(PageKind.LESSON, "d", null);
        add(PageKind.LESSON, "d.de.md", "Vier");

        assertThat(Files.readString(folder.resolve("content/d.md"))).contains("type: lab\nweight: 30\n");
        assertThat(Files.readString(folder.resolve("content/d.de.md")))
                .contains("title: Vier\ntype: lab\nweight: 80\n");
    }

    @Test
    void aTypeThatACascadeSetsIsNotWritten() throws Exception {
        new TestCourse(folder).file("content/_index.md", "---\ntitle: Home\ncascade:\n  type: page\n---\nA\n");

        add(PageKind.LESSON, "c", null);

        assertThat(Files.readString(folder.resolve("content/c.md"))).startsWith("---\ntitle: \"C\"\nweight: 1\n");
    }

    @Test
    void theKeysThatTheCoursesSchemaAsksForAreThere() throws Exception {
        new TestCourse(folder)
                .file("content/a.md", page("type: page\nweight: 1\n"))
                .file("course.yaml", "schemas:\n  \"**/*\": lesson.schema.json\n")
                .file("lesson.schema.json", """
                        {"required": ["owner", "minutes", "mode", "reviewed", "id"],
                         "properties": {"owner": {"type": "string"}, "minutes": {"type": "integer", "minimum": 5},
                           "mode": {"enum": ["alone", "in pairs"]}, "reviewed": {"type": "boolean"}},
                         "if": {"properties": {"mode": {"const": "alone"}}, "required": ["mode"]},
                         "then": {"required": ["place"]}}""");

        AddPage.Result result = add(PageKind.LESSON, "c", null);

        assertThat(result.keys()).containsExactly("id", "minutes", "mode", "owner", "place", "reviewed");
        assertThat(Files.readString(folder.resolve("content/c.md")))
                .contains("minutes: 5\nmode: \"alone\"\nowner: to be written\nplace: to be written\nreviewed: false\n");
        assertThat(Linted.messages(project(), Severity.ERROR)).allMatch(message -> message.startsWith("a.md"));
    }

    @Test
    void whereThereIsNoCourseNothingIsAdded() {
        assertThatThrownBy(() -> add(PageKind.LESSON, "c", null))
                .hasMessageContaining("There is no content folder in " + folder);
        assertThat(folder).isEmptyDirectory();
    }

    private static String page(String keys) {
        return "---\ntitle: Bread\n" + keys + "---\nFlour.\n";
    }

    private AddPage.Result add(PageKind kind, String path, String title) throws GoalException {
        return AddPage.run(new AddPage.Request(project(), kind, path, title));
    }

    private Project project() {
        return new TestCourse(folder).project(Project.Kind.NO_POM);
    }
}
