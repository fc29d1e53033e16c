package io.github.coursekit.rules.courses;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What Hugo 0.169 does not publish was tried with it; what else is said of the rule stands on its page. */
class CourseLostLessonTest {

    @TempDir
    private Path folder;

    private void page(String path, String frontMatter) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + frontMatter + "\n---\nText.\n");
    }

    private List<String> lint() throws IOException {
        return new Linter(List.of(new CourseLostLesson()), new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE))
                .lint(folder).violations().stream()
                        .map(v -> v.location().path() + " " + v.message())
                        .toList();
    }

    @Test
    void anIndexAtTheTopHidesTheWholeCourse() throws IOException {
        page("index.md", "title: Home");
        page("a.md", "title: A");
        page("s/_index.md", "title: S");
        page("s/b.md", "title: B");

        assertThat(lint())
                .containsExactly("index.md 'index.md' makes its folder one page, so Hugo does not publish"
                        + " 'a.md', 's/_index.md', 's/b.md'; call it _index.md, which makes the folder a section");
    }

    @Test
    void theSectionPageBesideAnIndexDoesNotHelp() throws IOException {
        page("s/_index.md", "title: S");
        page("s/index.md", "title: S");
        page("s/b.md", "title: B");

        assertThat(lint())
                .containsExactly("s/index.md 'index.md' makes its folder one page, so Hugo does not publish"
                        + " '_index.md', 'b.md'; remove it or give it another name, since _index.md is there");
    }

    @Test
    void theUppermostIndexIsTheCause() throws IOException {
        page("s/index.md", "title: S");
        page("s/t/index.md", "title: T");
        page("s/t/u.markdown", "title: U\nweight: 1");

        assertThat(lint())
                .containsExactly("s/index.md 'index.md' makes its folder one page, so Hugo does not publish"
                        + " 't/index.md', 't/u.markdown'; call it _index.md, which makes the folder a section");
    }

    @Test
    void threeFilesWithTitlesAreLessonsAndTwoMayBeResources() throws IOException {
        page("s/index.md", "title: S");
        page("s/a.md", "title: A");
        page("s/b.md", "title: B");
        assertThat(lint()).isEmpty();

        page("s/c.md", "title: C");
        assertThat(lint())
                .containsExactly("s/index.md 'index.md' makes its folder one page, so Hugo does not publish"
                        + " 'a.md', 'b.md', 'c.md'; call it _index.md, which makes the folder a section");
    }

    @Test
    void whatATemplateReadsIsNoLesson() throws IOException {
        page("home/index.md", "title: H\nheadless: true");
        page("home/a.md", "title: A\nweight: 1");
        page("tour/index.md", "title: T\ntype: widget_page");
        page("tour/a.md", "title: A\nweight: 1");
        page("team/index.md", "title: T\nlayout: team");
        page("team/a.md", "title: A\nweight: 1");
        page("faq/index.md", "title: F");
        page("faq/a.md", "title: A\nweight: 1\nbuild: {render: never}");
        page("faq/_includes/b.md", "title: B\nweight: 1");
        page("faq/c.md", "weight: 1");

        assertThat(lint()).isEmpty();
    }

    @Test
    void lessonsOfATypeOfTheirOwnAreLost() throws IOException {
        page("s/index.md", "title: S\ntype: docs");
        page("s/a.md", "title: A\ntype: docs");

        assertThat(lint())
                .containsExactly("s/index.md 'index.md' makes its folder one page, so Hugo does not publish"
                        + " 'a.md'; call it _index.md, which makes the folder a section");
    }

    @Test
    void translationsOfThePageOfABundleAreNotLost() throws IOException {
        page("index.md", "title: Home");
        page("index.fr.md", "title: Accueil");

        assertThat(lint()).isEmpty();
    }

    @Test
    void ofManyEachIsNamed() throws IOException {
        page("index.md", "title: Home");
        for (int i = 10; i < 35; i++) {
            page("a" + i + ".md", "title: A");
        }

        assertThat(lint())
                .satisfiesExactly(
                        first -> assertThat(first).contains("publish 'a10.md', ", "'a19.md';"),
                        second -> assertThat(second).contains("publish 'a20.md', ", "'a29.md';"),
                        third -> assertThat(third).contains("publish 'a30.md', ", "'a34.md';"));
    }
}
