package io.github.coursekit.rules.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.TestSettings;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.read.SiteReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the rule's page does not show. */
class CoursePrerequisitesTest {

    @TempDir
    private Path folder;

    private TestCourse course;

    @BeforeEach
    void course() {
        course = new TestCourse(folder);
    }

    private void page(String path, String frontMatter) throws IOException {
        course.file("content/" + path, "---\n" + frontMatter + "\n---\nText.\n");
    }

    private LintResult result(String... keys) throws IOException {
        Path content = folder.resolve("content");
        Site site = SiteReader.read(folder, content, List.of()).site();
        CourseSettings settings =
                new TestSettings().prerequisiteKeys(keys).site(site).make();
        return new Linter(List.of(new CoursePrerequisites()), new Configuration(settings, RuleSettings.NONE))
                .lint(content);
    }

    private List<String> lint() throws IOException {
        return result("needs").violations().stream()
                .map(v -> v.location().path() + " " + v.finding().fact())
                .toList();
    }

    @Test
    void nothingIsSaidUntilAKeyIsNamed() throws IOException {
        page("a.md", "title: A\nneeds: nowhere");

        assertThat(result().violations()).isEmpty();
        assertThat(lint()).containsExactly("a.md The prerequisite 'nowhere' is no lesson");
    }

    @Test
    void aDraftAndAPageThatCannotBeReadAreLessons() throws IOException {
        page("a.md", "title: A\nweight: 1\ndraft: true");
        page("b.md", "title: [B");
        page("c.md", "title: C\nweight: 3\nneeds: [a, /a.md, /b, ../a/]");

        assertThat(lint()).isEmpty();
    }

    @Test
    void aFolderWithoutAPageIsSomethingToRead() throws IOException {
        page("basics/a.md", "title: A");
        page("z.md", "title: Z\nneeds: /basics/");

        assertThat(lint()).isEmpty();
    }

    @Test
    void aFileIsNoLesson() throws IOException {
        course.file("content/plan.pdf", "%PDF");
        page("a.md", "title: A\nneeds: [/plan.pdf]");

        assertThat(lint()).containsExactly("a.md The prerequisite '/plan.pdf' is a file, and no lesson");
    }

    @Test
    void whatIsNotAtHandIsUndecided() throws IOException {
        course.file(
                "hugo.yaml",
                "module: {imports: [{path: example.org/lessons, mounts: [{source: content, target: content/more}]}]}");
        page("a.md", "title: A\nneeds: [/more/x, knives]");

        LintResult result = result("needs");

        assertThat(result.violations()).isEmpty();
        assertThat(result.undecided()).isNotEmpty();
    }

    @Test
    void aPageThatCannotBeReadMayHaveAnyIdButNoOtherPath() throws IOException {
        page("a.md", "title: [A\nid: heat");
        page("b.md", "title: B\nneeds: [heat, /c, c.md]");

        assertThat(lint())
                .containsExactly(
                        "b.md The prerequisite '/c' is no lesson", "b.md The prerequisite 'c.md' is no lesson");
        assertThat(result("needs").undecided())
                .singleElement()
                .extracting("cause")
                .isEqualTo("'a.md' could not be read");
    }

    @Test
    void datesDoNotSayWhatIsReadFirst() throws IOException {
        page("a.md", "title: A\ndate: 2024-05-01\nneeds: b");
        page("b.md", "title: B\ndate: 2024-01-01");
        assertThat(lint()).isEmpty();

        page("b.md", "title: B\ndate: 2024-01-01\nweight: -1");
        page("c.md", "title: C\nweight: 2\nneeds: a");
        assertThat(lint()).containsExactly("c.md The prerequisite 'a' comes behind this lesson in the course");
    }

    @Test
    void titlesOrderWhatHasNoWeight() throws IOException {
        page("a.md", "title: Zebra");
        page("b.md", "title: Ant\nneeds: a");

        assertThat(lint()).containsExactly("b.md The prerequisite 'a' comes behind this lesson in the course");
    }

    @Test
    void sectionsStandBeforeWhatIsInThemAndLessonsInTheOrderOfTheirSections() throws IOException {
        page("one/_index.md", "title: One\nweight: 1\nneeds: one/deep/a");
        page("one/deep/_index.md", "title: Deep\nweight: 9");
        page("one/deep/a.md", "title: A\nweight: 1\nneeds: [/one/, /one/deep, two/b]");
        page("two/_index.md", "title: Two\nweight: 2");
        page("two/b.md", "title: B\nweight: 1\nneeds: /one");

        assertThat(lint())
                .containsExactly(
                        "one/_index.md The lesson needs itself: it needs 'one/deep/a.md', which needs 'one/_index.md'",
                        "one/deep/a.md The prerequisite 'two/b' comes behind this lesson in the course");
    }

    @Test
    void eachLanguageHasAnOrderOfItsOwn() throws IOException {
        course.file("hugo.yaml", "defaultContentLanguage: en\nlanguages: {en: {}, de: {}}");
        page("one/_index.md", "title: One\nweight: 1");
        page("one/_index.de.md", "title: Eins\nweight: 5");
        page("one/a.md", "title: A");
        page("one/a.de.md", "title: A\nneeds: two/b"); // where Two comes first
        page("two/_index.md", "title: Two\nweight: 2");
        page("two/_index.de.md", "title: Zwei\nweight: 3");
        page("two/b.md", "title: B\nneeds: one/a");
        page("two/b.de.md", "title: B\nneeds: one/c");
        page("one/c.de.md", "title: C");
        page("one/c.md", "title: C\nneeds: /de/two/b/");

        assertThat(lint())
                .containsExactly("two/b.de.md The prerequisite 'one/c' comes behind this lesson in the course");
    }

    @Test
    void ofCirclesThatShareALessonOneIsTold() throws IOException {
        page("a.md", "title: A\nweight: 1\nneeds: [b, c]");
        page("b.md", "title: B\nweight: 2\nneeds: a");
        page("c.md", "title: C\nweight: 3\nneeds: a");
        page("d.md", "title: D\nweight: 4\nneeds: e");
        page("e.md", "title: E\nweight: 5\nneeds: d");

        assertThat(lint())
                .containsExactly(
                        "a.md The lesson needs itself: it needs 'b.md', which needs 'a.md'",
                        "a.md The prerequisite 'c' comes behind this lesson in the course",
                        "d.md The lesson needs itself: it needs 'e.md', which needs 'd.md'");
    }

    @Test
    void aLargeCircleIsNotToldWhole() throws IOException {
        for (int i = 0; i < 12; i++) {
            page("p%02d.md".formatted(i), "title: P\nweight: %d\nneeds: p%02d".formatted(i + 1, (i + 1) % 12));
        }

        assertThat(lint()).first().asString().endsWith("which needs 'p10.md', and so on over 12 lessons");
    }

    @Test
    @Timeout(60) // some seconds; one look at the whole way for each step would take hours
    void aChainAsLongAsACourseWithManyWaysBackIsFollowed() throws IOException {
        int count = 3000;
        for (int i = 0; i < count; i++) {
            String back = i % 2 == 0 ? "" : ", p" + i / 2;
            page("p%d.md".formatted(i), "title: P\nweight: %d\nneeds: [p%d%s]".formatted(i + 1, (i + 1) % count, back));
        }

        assertThat(lint()).filteredOn(told -> told.contains("needs itself")).hasSize(1);
    }
}
