package io.github.coursekit.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.TestSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.read.SiteReader;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingReaderTest {

    @TempDir
    private Path folder;

    /** The only lesson of a course on a site with some settings of Goldmark. */
    private Lesson lesson(String goldmark, String body) throws IOException {
        new TestCourse(folder)
                .file("hugo.yaml", "markup: {goldmark: {" + goldmark + "}}\n")
                .file("content/a.md", "---\ntitle: A\n---\n" + body);
        Path content = folder.resolve("content");
        Site site = SiteReader.read(folder, content, List.of()).site();
        CourseSettings settings = new TestSettings().site(site).make();
        return new CourseLoader(FolderSource.of(content), settings, new Workers(Threads.of(1)))
                .load()
                .lessons()
                .get(0);
    }

    @Test
    void theIdIsThatOfTheNewestHugoAndOlderOnesAreAnchorsToo() throws IOException {
        Lesson lesson = lesson("", "## [Salt](https://e.org)\n\n## Salt -- all\n\n## Pepper\n\n## Salt\n");

        assertThat(lesson.headings())
                .extracting(LessonHeading::id)
                .containsExactly(
                        Optional.of("salt"), Optional.of("salt--all"), Optional.of("pepper"), Optional.of("salt-1"));
        assertThat(lesson.anchors()).containsExactly("salthttpseorg", "salt----all", "salt");
    }

    @Test
    void aHeadingOfWhichNothingIsLeftHasNoId() throws IOException {
        Lesson lesson = lesson("", "## <br>\n\n## ![](a.png) {#pan}\n\n## ??\n");

        assertThat(lesson.headings())
                .extracting(LessonHeading::id)
                .containsExactly(Optional.empty(), Optional.of("pan"), Optional.of("heading"));
        assertThat(lesson.anchors()).containsExactly("br");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# A, # A | a, a-1",
                "# A, {{% x %}}, # A, {{% /x %}}, # A | a, a-1, a-2",
                "# A, {{< x >}}, # A, # A, {{< /x >}}, # A | a, a, a-1, a-1",
                "# A, {{< details >}}, # A, {{< /details >}}, # A | a, a, a-1",
                "# A, {{< x >}}, {{% y %}}, # A, {{% /y %}}, {{% y %}}, # A, # A, {{% /y %}}, {{< /x >}} | a, a, a, a-1",
                "{{% x %}}, # A, {{% y %}}, # A, {{% /y %}}, # A, {{% /x %}}, # A | a, a, a-1, a-2",
                "{{< x >}}, # A, {{< y >}}, # A, {{< /y >}}, # A, {{< /x >}}, # A | a, a, a-1, a",
            })
    void whatShortcodesRenderByThemselvesIsNumberedByItself(String lines, String ids) throws IOException {
        assertThat(lesson("", lines.replace(", ", "\n\n") + "\n").headings())
                .extracting(heading -> heading.id().orElseThrow())
                .containsExactly(ids.split(", "));
    }

    @Test
    void aSiteSaysHowIdsAreMade() throws IOException {
        String goldmark = "parser: {autoHeadingIDType: blackfriday}, extensions: {typographer: false}";

        assertThat(lesson(goldmark, "## It's -- salt\n").headings())
                .extracting(LessonHeading::id)
                .containsExactly(Optional.of("it-s-salt"));
        assertThat(lesson("extensions: {typographer: false}", "## a --b\n").headings())
                .extracting(LessonHeading::id)
                .containsExactly(Optional.of("a---b"));
    }

    @Test
    void aSiteThatMakesNoIdsLeavesThoseOfAuthors() throws IOException {
        Lesson lesson = lesson("parser: {autoHeadingID: false}", "## Salt\n\n## Pan {#pan}\n");

        assertThat(lesson.headings())
                .extracting(LessonHeading::id)
                .containsExactly(Optional.empty(), Optional.of("pan"));
        assertThat(lesson.anchors()).isEmpty();
    }
}
