package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says of a course in a site: what is right there is not called wrong, and faults beside it are told. */
class SiteCheckTest {

    @TempDir
    private Path folder;

    private TestCourse site;

    @BeforeEach
    void site() {
        site = new TestCourse(folder);
    }

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    private static String page(String body) {
        return page("", body);
    }

    private static String page(String keys, String body) {
        return "---\ntitle: T\ndescription: About it.\ntype: page\n" + keys + "---\n\n" + body + "\n";
    }

    private List<String> found() throws GoalException {
        return found(null);
    }

    /** The rule and the place of each error and warning. */
    private List<String> found(@Nullable String content) throws GoalException {
        Project project = new Project(folder, Project.Kind.NO_POM, content == null ? null : Path.of(content), null);
        Check.Request request = new Check.Request(
                project, Severity.ERROR, 0, List.of(), folder.resolve("out"), project.defaultBaselineFile(), null);
        return Check.run(request).orElseThrow().lines().stream()
                .map(ConsoleRecord::text)
                .filter(line -> !line.contains(": info "))
                .map(line -> line.replaceFirst("(?s)^(\\S+:\\d+):\\d+: [^\n]*\\[(\\S+)](?:\n.*)?$", "$2 $1"))
                .toList();
    }

    /** A page with a broken link and a broken image on line 7. */
    private static final String PLANTED = page("A [place](/no/such/place/).\n\n![A picture](no-such.png)");

    private static List<String> planted(String path) {
        return List.of("link-target " + path + ":7", "image-target " + path + ":9");
    }

    @Test
    void foldersOfLanguagesAreRoots() throws Exception {
        site.file("hugo.toml", "[languages.en]\ncontentDir = 'content/en'\n[languages.de]\ncontentDir = 'content/de'\n")
                .file("static/img/pan.svg", SVG)
                .file(
                        "content/en/_index.md",
                        page("To [heat](/oven/heat/), in [German](/de/oven/heat/). ![Pan](/img/pan.svg)"))
                .file("content/en/oven/heat.md", page("Up to [the start](../../)."))
                .file("content/de/oven/heat.md", page("Zum [Anfang](/de/), [Ofen](/oven/heat/)."))
                .file("content/de/_index.md", page("Los."))
                .file("content/de/planted.md", PLANTED);

        assertThat(found()).containsExactlyElementsOf(planted("content/de/planted.md"));
    }

    @Test
    void theFolderOfOneLanguageFindsTheSite() throws Exception {
        site.file("hugo.toml", "[languages.en]\ncontentDir = 'content/en'\n[languages.de]\ncontentDir = 'content/de'\n")
                .file("static/img/pan.svg", SVG)
                .file("content/en/oven/heat.md", page("![Pan](/img/pan.svg), in [German](/de/oven/heat/)."))
                .file("content/en/planted.md", PLANTED)
                .file("content/de/oven/heat.md", page("Los."));

        assertThat(found("content/en")).containsExactlyElementsOf(planted("content/en/planted.md"));
    }

    @Test
    void oldUrlsThatAPageSaysItIsRedirectedFromAreThere() throws Exception {
        site.file("hugo.toml", "")
                .file("content/heat.md", page("redirects:\n- from: /old/heat/\n- from: /all/*\n", "Hot."))
                .file("content/salt.md", page("[Heat](/old/heat/), [all](/all/*)."))
                .file("content/planted.md", PLANTED);

        assertThat(found())
                .contains("link-target content/salt.md:7")
                .containsAll(planted("content/planted.md"))
                .hasSize(3);
    }

    @Test
    void filesOfABundleServeItsTranslations() throws Exception {
        site.file("hugo.toml", "[languages.en]\n[languages.de]\n")
                .file("content/jam/index.md", page("![Pot](pot.svg)"))
                .file("content/jam/index.de.md", page("![Topf](pot.svg)"))
                .file("content/jam/pot.svg", SVG)
                .file("content/planted.de.md", PLANTED);

        assertThat(found()).containsExactlyElementsOf(planted("content/planted.de.md"));
    }

    @Test
    void translationsDoNotCompeteForWeights() throws Exception {
        site.file("hugo.toml", "[languages.en]\ncontentDir = 'content/en'\n[languages.de]\ncontentDir = 'content/de'\n")
                .file("content/en/a.md", page("weight: 1\n", "A."))
                .file("content/en/b.md", page("weight: 2\n", "B."))
                .file("content/de/a.md", page("weight: 1\n", "A."))
                .file("content/de/b.md", page("weight: 1\n", "B."));

        assertThat(found()).containsExactly("weight-unique content/de/b.md:5");
    }

    @Test
    void whatAMissingMountWouldBringIsUndecided() throws Exception {
        site.file("hugo.yaml", """
                module:
                  mounts:
                    - {source: content, target: content}
                    - {source: ../spec, target: content/docs/spec}
                    - {source: vendor/web, target: static/web}
                """)
                .file(
                        "content/a.md",
                        page("[S](/docs/spec/part/), ![W](/web/x.png), [R]({{< ref \"/docs/spec/part\" >}})"))
                .file("content/docs/planted.md", PLANTED);

        assertThat(found()).containsExactlyElementsOf(planted("content/docs/planted.md"));
    }

    @Test
    void whatAMissingThemeWouldBringIsUndecided() throws Exception {
        site.file("hugo.toml", "theme = 'oven'\n")
                .file("static/img/pan.svg", SVG)
                .file("content/a.md", page("![Logo](/logo.svg) [Next](b.md) {{< unknown >}}"))
                .file("content/b.md", page("![Cup](/img/cup.png)"))
                .file("content/planted.md", PLANTED);

        // The site itself has that folder, so that the picture is looked for there.
        assertThat(found())
                .containsExactly(
                        "image-target content/b.md:7",
                        planted("content/planted.md").get(0),
                        planted("content/planted.md").get(1));
    }

    @Test
    void withAllThemesAtHandAnUnknownShortcodeIsAnError() throws Exception {
        site.file("hugo.toml", "theme = 'oven'\n")
                .file("themes/oven/layouts/shortcodes/note.html", "{{ .Inner }}")
                .file(
                        "content/a.md",
                        page("{{% note %}}Hot{{% /note %}} {{< youtube abc >}}\n\n{{< not >}}\n\n{{< note >}}"));

        assertThat(found()).containsExactly("shortcode-known content/a.md:9", "shortcode-closed content/a.md:11");
    }

    @Test
    void templatesOfTheSiteMayLookLinksUp() throws Exception {
        site.file("hugo.toml", "title = 'x'\n")
                .file(
                        "layouts/_markup/render-link.html",
                        "{{ with .Page.GetPage .Destination }}{{ .RelPermalink }}{{ end }}")
                .file(
                        "content/oven/heat.md",
                        page("[Beside](cold.md), [top](/oven/cold), [anchor](cold.md#rack), [gone](gone.md)"))
                .file("content/oven/cold.md", page("## Rack\n\nCold."));

        assertThat(found()).containsExactly("link-target content/oven/heat.md:7");
    }

    @Test
    void withoutSuchTemplatesALinkToAFileOfAPageIsBroken() throws Exception {
        site.file("hugo.toml", "title = 'x'\n")
                .file("content/oven/heat.md", page("[Beside](cold.md)"))
                .file("content/oven/cold.md", page("Cold."));

        assertThat(found()).containsExactly("link-source content/oven/heat.md:7");
    }

    @Test
    void permalinksUglyUrlsTermsAndFeedsAreUrls() throws Exception {
        site.file("hugo.toml", """
                [permalinks]
                news = "/:year/:slug/"
                [taxonomies]
                tool = "tools"
                [uglyURLs]
                shop = true
                """)
                .file("content/news/sale.md", page("date: 2026-03-04\ntools: [Big Pan]\nslug: big-sale\n", "Buy."))
                .file("content/shop/pan.md", page("Pan. ![Pan](pan.svg)"))
                .file("content/shop/pan.svg", SVG)
                .file("content/a.md", page("""
                        [Sale](/2026/big-sale/) [pan](/shop/pan.html) [tool](/tools/big-pan/) [tools](/tools/)
                        [feed](/index.xml) [of the shop](/shop/index.xml) [map](/sitemap.xml)

                        [No tags](/tags/) [old](/news/sale/) [old](/shop/pan/)"""));

        assertThat(found())
                .containsExactly(
                        "link-target content/a.md:10", "link-target content/a.md:10", "link-target content/a.md:10");
    }

    @Test
    void aliasesThatNobodyServesDoNotCollide() throws Exception {
        site.file("hugo.toml", "disableAliases = true\n")
                .file("content/a.md", page("aliases: [/old]\n", "A. [Old](/old/)"))
                .file("content/b.md", page("aliases: [/old]\n", "B."));

        assertThat(found()).isEmpty();
    }

    @Test
    void aSiteBelowAPathOfItsServerHasNeighbours() throws Exception {
        site.file("hugo.toml", "baseURL = 'https://example.org/academy/'\n")
                .file("content/a.md", page("[B](/b/) [B](/academy/b/) [shop](/shop/) [gone](/academy/gone/)"))
                .file("content/b.md", page("B."));

        assertThat(found()).containsExactly("link-target content/a.md:7");
    }

    @Test
    void otherPartsOfTheSiteAreNoPartOfTheCourse() throws Exception {
        site.file("hugo.toml", "title = 'x'\n")
                .file(
                        "content/courses/oven/a.md",
                        page("[B](/courses/oven/b/) [blog](/blog/x/) [gone](/courses/oven/gone/)"))
                .file("content/courses/oven/b.md", page("B."));

        assertThat(found("content/courses/oven")).containsExactly("link-target content/courses/oven/a.md:7");
    }

    @Test
    void referencesMayNameTheLanguageAndDraftsMayNameDrafts() throws Exception {
        site.file("hugo.toml", "[languages.en]\n[languages.de]\n")
                .file(
                        "content/oven/heat.en.md",
                        page("[A]({{< relref \"oven/cold.en.md\" >}}) [B]({{< relref \"cold\" >}})"))
                .file(
                        "content/oven/heat.de.md",
                        page("[A]({{< relref \"oven/cold.de.md#x\" >}}) [C]({{< relref \"gone.de.md\" >}})"))
                .file("content/oven/cold.en.md", page("Cold."))
                .file("content/oven/cold.de.md", page("## X\n\nKalt."))
                .file("content/drafts/a.md", page("draft: true\n", "[B]({{< relref \"/drafts/b\" >}})"))
                .file("content/drafts/b.md", page("draft: true\n", "B."))
                .file("content/c.md", page("[B]({{< relref \"/drafts/b\" >}})"));

        assertThat(found())
                .containsExactlyInAnyOrder("link-target content/c.md:7", "link-target content/oven/heat.de.md:7");
    }

    @Test
    void whatTheSiteTakesFromOutsideTheCourseIsUndecided() throws Exception {
        site.file("hugo.yaml", """
                languages: {en: {}, de: {}}
                module:
                  mounts:
                    - {source: content, target: content}
                    - {source: AGENTS.md, target: content/about/agents.md}
                """)
                .file("AGENTS.md", "Agents.")
                .file("content/about/_index.md", page("[A](agents.md) [A](/about/agents/) [B](robots.md)"));

        assertThat(found()).containsExactly("link-target content/about/_index.md:7");
    }

    @Test
    void pagesThatGitPassesOverAreMadeByTheSitesBuild() throws Exception {
        site.file("hugo.toml", "title = 'x'\n")
                .file(".gitignore", "# made\ncontent/api/\npublic/\n*.log\n")
                .file("content/oven/.gitignore", "parts.md\n!heat.md\n")
                .file("content/oven/heat.md", page("[P](/oven/parts/) [A](/api/x/) [B](/oven/part/)"));

        assertThat(found()).containsExactly("link-target content/oven/heat.md:7");
    }

    @Test
    void namesThatGitPassesOverByTheirBeginningAreMadeByTheSitesBuild() throws Exception {
        site.file("hugo.toml", "title = 'x'\n")
                .file(".gitignore", "content/cmd/pan*\ncontent/oven/h*.md\ncontent/cup/*.md\n*.md\n")
                .file("content/oven/.gitignore", "api/v*.md\n")
                .file("content/oven/heat.md", page("[C](/cmd/pan_fry/) [A](/oven/api/v1/)"))
                .file(
                        "content/oven/planted.md",
                        page("[C](/cmd/pot/)\n[A](/oven/api/w1/)\n[H](/oven/hot/)\n[P](/cup/x/)"));

        // One name with that beginning is there, so that the others would be, too.
        assertThat(found())
                .containsExactly(
                        "link-target content/oven/planted.md:7",
                        "link-target content/oven/planted.md:8",
                        "link-target content/oven/planted.md:9",
                        "link-target content/oven/planted.md:10");
    }

    @Test
    void pagesOfTermsAndIgnoredFilesAreNoLessons() throws Exception {
        site.file("hugo.toml", "ignoreFiles = ['\\.files/README\\.md$']\n[taxonomies]\nauthor = 'authors'\n")
                .file("content/authors/ann/_index.md", "---\nname: Ann\n---\n")
                .file("content/lab.files/README.md", "No front matter, [no link](x.md).\n")
                .file("content/lab.files/OTHER.md", "No front matter.\n");

        assertThat(found()).containsExactly("front-matter-present content/lab.files/OTHER.md:1");
    }

    @Test
    void whereDatesOrderPagesAWeightOnlyPutsOneFirst() throws Exception {
        for (int i = 1; i <= 6; i++) {
            String weight = i <= 2 ? "weight: 1\n" : "";
            site.file("content/news/p" + i + ".md", page("date: 2026-01-0" + i + "\n" + weight, "News."));
        }
        assertThat(found()).isEmpty();

        site.file("content/news/p6.md", page("No date."));
        assertThat(found()).containsExactly("weight-unique content/news/p2.md:6");
    }

    @Test
    void inAHtmlCommentHugoFindsPagesAndNobodyFollowsAnchors() throws Exception {
        site.file("hugo.toml", "title = 'Kitchen'\n")
                .file("content/a.md", page("""
                <!-- Later: [B]({{< relref "b#later" >}}) -->
                - One <!-- {{< relref "#later" >}} {{< figure src="no.png" >}} -->

                <!-- {{< relref "no" >}} -->

                [B]({{< relref "b#no" >}})"""))
                .file("content/b.md", page("Text."));

        assertThat(found()).containsExactly("link-target content/a.md:10", "link-anchor content/a.md:12");
    }

    @Test
    void aBundleLooksForPagesFromWhereItStands() throws Exception {
        site.file("hugo.toml", "[languages.en]\ncontentDir = 'content/en'\n[languages.de]\ncontentDir = 'content/de'\n")
                .file("content/de/a.md", page("Los."))
                .file("content/en/docs/heat.md", page("Heat."))
                .file("content/en/docs/pans/iron/index.md", page("[Heat](../heat/) [Salt](../salt/)"))
                .file(
                        "content/en/docs/pans/steel.md",
                        page("[Iron](iron/index.md) [Heat](../heat/index.md) [No](no/index.md)"));

        assertThat(found())
                .containsExactly(
                        "link-target content/en/docs/pans/iron/index.md:7",
                        "link-target content/en/docs/pans/steel.md:7");
    }

    @Test
    void aStaticFolderWithAnIndexIsAPage() throws Exception {
        site.file("hugo.toml", "title = 'Kitchen'\n")
                .file("static/viewer/index.html", "<p>See.</p>")
                .file(
                        "content/a.md",
                        page("[See](/viewer/#../files/x.pdf) <iframe src=\"/viewer\"></iframe> [No](/viewers/)"));

        assertThat(found()).containsExactly("link-target content/a.md:7");
    }

    @Test
    void aPathOutOfThePagesFolderInFrontMatterIsForTheTheme() throws Exception {
        site.file("hugo.toml", "title = 'Kitchen'\n")
                .file("content/a.md", page("thumbnail: ../img/no.png\nimage: no.png\n", "Text."));

        assertThat(found()).containsExactly("image-target content/a.md:6");
    }

    @Test
    void theHomePageHasTheTitleOfItsSite() throws Exception {
        site.file("hugo.toml", "title = 'Kitchen'\n[languages.en]\ncontentDir = 'content/en'\n")
                .file("content/en/_index.md", "---\ntype: docs\n---\nCome in.\n")
                .file("content/en/oven/_index.md", "---\ntype: docs\n---\nOvens.\n");

        assertThat(found()).containsExactly("front-matter-schema content/en/oven/_index.md:1");
    }

    @Test
    void aConfigurationThatCannotBeReadIsOneWarning() throws Exception {
        site.file("hugo.toml", "title = 'x").file("content/a.md", page("A."));
        Project project = new Project(folder, Project.Kind.NO_POM, null, null);
        Check.Request request = new Check.Request(
                project, Severity.ERROR, 0, List.of(), folder.resolve("out"), project.defaultBaselineFile(), null);

        assertThat(Check.run(request).orElseThrow().warnings())
                .singleElement()
                .asString()
                .startsWith("hugo.toml:1:")
                .endsWith("The file is the site's configuration; what it says is not known here");
    }

    @Test
    void cascadesOfTheConfigurationReachPages() throws Exception {
        site.file("hugo.yaml", "cascade: [{type: lab, target: {path: /labs/**}}]\n")
                .file("content/labs/a.md", "---\ntitle: T\ndescription: D\n---\nA.\n")
                .file("content/labs/b.md", "---\ntitle: T\ndescription: D\ntype: test\n---\nB.\n");

        assertThat(found()).anyMatch(line -> line.contains("labs/b.md")).noneMatch(line -> line.contains("labs/a.md"));
    }

    @Test
    void aCourseSaysWhatHoldsOnASiteThatIsElsewhere() throws Exception {
        site.file("course.yaml", """
                        site:
                          baseUrl: https://example.org/school/
                          uglyUrls: true
                          languages: {en: {}, de: {}}
                          module:
                            mounts: [{source: content, target: content/courses/oven}]
                        """)
                .file("content/heat.md", page("""
                        [A](/school/courses/oven/salt.html) [B](/school/about.html) ![C](/school/img/pan.svg)
                        [D](/school/de/courses/oven/salt.html) {{< any >}}
                        [E](/school/courses/oven/sugar.html)"""))
                .file("content/salt.md", page("Salt."))
                .file("content/salt.de.md", page("Salz."));

        assertThat(found()).containsExactly("link-target content/heat.md:9");
    }

    @Test
    void withoutAWordOfItTheContentIsTheTopOfASiteThatIsElsewhere() throws Exception {
        site.file("course.yaml", "site: {permalinks: {news: '/:year/:slug/'}}\n")
                .file("content/news/oven.md", page("date: 2026-02-03\n", "[A](/2026/t/) [B](/2026/u/)"));

        assertThat(found()).containsExactly("link-target content/news/oven.md:8");
    }

    @Test
    void whatACourseSaysGoesOverTheSitesOwnFiles() throws Exception {
        site.file("hugo.toml", "uglyURLs = true\nbaseURL = 'https://example.org/school/'\n")
                .file("house.yaml", "site: {uglyURLs: true, permalinks: {news: '/n/:slug/'}}\n")
                .file("course.yaml", "extends: house.yaml\nsite: {UGLYURLS: false}\n")
                .file("content/a.md", page("[A](/school/news/t/)\n[B](/school/n/t/)\n[C](/school/n/t.html)"))
                .file("content/news/oven.md", page("Oven."));

        assertThat(found()).containsExactly("link-target content/a.md:7", "link-target content/a.md:9");
    }

    @Test
    void anEmptyPageThatWaitsForItsTranslationNeedsNoTitle() throws Exception {
        site.file("hugo.toml", "[languages.en]\ncontentDir = 'content/en'\n[languages.de]\ncontentDir = 'content/de'\n")
                .file("content/en/oven/heat.md", page("Heat."))
                .file("content/de/oven/heat.md", "---\ndescription: D\ntype: page\n---\n")
                .file("content/de/oven/salt.md", "---\ndescription: D\ntype: page\n---\n");

        assertThat(found()).containsExactly("front-matter-schema content/de/oven/salt.md:1");
    }

    @Test
    void aHostThatLeavesOutTheEndingOfPagesIsKnownByItsConfiguration() throws Exception {
        site.file("hugo.toml", "uglyURLs = true\nbaseURL = 'https://example.org/school/'\n")
                .file("content/oven/heat.md", page("Hot."))
                .file("content/a.md", page("[A](/school/oven/heat)\n[B](oven/heat/#no)\n[C](/school/oven/salt)"));
        assertThat(found()).hasSize(3);

        site.file("netlify.toml", "[build]\n");
        assertThat(found()).containsExactly("link-anchor content/a.md:8", "link-target content/a.md:9");
    }

    @Test
    void aFolderThatAMountLeavesOutIsLeftOutWithAllBelow() throws Exception {
        site.file("hugo.yaml", """
                        module:
                          mounts:
                            - {source: content, target: content, files: ['! docs/v?']}
                            - {source: content/docs/v1, target: content/docs}
                        """)
                .file("content/about.md", page("[A](/docs/oven/heat/)\n[B](/docs/v1/oven/heat/)"))
                .file("content/docs/v1/oven/heat.md", page("[A](../../../about/)\n[B](../../../../about/)"));

        assertThat(found()).containsExactly("link-target content/about.md:8");
    }

    @Test
    void anOlderHugoLooksUpANameBehindASlash() throws Exception {
        site.file("hugo.toml", "title = 'x'\n")
                .file("content/a.md", page("[A]({{< ref \"/heat\" >}}) [B]({{< ref \"/oven/no\" >}})"))
                .file("content/oven/heat.md", page("Hot."));
        assertThat(found()).hasSize(2);

        site.file(".hugo-version", "0.122.0");
        assertThat(found()).containsExactly("link-target content/a.md:7");
    }

    @Test
    void linksOfAPageThatMayHaveExpiredAreUndecided() throws Exception {
        site.file("content/a.md", page("expiryDate: 2025-01-01\n", "[A](no.md) [B](#no)"))
                .file("content/b.md", page("[A](no.md) [B](#no)"));

        assertThat(found()).containsExactly("link-target content/b.md:7", "link-anchor content/b.md:7");
    }

    @Test
    void whatATemplateRendersIsMarkdownOfThePage() throws Exception {
        site.file("hugo.toml", "title = 'x'\n")
                .file("layouts/shortcodes/box.html", "{{ if .Inner }}<b>{{ .Inner | markdownify }}</b>{{ end }}")
                .file("layouts/shortcodes/page.html", "{{ .Page.RenderString .Inner }}")
                .file("layouts/shortcodes/raw.html", "<pre>{{ .Inner }}</pre>")
                .file("layouts/shortcodes/both.html", "{{ .Inner }}{{ .Inner | markdownify }}")
                .file("content/a.md", page("""
                                {{< box >}}[A](no.md){{< /box >}}

                                {{< page >}}[A](no.md){{< /page >}}

                                {{< raw >}}[A](no.md){{< /raw >}}

                                {{< both >}}[A](no.md){{< /both >}}"""));

        assertThat(found()).containsExactly("link-target content/a.md:7", "link-target content/a.md:9");
    }

    @Test
    void whatTheSiteSwitchesOffIsText() throws Exception {
        site.file("content/a.md", page("Boil[^1] it.\n\n| a | b |\n|---|"));
        assertThat(found("content"))
                .containsExactly("link-reference content/a.md:7", "structure-table content/a.md:10");

        site.file("hugo.yaml", "markup: {goldmark: {extensions: {footnote: false, table: false}}}");
        assertThat(found("content")).isEmpty();
    }

    @Test
    void anEmptyTranslationMayShowWhatTheOriginalSays() throws Exception {
        site.file("hugo.toml", "[languages.en]\ncontentDir = 'content/en'\n[languages.de]\ncontentDir = 'content/de'\n")
                .file("content/en/a.md", page(""))
                .file("content/de/a.md", page(""))
                .file("content/fr/a.md", page(""))
                .file("content/en/b.md", page("template: home.html\n", ""));

        assertThat(found("content")).containsExactly("structure-empty-page content/en/a.md:1");
    }

    @Test
    void whatIsServedWhereThePageIsOnlyLinkedIsUndecided() throws Exception {
        site.file("content/api.md", page("build: {render: link}\nurl: /docs/\n", "## Calls"))
                .file("content/docs.md", page("Text."))
                .file("content/a.md", page("[A](/docs/) [B](/linked/#x) {{< ref \"linked\" >}} [C](/nothing/)"))
                .file("content/linked.md", page("build: {render: link}\n", "Text."));

        assertThat(found("content")).containsExactly("link-target content/a.md:7");
    }

    @Test
    void aTitleInWhatAShortcodeIsHandedIsNone() throws Exception {
        for (int i = 0; i < 8; i++) {
            site.file("content/p" + i + ".md", page("weight: " + (i + 1) + "\n", "Text."));
        }
        site.file("content/out.md", page("weight: 10\n", "{{< output >}}\n# ls\n{{< /output >}}"))
                .file("content/two.md", page("weight: 11\n", "# Two"))
                .file("course.yaml", "rules: {structure-single-title: warning}");

        assertThat(found("content")).containsExactly("structure-single-title content/two.md:8");
    }
}
