package io.github.coursekit.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseLoaderTest {

    @TempDir
    private Path folder;

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void page(String path, String frontMatter) throws IOException {
        file(path, "---\n" + frontMatter + "\n---\nText.\n");
    }

    private Course load() throws IOException {
        return new CourseLoader(FolderSource.of(folder), CourseSettings.DEFAULT, new Workers(Threads.of(2))).load();
    }

    private static String shown(Section section) {
        List<String> children = new ArrayList<>();
        for (CourseNode child : section.children()) {
            children.add(child instanceof Section below ? shown(below) : child.path());
        }
        return section.path() + children;
    }

    @Test
    void plainFoldersBelongToTheNearestSection() throws IOException {
        page("s/_index.md", "weight: 2");
        page("s/plain/deep/a.md", "weight: 1");
        page("s/t/_index.md", "weight: 3");
        page("s/t/b.md", "weight: 1");
        page("top/c.md", "weight: 1");
        page("d.md", "weight: 1");

        assertThat(shown(load().root())).isEqualTo("[d.md, s[s/plain/deep/a.md, s/t[s/t/b.md]], top[top/c.md]]");
    }

    @Test
    void inABundleOtherPagesAreAssets() throws IOException {
        page("s/p/index.md", "title: P");
        page("s/p/extra.md", "title: X");
        page("s/p/q/index.md", "title: Q");
        file("s/p/q/a.svg", "<svg/>");
        page("both/_index.md", "title: S");
        page("both/index.md", "title: L");
        page("both/r.md", "title: R");

        Course course = load();

        assertThat(course.lessons())
                .extracting(Lesson::path)
                .containsExactly("both/_index.md", "both/index.md", "both/r.md", "s/p/index.md");
        assertThat(course.assets())
                .extracting(Asset::path)
                .containsExactly("s/p/extra.md", "s/p/q/a.svg", "s/p/q/index.md");
    }

    @Test
    void whatIsNeverContentIsLeftOut() throws IOException {
        page("a.md", "title: A");
        file(".git/x.md", "x");
        file("s/.hidden.md", "x");
        file("node_modules/m.md", "x");
        file("target/t.md", "x");
        file("course.yaml", "x");
        page("target2/b.md", "title: B");

        Course course = load();

        assertThat(course.lessons()).extracting(Lesson::path).containsExactly("a.md", "target2/b.md");
        assertThat(course.assets()).isEmpty();
    }

    @Test
    void theNearestCascadeWinsKeyByKey() throws IOException {
        page("_index.md", "cascade: {type: course, draft: true}");
        page("s/_index.md", "cascade: {type: lab}");
        page("s/t/_index.md", "title: T");
        page("s/t/a.md", "title: A");
        page("s/b.md", "type: page");

        Course course = load();

        assertThat(course.lessons())
                .extracting(
                        Lesson::path,
                        l -> l.frontMatter().names().type().orElse(null),
                        l -> l.frontMatter().publication().draft())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("_index.md", "course", true),
                        org.assertj.core.groups.Tuple.tuple("s/_index.md", "lab", true),
                        org.assertj.core.groups.Tuple.tuple("s/b.md", "page", true),
                        org.assertj.core.groups.Tuple.tuple("s/t/_index.md", "lab", true),
                        org.assertj.core.groups.Tuple.tuple("s/t/a.md", "lab", true));
    }

    @Test
    void aTranslationInheritsFromSectionsOfItsLanguageWhereThereAreAny() throws IOException {
        page("s/_index.md", "cascade: {type: course}");
        page("s/_index.fr.md", "cascade: {type: lab}");
        page("s/a.md", "title: A");
        page("s/a.fr.md", "title: A");
        page("t/_index.md", "cascade: {type: module}");
        page("t/b.fr.md", "title: B");

        assertThat(load().lessons())
                .extracting(l -> l.path() + " " + l.frontMatter().names().type().orElse(null))
                .containsExactly(
                        "s/_index.fr.md lab",
                        "s/_index.md course",
                        "s/a.fr.md lab",
                        "s/a.md course",
                        "t/_index.md module",
                        "t/b.fr.md module");
    }

    @Test
    void aFolderWithTheNameOfALessonIsAProblemAndTheOthersAreRead() throws IOException {
        page("a.md", "title: A");
        page("x.md/b.md", "title: B");

        Course course = load();

        assertThat(course.problems()).extracting(FileProblem::path).containsExactly("x.md");
        assertThat(course.lessons()).extracting(Lesson::path).containsExactly("a.md", "x.md/b.md");
    }

    @Test
    void symbolicLinksAreNotFollowed() throws IOException {
        page("a.md", "title: A");
        Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("a.md"));
        Files.createSymbolicLink(folder.resolve("out"), folder.resolve("a.md").getParent());
        Files.createSymbolicLink(folder.resolve("dangling.md"), folder.resolve("nowhere.md"));

        Course course = load();

        assertThat(course.problems()).extracting(FileProblem::path).containsExactly("dangling.md", "link.md", "out");
        assertThat(course.lessons()).extracting(Lesson::path).containsExactly("a.md");
    }

    @Test
    void anUnreadableFileIsAProblem() throws IOException {
        page("a.md", "title: A");
        page("b.md", "title: B");
        Path locked = folder.resolve("b.md");
        assumeThat(locked.toFile().setReadable(false) && !Files.isReadable(locked))
                .as("this user is bound by file permissions")
                .isTrue();

        Course course = load();

        assertThat(course.problems()).extracting(FileProblem::path).containsExactly("b.md");
        assertThat(course.lessons()).extracting(Lesson::path).containsExactly("a.md");
    }

    @Test
    void aLineOfAHundredThousandCharactersIsRead() throws IOException {
        page("a.md", "title: A");
        file("b.md", "---\ntitle: B\n---\n" + "word ".repeat(20_000));

        assertThat(load().lessons().get(1).words()).isEqualTo(20_000);
    }

    @Test
    void wordsAreThoseThatAReaderSees() throws IOException {
        file("a.md", "---\ntitle: A\n---\n# One two\n\nThree **fo**ur [five](six) <!-- seven --> `eight`\nnine\n");

        assertThat(load().lessons().get(0).words()).isEqualTo(7);
    }
}
