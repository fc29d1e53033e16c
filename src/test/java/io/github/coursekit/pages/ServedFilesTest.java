package io.github.coursekit.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.goal.GoalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files lie beside the pages. */
class ServedFilesTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">";

    @TempDir
    private Path folder;

    private MadePages lesson(String body) throws IOException {
        return new MadePages(folder).content("heat/index.md", "---\ntitle: Heat\n---\n" + body + "\n");
    }

    private static List<String> files(MadePages pages) throws IOException {
        return pages.names().stream()
                .filter(name -> !name.endsWith(".html") && !name.startsWith("_pages/"))
                .toList();
    }

    private static List<String> images(MadePages pages) throws IOException {
        return pages.page("heat/index.html").select("main img").eachAttr("src");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![](/images/pan.png)",
                "![](../images/pan.png)",
                "<img src=\"/images/pan.png\">",
                "{{< figure src=\"/images/pan.png\" >}}",
            })
    void whatTheSiteServesBesideTheContentIsServedWhereAPageNamesIt(String image) throws Exception {
        MadePages pages = lesson(image)
                .file("static/images/pan.png", "png")
                .file("static/images/pot.png", "png")
                .make();

        assertThat(files(pages)).containsExactly("images/pan.png");
        assertThat(images(pages)).containsExactly("../images/pan.png");
        assertThat(pages.folder().resolve("images/pan.png")).hasContent("png");
    }

    @Test
    void aDownloadBesideTheContentIsServed() throws Exception {
        MadePages pages = lesson("[all](/all.zip)")
                .file("static/all.zip", "PK\u0003\u0004")
                .make();

        assertThat(files(pages)).containsExactly("all.zip");
        assertThat(pages.page("heat/index.html").select("main a").eachAttr("href"))
                .contains("../all.zip");
    }

    @Test
    void whatNoBrowserMayRunIsNotServed() throws Exception {
        MadePages pages = lesson("![a](/a.svg) ![b](/b.svg) ![c](/c.svg) [d](/d.html) [e](/e.js)")
                .file("static/a.svg", SVG + "</svg>")
                .file("static/b.svg", SVG + "<script>alert(1)</script></svg>")
                .file("static/c.svg", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>")
                .file("static/d.html", "<p>")
                .file("static/e.js", "alert(1)")
                .make();

        assertThat(files(pages)).containsExactly("a.svg");
        assertThat(pages.page("heat/index.html").select(".course-text p").text())
                .isEqualTo("b c d e");
    }

    @Test
    void anImageThatWasNotLookedThroughIsNotServed() throws Exception {
        MadePages pages = lesson("![long](long.svg)")
                .file("course.yaml", "limits: {file-size: 1KiB}\n")
                .content("heat/long.svg", SVG + "<!-- " + "x".repeat(9000) + " --><script>alert(1)</script></svg>")
                .make();

        assertThat(files(pages)).isEmpty();
    }

    @Test
    void noLinkIsFollowed() throws Exception {
        MadePages pages = lesson("![a](/a.png) ![b](/b/pan.png)").file("secret/pan.png", "png");
        Path statics = Files.createDirectories(folder.resolve("static"));
        Files.createSymbolicLink(statics.resolve("a.png"), folder.resolve("secret/pan.png"));
        Files.createSymbolicLink(statics.resolve("b"), folder.resolve("secret"));

        assertThat(files(pages.make())).isEmpty();
    }

    @Test
    void aFileOfTheCourseWinsOverOneBesideIt() throws Exception {
        MadePages pages = lesson("![a](/heat/pan.png)")
                .content("heat/pan.png", "of the course")
                .file("static/heat/pan.png", "beside it")
                .make();

        assertThat(pages.folder().resolve("heat/pan.png")).hasContent("of the course");
    }

    @Test
    void whatSomeSystemCannotKeepIsNotServed() throws Exception {
        MadePages pages = lesson(
                        "![one](</img/a:b.png>) ![two](/img/aux.png) ![three](/con.png) ![four](</a%01.png>) "
                                + "![five](</b%0A.png>) ![six](/A/Bun/P.png) ![seven](/Q.png) ![good](/q.png) ![own](/a/bun/p.png)")
                .content("a/bun/p.png", "own")
                .file("static/img/a:b.png", "png")
                .file("static/img/aux.png", "png")
                .file("static/con.png", "png")
                .file("static/a\u0001.png", "png")
                .file("static/b\n.png", "png")
                .file("static/A/Bun/P.png", "png")
                .file("static/Q.png", "png")
                .file("static/q.png", "png")
                .file("static/nul.png", "of no page")
                .make();

        assertThat(files(pages)).containsExactly("Q.png", "a/bun/p.png");
        assertThat(pages.page("heat/index.html").select(".course-text img").eachAttr("alt"))
                .containsExactly("seven", "own");
        assertThat(pages.page("heat/index.html").select(".course-text").text())
                .isEqualTo("one two three four five six good");
        assertThat(pages.warnings())
                .containsExactly(
                        "static/A/Bun/P.png: not served to learners. The path differs from 'a/bun/p.png' only in letter case or in how accents are stored; on Windows and macOS one replaces the other, so rename one",
                        "static/a\u0001.png: not served to learners. This file cannot be checked out on Windows: the name 'a\u0001.png' holds '\u0001'; rename it",
                        "static/b\n.png: not served to learners. This file cannot be checked out on Windows: the name 'b\n.png' holds '\n'; rename it",
                        "static/con.png: not served to learners. This file cannot be checked out on Windows: the name 'con.png' is reserved; rename it",
                        "static/img/a:b.png: not served to learners. This file cannot be checked out on Windows: the name 'a:b.png' holds ':'; rename it",
                        "static/img/aux.png: not served to learners. This file cannot be checked out on Windows: the name 'aux.png' is reserved; rename it",
                        "static/q.png: not served to learners. The path differs from 'Q.png' only in letter case or in how accents are stored; on Windows and macOS one replaces the other, so rename one");
    }

    @Test
    void whatTellsAnswersIsRefusedThereToo() throws Exception {
        MadePages pages = lesson("[table](/table.csv)").file("static/table.csv", "q1,isCorrect: b\n");

        assertThatThrownBy(pages::make)
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("table.csv holds an answer key");
    }

    @Test
    void imagesInTheMarkdownOfQuestionsAreServed() throws Exception {
        MadePages pages = lesson("")
                .content("quiz/index.md", """
                        ---
                        title: Quiz
                        type: test
                        questions:
                        - id: q1
                          text: "Which? ![all](pans.png)"
                          type: single-answer
                          hints: ["See ![](/hint.png)"]
                          explanation: "![why](why.png)"
                          options:
                          - {id: a, text: "![one](one.png)"}
                          - {id: b, text: "![two](two.png)", isCorrect: true}
                        ---
                        """)
                .content("quiz/pans.png", "png")
                .content("quiz/one.png", "png")
                .content("quiz/two.png", "png")
                .content("quiz/why.png", "png")
                .file("static/hint.png", "png")
                .make();

        assertThat(files(pages)).containsExactly("hint.png", "quiz/one.png", "quiz/pans.png", "quiz/two.png");
        assertThat(pages.page("quiz/index.html").select("main img").eachAttr("alt"))
                .contains("all", "one", "two");
        String catalog = Files.readString(
                folder.resolve("target/classes/META-INF/course/org.example/kitchen/catalog.json"),
                StandardCharsets.UTF_8);
        assertThat(catalog).contains("quiz/pans.png", "quiz/two.png").doesNotContain("../static");
    }
}
