package io.github.coursekit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What learners see. */
class PagesTest {

    @TempDir
    private Path folder;

    private MadePages kitchen() throws IOException {
        return new MadePages(folder)
                .content("_index.md", "---\ntitle: Kitchen\n---\nWelcome.\n")
                .content("oven/_index.md", "---\ntitle: Oven\nweight: 2\ndescription: Hot things\n---\n")
                .content("oven/heat.md", "---\ntitle: Heat & Air\nweight: 1\n---\n## How hot?\n\nVery.\n")
                .content(
                        "oven/bread/index.md",
                        "---\ntitle: Bread\nweight: 2\n---\n![A loaf](loaf.png)\n\n[heat](../heat/#how-hot)\n")
                .content("oven/bread/loaf.png", "png")
                .content("knives.md", "---\ntitle: Knives\nweight: 1\n---\nSharp.\n");
    }

    @Test
    void thereIsAPageForEachLessonAtThePathThatHugoGivesIt() throws Exception {
        assertThat(kitchen().make().names())
                .containsExactly(
                        "_pages/1-pages.css",
                        "index.html",
                        "knives/index.html",
                        "oven/bread/index.html",
                        "oven/bread/loaf.png",
                        "oven/heat/index.html",
                        "oven/index.html");
    }

    @Test
    void theIndexHasTheCourseTree() throws Exception {
        Document index = kitchen().make().page("index.html");

        assertThat(index.title()).isEqualTo("Kitchen");
        assertThat(index.select("main").text()).contains("Welcome.");
        assertThat(index.select(".course-tree > ul > li > a").eachText()).containsExactly("Knives", "Oven");
        assertThat(index.select(".course-tree ul ul a").eachText()).containsExactly("Heat & Air", "Bread");
        assertThat(index.select(".course-tree a").eachAttr("href"))
                .containsExactly(
                        "knives/index.html", "oven/index.html", "oven/heat/index.html", "oven/bread/index.html");
    }

    @Test
    void aPageLeadsToThoseAroundIt() throws Exception {
        Document heat = kitchen().make().page("oven/heat/index.html");

        assertThat(heat.title()).isEqualTo("Heat & Air - Kitchen");
        assertThat(heat.select("html").attr("lang")).isEqualTo("en");
        assertThat(heat.select("h1").eachText()).containsExactly("Heat & Air");
        assertThat(heat.select("header li").eachText()).containsExactly("Kitchen", "Oven");
        assertThat(heat.select("header a").eachAttr("href")).containsExactly("../../index.html", "../index.html");
        assertThat(heat.select("a[rel=prev]").attr("href")).isEqualTo("../index.html");
        assertThat(heat.select("a[rel=next]").attr("href")).isEqualTo("../bread/index.html");
        assertThat(heat.select("h2#how-hot")).hasSize(1);
    }

    @Test
    void linksAndImagesLeadToWhatIsServed() throws Exception {
        MadePages pages = kitchen().content("links.md", """
                        ---
                        title: Links
                        ---
                        [file](oven/heat.md#how-hot) [url](/oven/bread/) [ref]({{< relref "heat#how-hot" >}})
                        [nothing](gone.md) [out](https://example.org/x?a=b&c) [mail](mailto:cook@example.org) [here](#top)
                        <a href="../oven/">section</a> https://example.com
                        ![far](https://example.org/far.png) ![loaf](oven/bread/loaf.png) ![none](none.png)
                        """).make();
        Elements links = pages.page("links/index.html").select(".course-text a");

        assertThat(links.eachAttr("href"))
                .containsExactly(
                        "../oven/heat/index.html#how-hot",
                        "../oven/bread/index.html",
                        "../oven/heat/index.html#how-hot",
                        "https://example.org/x?a=b&c",
                        "mailto:cook@example.org",
                        "#top",
                        "../oven/index.html",
                        "https://example.com",
                        "https://example.org/far.png");
        for (Element link : links) {
            boolean outside = link.attr("href").matches("(https?|mailto):.*");
            assertThat(link.attr("rel")).as(link.attr("href")).isEqualTo(outside ? "noopener noreferrer" : "");
        }
        assertThat(pages.page("links/index.html").select(".course-text").text()).contains("nothing", "far", "none");
        assertThat(pages.page("links/index.html").select("img").eachAttr("src"))
                .containsExactly("../oven/bread/loaf.png");
        Element loaf = pages.page("oven/bread/index.html").selectFirst("img");
        assertThat(loaf.attr("src")).isEqualTo("loaf.png");
        assertThat(loaf.attr("alt")).isEqualTo("A loaf");
    }

    @Test
    void whatHasNoTitleIsCalledByItsFile() throws Exception {
        MadePages pages = new MadePages(folder)
                .content("big-pots/_index.md", "---\nweight: 1\n---\n")
                .content("big-pots/iron_pot.md", "---\nweight: 1\n---\n")
                .content("list/a.b.md", "---\nweight: 1\n---\n")
                .make();

        assertThat(pages.page("index.html").title()).isEqualTo("kitchen");
        assertThat(pages.page("index.html").select(".course-tree a").eachText())
                .containsExactly("Big pots", "Iron pot", "List", "A.b");
        assertThat(pages.page("list/index.html").select(".course-tree a").eachText())
                .containsExactly("A.b");
    }

    @Test
    void filesThatLessonsNameAreServedWhateverTheirSize() throws Exception {
        MadePages pages = kitchen()
                .content("small.png", "x".repeat(1 << 20))
                .content("large.png", "x".repeat((1 << 20) + 1))
                .content("unused.png", "x")
                .content("b.md", "---\ntitle: B\n---\n![small](small.png) ![A large one](large.png)\n")
                .make();

        assertThat(pages.names()).contains("small.png", "large.png").doesNotContain("unused.png");
        assertThat(pages.page("b/index.html").select("img").eachAttr("alt")).containsExactly("small", "A large one");
        assertThat(pages.page("b/index.html").select("img").eachAttr("src"))
                .containsExactly("../small.png", "../large.png");
        assertThat(pages.warnings()).isEmpty();
    }

    @Test
    void whatATemplateIsHandedIsMarkdownWhereItIsRendered() throws Exception {
        MadePages pages = kitchen()
                .file("hugo.toml", "")
                .file("layouts/shortcodes/output.html", "<pre>{{ .Inner }}</pre>")
                .file("layouts/shortcodes/box.html", "<div>{{ .Inner | markdownify }}</div>")
                .content("c.md", """
                        ---
                        title: C
                        ---
                        {{< output >}}
                        # no heading
                        *a* 1
                        {{< /output >}}

                        {{< box >}}
                        # A heading
                        {{< /box >}}

                        {{< elsewhere >}}*b*{{< /elsewhere >}}
                        {{% output %}}*c*{{% /output %}}
                        """)
                .make();
        Document page = pages.page("c/index.html");

        assertThat(page.select(".course-lines").eachText()).containsExactly("# no heading *a* 1");
        assertThat(page.select(".course-text h1").eachAttr("id")).containsExactly("a-heading");
        assertThat(page.select(".course-text em").eachText()).containsExactly("b", "c");
    }

    @Test
    void draftsAndWhatIsExpiredOrYetToComeHaveNoPage() throws Exception {
        MadePages pages = kitchen()
                .content("draft.md", "---\ntitle: Draft\ndraft: true\n---\n")
                .content("old.md", "---\ntitle: Old\nexpiryDate: 2026-02-28\n---\n")
                .content(
                        "today.md", "---\ntitle: Today\ndate: 2026-03-01\nexpiryDate: 2026-03-02\n---\n[d](draft.md)\n")
                .content("new.md", "---\ntitle: New\npublishDate: 2026-03-02\n---\n")
                .content("dated.md", "---\ntitle: Dated\ndate: 2026-04-01\n---\n")
                .content("changed.md", "---\ntitle: Changed\nlastmod: 2026-04-01\n---\n")
                .content("snippet.md", "---\ntitle: Snippet\nbuild: {render: never}\n---\n")
                .content("linked.md", "---\ntitle: Linked\nbuild: {render: link}\n---\n")
                .content("secret/_index.md", "---\ntitle: Secret\ndraft: true\n---\n")
                .content("secret/open.md", "---\ntitle: Open\n---\n")
                .make();

        assertThat(pages.names())
                .contains("today/index.html", "changed/index.html", "secret/open/index.html")
                .noneMatch(name -> name.matches("(draft|old|new|dated|snippet|linked|secret)/index.html"));
        assertThat(pages.page("index.html").text()).contains("Open").doesNotContain("Draft", "Secret");
        assertThat(pages.page("today/index.html").select(".course-text a")).isEmpty();
    }

    @Test
    void whatCannotBeReadHasNoPageAndIsTold() throws Exception {
        MadePages pages =
                kitchen().content("bad.md", "---\ntitle: [Bad\n---\nText\n").make();

        assertThat(pages.names()).doesNotContain("bad/index.html");
        assertThat(pages.warnings()).anyMatch(warning -> warning.startsWith("bad.md: "));
    }

    @Test
    void pagesThatABrowserWouldTakeForSomethingElseAreNotMade() throws Exception {
        MadePages pages = kitchen()
                .content("style.md", "---\ntitle: Style\nurl: /_pages/1-pages.css\n---\n* {display: none}\n")
                .content("script.md", "---\ntitle: Script\nurl: /oven.js\n---\nalert(1)\n")
                .content("other.md", "---\ntitle: Other\nurl: /knives/\n---\n")
                .make();

        assertThat(pages.names()).doesNotContain("oven.js");
        assertThat(Files.readString(pages.folder().resolve("_pages/1-pages.css")))
                .contains("@layer");
        assertThat(pages.warnings()).hasSize(3);
    }

    @Test
    void stagesStandSideBySideInTheOrderOfTheSource() throws Exception {
        MadePages pages = kitchen().content("story.md", """
                        ---
                        title: Story
                        ---
                        ## The rush

                        - **DevOps**: Takes it off.
                        - **SRE**: Moves a cook.

                        ## The calm

                        ### DevOps

                        Cleans up.

                        - Really

                        ### SRE

                        Sleeps.

                        ## After

                        Words.
                        """).make();
        Document story = pages.page("story/index.html");

        assertThat(story.select("ul.course-roles > li.course-role").eachText())
                .containsExactly("DevOps: Takes it off.", "SRE: Moves a cook.");
        assertThat(story.select("div.course-roles > div.course-role").eachText())
                .containsExactly("DevOps Cleans up. Really", "SRE Sleeps.");
        assertThat(story.select("div.course-roles h3").eachAttr("id")).containsExactly("devops", "sre");
    }

    @Test
    void questionsAreAFormWithoutAnswers() throws Exception {
        MadePages pages = kitchen().content("quiz.md", """
                        ---
                        title: Quiz
                        type: test
                        questions:
                          - id: q1
                            type: multiple-answers
                            text: What is `hot`?
                            marks: 2
                            explanation: Because the oven was on all the night.
                            hints: [Touch it.]
                            options:
                              - {id: a, text: The oven, isCorrect: true}
                              - {id: b, text: Ice & snow}
                          - id: q2
                            type: single-answer
                            text: Pick
                            options:
                              - {id: a, text: "Yes", isCorrect: true}
                              - {id: b, text: "No"}
                          - id: q3
                            type: short-answer
                            text: Say it
                            correctAnswer: salamander broiler
                        ---
                        Three questions.
                        """).make();
        Document quiz = pages.page("quiz/index.html");

        assertThat(quiz.select("fieldset legend").eachText())
                .containsExactly("Question 1 Marks: 2", "Question 2", "Question 3");
        assertThat(quiz.select("fieldset code").text()).isEqualTo("hot");
        assertThat(quiz.select("input[type=checkbox]")).hasSize(2);
        assertThat(quiz.select("input[type=radio][name=question-2]")).hasSize(2);
        assertThat(quiz.select("textarea")).hasSize(1);
        assertThat(quiz.select("label.course-option").eachText())
                .containsExactly("Ice & snow", "The oven", "No", "Yes");
        assertThat(quiz.select("details").text()).isEqualTo("Hint Touch it.");
        assertThat(quiz.select("[checked], form, button, input[type=submit]")).isEmpty();
        assertThat(quiz.html()).doesNotContain("orrect", "all the night", "salamander");
    }

    @Test
    void translationsLeadToEachOther() throws Exception {
        MadePages pages = kitchen()
                .file(
                        "hugo.toml",
                        "[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n[languages.ar]\nweight = 3\n")
                .content("knives.fr.md", "---\ntitle: Couteaux\n---\n")
                .content("oven/heat.fr.md", "---\ntitle: Chaleur\n---\n")
                .content("_index.ar.md", "---\ntitle: \u0645\u0637\u0628\u062e\n---\n")
                .make();
        Document knives = pages.page("knives/index.html");
        Document couteaux = pages.page("fr/knives/index.html");

        assertThat(knives.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("fr");
        assertThat(knives.select(".course-facts a[hreflang=fr]").attr("abs:href"))
                .isEqualTo("http://here/fr/knives/index.html");
        assertThat(couteaux.select("html").attr("lang")).isEqualTo("fr");
        assertThat(couteaux.select(".course-facts a").eachAttr("abs:href"))
                .containsExactly("http://here/knives/index.html");
        assertThat(couteaux.select("a[rel=prev]").attr("abs:href")).isEqualTo("http://here/fr/oven/heat/index.html");
        assertThat(pages.page("ar/index.html").select("html").attr("dir")).isEqualTo("rtl");
        assertThat(pages.page("index.html").select(".course-tree a[lang=fr]").eachText())
                .containsExactly("Chaleur", "Couteaux");
    }

    @Test
    void whatAttributesHideIsLeftOut() throws Exception {
        MadePages pages = kitchen()
                .file("hugo.toml", "[markup.goldmark.parser.attribute]\nblock = true\n")
                .content("knives.md", """
                        ---
                        title: Knives
                        ---
                        ## Solution {hidden=true}

                        It is 42.
                        {hidden=true}

                        It is 43.
                        {style="display: none"}

                        Shown. "So it's..." -- she said
                        {.d-none style="color: red"}
                        """)
                .make();

        Element text = pages.page("knives/index.html").selectFirst(".course-text");
        assertThat(text).isNotNull();
        assertThat(text.text()).isEqualTo("Shown. \u201cSo it\u2019s\u2026\u201d \u2013 she said");
    }

    @Test
    void aStyleSheetOfTheCourseComesLast() throws Exception {
        MadePages pages = kitchen().file("course.css", "body { color: red }").make();

        assertThat(pages.page("knives/index.html")
                        .select("link[rel=stylesheet]")
                        .eachAttr("href"))
                .containsExactly("../_pages/1-pages.css", "../_pages/2-course.css");
        assertThat(pages.folder().resolve("_pages/2-course.css")).hasContent("body { color: red }");
    }

    @Test
    void noPageAsksForAnythingButItsStyleSheetsAndFiles() throws Exception {
        MadePages pages = kitchen().make();

        for (String name : pages.names()) {
            if (name.endsWith(".html")) {
                Document page = pages.page(name);
                assertThat(page.select("meta[http-equiv=Content-Security-Policy]")
                                .attr("content"))
                        .startsWith("default-src 'none';");
                assertThat(page.select("script, iframe, object, embed, form, base, meta[http-equiv=refresh], style"))
                        .isEmpty();
                assertThat(page.select("[href], [src]")).allSatisfy(element -> {
                    String url = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    assertThat(url).doesNotContain(":").doesNotStartWith("/");
                    String file = element.hasAttr("href") ? element.absUrl("href") : element.absUrl("src");
                    assertThat(pages.names())
                            .contains(file.substring("http://here/".length()).replaceFirst("#.*", ""));
                });
            }
        }
        assertThat(List.copyOf(pages.names())).isEqualTo(pages.make().names());
    }

    @Test
    void whatAnAuthorHidesIsNotThere() throws Exception {
        MadePages pages = kitchen().content("h.md", """
                        ---
                        title: H
                        ---
                        a <span hidden>SECRET <b>SECRET</b></span> b <span style="color: red; Display : NONE">SECRET</span> c

                        <div style="visibility:hidden"><p>SECRET</p><div>SECRET</div><foo></foo></bar></div>
                        <p hidden="hidden">SECRET</p>
                        <p style="displ\\61y:none">SECRET</p><p style="display:n\\6fne">SECRET</p>

                        <foo hidden>SECRET</foo> d <br hidden> e <i style="display: block; x: 'none'">f</i>

                        <div><foo hidden>SECRET</div> g
                        """).make();

        assertThat(pages.page("h/index.html").select(".course-text").text()).isEqualTo("a b c d e f g");
        assertThat(pages.page("h/index.html").html()).doesNotContain("SECRET");
    }

    @Test
    void whatAnAuthorCallsPartsOfAQuestionIsNotHandedOn() throws Exception {
        MadePages pages = kitchen().content("quiz.md", """
                        ---
                        title: Quiz
                        type: test
                        questions:
                          - id: q1
                            type: single-answer
                            text: "<i class=ask>Pick</i> {{< note >}}well{{< /note >}}"
                            hints: ["<b class=near>b</b>"]
                            options:
                              - {id: a, text: "<b class='correct' id=right>Yes</b>", isCorrect: true}
                              - {id: b, text: "<b class=false>No</b> <s hidden>wrong</s>"}
                        ---
                        """).make();
        Document quiz = pages.page("quiz/index.html");

        assertThat(quiz.select("fieldset [class]").eachAttr("class"))
                .allMatch(name -> name.startsWith("course-"))
                .contains("course-note");
        assertThat(quiz.select("fieldset b").outerHtml()).doesNotContain("class", "id");
        assertThat(quiz.select("label.course-option").eachText()).containsExactlyInAnyOrder("No", "Yes");
    }

    @Test
    void noPageIsWithoutATitle() throws Exception {
        MadePages pages = new MadePages(folder)
                .content("_index.md", "---\nweight: 1\n---\nWelcome.\n")
                .content("pots/_index.md", "---\ntitle: \"\u00A0\u200B\"\n---\n")
                .content("salt.md", "---\ntitle: Salt\nlinkTitle: \" \"\n---\n")
                .make();

        assertThat(pages.page("index.html").title()).isEqualTo("kitchen");
        assertThat(pages.page("index.html").select("h1").text()).isEqualTo("kitchen");
        assertThat(pages.page("index.html").select(".course-tree a").eachText()).containsExactly("Salt", "Pots");
        assertThat(pages.page("pots/index.html").title()).isEqualTo("Pots - kitchen");
        assertThat(pages.page("pots/index.html").select("header li").eachText()).containsExactly("kitchen");
        assertThat(pages.page("salt/index.html").select("a[rel=prev]").text()).isEqualTo("Previous kitchen");
        assertThat(pages.page("salt/index.html").title()).isEqualTo("Salt - kitchen");
    }

    @Test
    void captionsAndSummariesAreMarkdownAndStandThereOnce() throws Exception {
        MadePages pages = kitchen().content("f.md", """
                        ---
                        title: F
                        ---
                        {{< figure src="oven/bread/loaf.png" caption="A *brown* [loaf](oven/heat.md) & co" >}}

                        {{< figure src="none.png" caption="`No` loaf" title="Gone" >}}

                        {{< figure src="https://example.org/far.png" caption="Far *loaf*" >}}

                        {{< figure src="none.png" title="Only" link="https://example.org/" >}}

                        {{< figure src="none.png" alt="Other words" caption="Said <script>x</script>" >}}

                        {{< details summary="**More** <b onclick=x>here</b>" >}}In{{< /details >}}
                        """).make();
        Document page = pages.page("f/index.html");

        assertThat(page.select("figure").eachText())
                .containsExactly(
                        "A brown loaf & co", "Gone No loaf", "Image Far loaf", "Image Only", "Other words Said");
        assertThat(page.select("figcaption em").eachText()).containsExactly("brown", "loaf");
        assertThat(page.select("figcaption a").eachAttr("href")).containsExactly("../oven/heat/index.html");
        assertThat(page.select("figure img").eachAttr("alt")).containsExactly("A brown loaf & co");
        assertThat(page.select("summary").html()).isEqualTo("<strong>More</strong> <b>here</b>");
    }

    @Test
    void wellKnownShortcodesOfThemesAreShownAsWhatTheySay() throws Exception {
        MadePages pages = kitchen().content("s.md", """
                        ---
                        title: S
                        ---
                        {{< alert title="Hot" color="warning" >}}One{{< /alert >}}

                        {{< notice tip "Own" >}}Two{{< /notice >}}

                        {{< callout type="danger" >}}Three{{< /callout >}}

                        {{< hint warning >}}Four{{< /hint >}}

                        {{< admonition spoon >}}Five{{< /admonition >}}

                        {{< error >}}Six{{< /error >}}

                        {{< docs/Tip "Seven" >}}7{{< /docs/Tip >}}

                        {{< tab header="Bash" >}}ls{{< /tab >}}

                        {{< tabitem "Zsh" >}}ls{{< /tabitem >}}

                        {{< button href="oven/heat.md" >}}Go{{< /button >}} {{< link >}}Stay{{< /link >}}

                        {{< comment >}}Not said{{< /comment >}}

                        {{< youtube a_B-1 >}} {{< vimeo id="12" title="Pan" >}} {{< youtube "no id" >}}

                        {{< figure caption="No image" >}}Inside{{< /figure >}}

                        {{< mermaid >}}
                        a --> b
                        {{< /mermaid >}}

                        {{< details >}}In{{< /details >}}
                        """).make();
        Document page = pages.page("s/index.html");

        assertThat(page.select("aside.course-note").eachText())
                .containsExactly("Hot One", "Own Two", "Danger Three", "Warning Four", "Five", "Danger Six", "Seven 7");
        assertThat(page.select(".course-note-title").eachText())
                .containsExactly("Hot", "Own", "Danger", "Warning", "Danger", "Seven");
        assertThat(page.select("section.course-tab").eachText()).containsExactly("Bash ls", "Zsh ls");
        assertThat(page.select("main a").eachText())
                .contains("Go", "Video on YouTube", "Pan")
                .doesNotContain("Stay");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("../oven/heat/index.html", "https://www.youtube.com/watch?v=a_B-1", "https://vimeo.com/12");
        assertThat(page.text()).contains("Stay", "Inside").doesNotContain("Not said", "no id");
        assertThat(page.select("figure")).isEmpty();
        assertThat(page.select("pre code").text()).isEqualTo("a --> b");
        assertThat(page.select("summary").text()).isEqualTo("Details");
    }

    @Test
    void aHintThatIsEmptyIsLeftOut() throws Exception {
        MadePages pages =
                kitchen().content("ice.png", "png").content("quiz.md", """
                        ---
                        title: Quiz
                        type: test
                        questions:
                          - id: q1
                            type: short-answer
                            text: Pick
                            hints: ["<script>x</script>", "<p hidden>x</p>", "<p>&nbsp;</p>", "![](ice.png)", "Real"]
                        ---
                        ![ice](ice.png)
                        """).make();

        assertThat(pages.page("quiz/index.html").select("details").eachText()).containsExactly("Hint", "Hint Real");
        assertThat(pages.page("quiz/index.html").select("details img")).hasSize(1);
    }
}
