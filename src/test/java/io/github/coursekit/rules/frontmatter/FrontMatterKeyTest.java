package io.github.coursekit.rules.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestSettings;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.Linter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the line runs between a course's own keys and slips. */
class FrontMatterKeyTest {

    @TempDir
    private Path folder;

    private void page(String path, String frontMatter) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + frontMatter + "\n---\nText.\n");
    }

    private void pages(String folderName, int count, String frontMatter) throws IOException {
        for (int i = 0; i < count; i++) {
            page(folderName + "/" + i + ".md", frontMatter);
        }
    }

    private List<String> lint() throws IOException {
        return lint(CourseSettings.DEFAULT);
    }

    private List<String> lint(CourseSettings settings) throws IOException {
        return new Linter(List.of(new FrontMatterKey()), new Configuration(settings, RuleSettings.NONE))
                .lint(folder).violations().stream()
                        .map(v -> v.location().path() + " " + v.message())
                        .toList();
    }

    @Test
    void aKeyOfAThirdOfASectionIsKnownInTheWholeCourse() throws IOException {
        pages("plain", 40, "title: T");
        pages("news", 3, "category: menu");
        page("news/3.md", "title: T");
        page("other/a.md", "category: soup");

        assertThat(lint()).isEmpty();
    }

    @Test
    void twoLessonsMakeNoHabit() throws IOException {
        pages("news", 2, "category: menu");

        assertThat(lint()).hasSize(2).allMatch(violation -> violation.contains("did you mean 'categories'?"));
    }

    @Test
    void lessThanAThirdIsNoHabit() throws IOException {
        pages("news", 3, "category: menu");
        pages("news/more", 7, "title: T");

        assertThat(lint()).hasSize(3);
    }

    @Test
    void whereMoreLessonsHaveTheKnownKeyTheOthersAreSlips() throws IOException {
        pages("a", 3, "category: menu");
        pages("b", 4, "categories: [menu]");
        page("a/b.md", "categories: [menu]");
        page("a/c.md", "categories: [menu]");
        page("a/d.md", "categories: [menu]");

        assertThat(lint()).hasSize(3);
    }

    @Test
    void aKeyThatLooksMisspeltTakesTenLessons() throws IOException {
        pages("a", 9, "layouts: wide");
        assertThat(lint()).hasSize(9);

        page("a/9.md", "layouts: wide");
        assertThat(lint()).isEmpty();
    }

    @Test
    void assessmentsAndRootsMakeNoKeyTheCoursesOwn() throws IOException {
        pages("quizzes", 20, "type: test\npassing_percentage: 80");
        pages("paths", 20, "type: learning-path\nrelatedResources: []");

        assertThat(lint())
                .hasSize(40)
                .anyMatch(violation -> violation.contains("did you mean 'passPercentage'?"))
                .anyMatch(violation -> violation.contains("did you mean 'related_resources'?"));
    }

    @Test
    void aSlipOfTheCoursesOwnKeyIsTold() throws IOException {
        pages("news", 3, "Chef: Ada");
        page("news/slip.md", "cheff: Ada");

        assertThat(lint()).containsExactly("news/slip.md The key 'cheff' is not known; did you mean 'Chef'?");
    }

    @Test
    void theKeyOfPrerequisitesIsNoSlip() throws IOException {
        page("a.md", "layouts: basics");
        CourseSettings settings = new TestSettings().prerequisiteKeys("Layouts").make();

        assertThat(lint()).containsExactly("a.md The key 'layouts' is not known; did you mean 'layout'?");
        assertThat(lint(settings)).isEmpty();
    }

    @Test
    void anotherFormOfTheCoursesOwnKeyIsNoSlip() throws IOException {
        pages("news", 3, "step_1: Mix\nguest: Ada\nwarn: hot");
        page("news/a.md", "step_4: Bake");
        page("news/b.md", "guests: [Ada, Ben]");
        page("news/c.md", "warn: hot\nwarm: true");

        assertThat(lint()).isEmpty();
    }
}
