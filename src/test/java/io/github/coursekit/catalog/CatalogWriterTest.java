package io.github.coursekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Limits;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Sha256;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogWriterTest {

    @TempDir
    private Path folder;

    private String write() throws IOException {
        Course course =
                new CourseLoader(FolderSource.of(folder), CourseSettings.DEFAULT, new Workers(Threads.of(2))).load();
        return new String(
                CatalogWriter.write(
                        CatalogMaker.make(course, new Coordinates("org.example", "kitchen", "1.0"), hashes(course))),
                StandardCharsets.UTF_8);
    }

    private static Map<String, String> hashes(Course course) {
        return Stream.concat(
                        course.lessons().stream().map(Lesson::path),
                        course.assets().stream().map(Asset::path))
                .collect(Collectors.toMap(path -> path, Sha256::of));
    }

    private void course() throws IOException {
        new TestCourse(folder)
                .file("_index.md", "---\ntitle: All\n---\n")
                .file("s/_index.md", "---\ntitle: S\nweight: 2\ncascade: {type: page}\n---\n")
                .file(
                        "s/b.md",
                        "---\ntitle: B\nweight: 1\n---\n# Top\n\n## Rush\n- **DevOps**: cooks\n- **SRE**: cleans\n\n[x](a.md)\n")
                .file("s/a.md", "---\ntitle: A\nweight: 2\naliases: [/old/]\n---\n![i](pan.svg)\n")
                .file(
                        "s/quiz.md",
                        "---\ntitle: Q\ntype: test\nquestions:\n  - {id: q1, options: [{id: a, isCorrect: true}]}\n---\n")
                .file("first.md", "---\ntitle: First\nweight: 1\n---\n")
                .file("broken.md", "---\ntitle: [\n---\n")
                .file("s/pan.svg", "<svg/>");
    }

    @Test
    void isValidAgainstItsSchema() throws IOException {
        course();

        assertThat(CatalogSchema.strict(write())).isEmpty();
    }

    @Test
    void whatLaterVersionsAddIsValidAndWhatTheyMayNotTakeAwayIsNot() throws IOException {
        course();
        String catalog = write();

        assertThat(CatalogSchema.published(catalog.replace("\"draft\"", "\"new\" : 1, \"draft\"")))
                .isEmpty();
        assertThat(CatalogSchema.published(catalog.replace("\"draft\"", "\"new\"")))
                .isNotEmpty();
    }

    @Test
    void listsSectionsAndLessonsInHugosOrder() throws IOException {
        course();

        assertThat(write().lines().filter(line -> line.contains("\"path\"")).map(String::strip))
                .containsExactly(
                        "\"path\" : \"\",",
                        "\"path\" : \"_index.md\",",
                        "\"path\" : \"first.md\",",
                        "\"path\" : \"s\",",
                        "\"path\" : \"s/_index.md\",",
                        "\"path\" : \"s/b.md\",",
                        "\"path\" : \"s/a.md\",",
                        "\"path\" : \"s/quiz.md\",",
                        "\"path\" : \"broken.md\",",
                        "\"path\" : \"s/pan.svg\",");
    }

    @Test
    void holdsTheHashOfEachFileThatItTellsAllOf() throws IOException {
        course();
        new TestCourse(folder).file("s/c.md", "---\ntitle: C\nparams: {rank: 2.50, labs: [{level: 1}]}\n---\n");

        assertThat(write())
                .contains(Sha256.of("_index.md"), Sha256.of("s/a.md"), Sha256.of("s/c.md"))
                .contains(Sha256.of("broken.md"), Sha256.of("s/pan.svg"));
    }

    /** Whoever knows all of a file but which option is right could try each, and look which has the hash. */
    @Test
    void holdsNoHashThatProvesAGuess() throws IOException {
        course();
        new TestCourse(folder)
                .file("s/d.md", "---\ntitle: D\nparams: {labs: [{answer: b}]}\n---\n")
                .file("s/e.md", "---\ntitle: E\nquestions: [{options: [{text: Pan, isCorrect: true}]}]\n---\n")
                .file("s/f.md", "---\ntitle: F\ntype: test\n---\n");

        assertThat(write())
                .contains("s/quiz.md", "s/d.md", "s/e.md", "s/f.md")
                .doesNotContain(
                        Sha256.of("s/quiz.md"),
                        Sha256.of("s/_index.md"),
                        Sha256.of("s/d.md"),
                        Sha256.of("s/e.md"),
                        Sha256.of("s/f.md"));
    }

    @Test
    void holdsStagesAndInheritedTypesButNoAnswers() throws IOException {
        course();

        String catalog = write();

        assertThat(catalog)
                .contains("\"title\" : \"Rush\"", "\"text\" : \"cooks\"", "\"id\" : \"rush\"", "\"/old/\"", "\"q1\"");
        assertThat(catalog).contains("\"type\" : \"page\"");
        assertThat(catalog).doesNotContain("isCorrect", "broken.md\",\n      \"url\"");
    }

    @Test
    void namesEachFileOnce() throws IOException {
        course();
        new TestCourse(folder)
                .file("none/_index.md", "---\ntitle: [\n---\n")
                .file("s/piece.md", "---\ntitle: P\nheadless: true\n---\n")
                .file("_includes/x.md", "x\n");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> paths = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();

            assertThat(write().lines().map(String::strip))
                    .filteredOn(line -> line.startsWith("\"path\" : \"") && line.contains("."))
                    .map(line -> line.substring("\"path\" : \"".length(), line.length() - "\",".length()))
                    .containsExactlyInAnyOrderElementsOf(paths);
        }
    }

    @Test
    void tellsLanguagesAndTranslations() throws Exception {
        new TestCourse(folder)
                .file("a.md", "---\ntitle: A\n---\n")
                .file("a.fr.md", "---\ntitle: A\n---\n")
                .file("b.fr.md", "---\ntitle: B\ntranslationKey: k\n---\n")
                .file("c.md", "---\ntitle: C\ntranslationKey: k\n---\n");
        Map<String, CatalogLesson> lessons = CatalogReader.read(
                        "c", new ByteArrayInputStream(write().getBytes(StandardCharsets.UTF_8)))
                .root()
                .children()
                .stream()
                .map(CatalogLesson.class::cast)
                .collect(Collectors.toMap(CatalogLesson::path, lesson -> lesson));

        assertThat(lessons.get("a.md").language()).isEmpty();
        assertThat(lessons.get("a.fr.md").language()).contains("fr");
        assertThat(lessons.get("a.md").translations()).containsExactly("a.fr.md");
        assertThat(lessons.get("a.fr.md").translations()).containsExactly("a.md");
        assertThat(lessons.get("c.md").translations()).containsExactly("b.fr.md");
    }

    @Test
    void tellsDatesInUtcAndTheBasePath() throws IOException {
        new TestCourse(folder)
                .file(
                        "a.md",
                        "---\ntitle: A\npubDate: 2026-01-31T01:00:00+02:00\nmodified: 2026-02-01\nexpiryDate: never\nunpublishDate: 2027-01-01\n---\n");

        assertThat(write())
                .contains(
                        "\"date\" : \"2026-01-30T23:00:00Z\"",
                        "\"publishDate\" : \"2026-01-30T23:00:00Z\"",
                        "\"lastmod\" : \"2026-02-01T00:00:00Z\"",
                        "\"expiryDate\" : \"2027-01-01T00:00:00Z\"",
                        "\"basePath\" : \"/courses/org.example/kitchen\"");
    }

    @Test
    void tellsWherePagesMayHaveMoreAnchorsThanAreKnown() throws IOException {
        new TestCourse(folder)
                .file("a.md", "---\ntitle: A\n---\n{{< steps >}}\n")
                .file("b.md", "---\ntitle: B\n---\n{{< figure src=pan.svg >}}\n");

        assertThat(write().split("\"moreAnchors\" : true", -1)).hasSize(2);
        assertThat(write().indexOf("moreAnchors")).isLessThan(write().indexOf("b.md"));
    }

    @Test
    void tellsWhyALessonIsUnread() throws IOException {
        new TestCourse(folder).file("broken.md", "---\ntitle: [\n---\n");

        assertThat(write()).contains("\"reason\" : \"its front matter cannot be read\"");
    }

    @Test
    void holdsTheAnchorsThatAreNoHeadings() throws IOException {
        new TestCourse(folder)
                .file(
                        "a.md",
                        "---\ntitle: A\n---\n## Salt\n\n<b id=\"salt\">x</b> <a name=\"pan\"></a> <i id=\"pan\">y</i>\n")
                .file("b.md", "---\ntitle: B\n---\n## Salt\n");

        assertThat(write().lines().map(String::strip))
                .containsOnlyOnce("\"anchors\" : [")
                .containsOnlyOnce("\"pan\"");
    }

    @Test
    void holdsTheIdsOfHeadingsInAllVersionsOfHugo() throws IOException {
        new TestCourse(folder).file("a.md", "---\ntitle: A\n---\n## [Salt](x.md)\n\n## [](x.md)\n");

        assertThat(write().lines().map(line -> line.strip().replace(",", "")))
                .containsOnlyOnce("\"id\" : \"salt\"")
                .containsSubsequence("\"anchors\" : [", "\"saltxmd\"", "\"xmd\"", "]")
                .filteredOn(line -> line.startsWith("\"id\""))
                .hasSize(1);
    }

    /** JSON is read and written by a library that has a limit of its own. */
    @Test
    void aSectionMayLieAsDeepAsAnyPathLeads() throws Exception {
        TestCourse course = new TestCourse(folder);
        String path = "";
        while (path.length() + "d/_index.md".length() < Limits.PATH_LENGTH) {
            path += "d/";
            course.file(path + "_index.md", "---\ntitle: D\n---\n# D\n");
        }
        byte[] written = write().getBytes(StandardCharsets.UTF_8);

        assertThat(CatalogWriter.write(CatalogReader.read("catalog.json", new ByteArrayInputStream(written))))
                .isEqualTo(written);
    }
}
