package io.github.coursekit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAliasesTest {

    @TempDir
    private Path folder;

    private MadePages heat(String aliases) throws Exception {
        return new MadePages(folder)
                .content("salt.md", "---\ntitle: Salt\n---\n")
                .content("oven/heat.md", "---\ntitle: Heat\naliases: " + aliases + "\n---\n")
                .content("oven/b.png", "png")
                .content("oven/a/index.md", "---\ntitle: A\n---\n![](../b.png)\n")
                .make();
    }

    private List<String> added(MadePages pages) throws Exception {
        List<String> there = List.of(
                "_pages/1-pages.css",
                "index.html",
                "oven/a/index.html",
                "oven/b.png",
                "oven/heat/index.html",
                "oven/index.html",
                "salt/index.html");
        assertThat(pages.names()).containsAll(there);
        return pages.names().stream().filter(name -> !there.contains(name)).toList();
    }

    @Test
    void anOldAddressLeadsToThePage() throws Exception {
        MadePages pages = heat("[/fire/, warmth, /old/fire.html]");

        assertThat(added(pages)).containsExactly("fire/index.html", "old/fire.html", "oven/warmth/index.html");
        Document fire = pages.page("fire/index.html");
        assertThat(fire.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../oven/heat/index.html");
        assertThat(fire.select("link[rel=canonical]").attr("abs:href")).isEqualTo("http://here/oven/heat/index.html");
        assertThat(fire.select("main a").attr("abs:href")).isEqualTo("http://here/oven/heat/index.html");
        assertThat(fire.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';");
        assertThat(fire.select("script")).isEmpty();
        assertThat(pages.page("oven/warmth/index.html")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .isEqualTo("0; url=../heat/index.html");
    }

    @Test
    void noPageAndNoFileIsReplaced() throws Exception {
        MadePages pages =
                heat("[/salt/, /SALT/, /, /oven/, /oven/heat/, /oven/b.png/x/, /oven/a/index.html, /oven/c.gz]");

        assertThat(added(pages)).isEmpty();
        assertThat(pages.page("salt/index.html").title()).startsWith("Salt");
        assertThat(pages.page("oven/heat/index.html").title()).startsWith("Heat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/img/s.png", "/img/s.png/"})
    void aFileWinsOverAnAlias(String alias) throws Exception {
        MadePages pages = new MadePages(folder)
                .content(
                        "heat.md",
                        "---\ntitle: Heat\naliases: [" + alias + ", /c.png]\n---\n![s](/img/s.png) ![c](/c.png)\n")
                .content("c.png", "own")
                .file("static/img/s.png", "png")
                .make();

        assertThat(pages.names()).contains("c.png", "img/s.png").doesNotContain("img/s.png/index.html");
        assertThat(pages.page("heat/index.html").select("main img").eachAttr("src"))
                .containsExactly("../img/s.png", "../c.png");
        assertThat(pages.warnings())
                .containsExactly("heat.md: no page is made for its alias '" + alias
                        + "', since static/img/s.png has the same URL; remove the alias");
    }

    @Test
    void anAliasStandsForNothingElse() throws Exception {
        MadePages pages = heat(
                "['javascript:alert(1)', '//evil.example/', '../../../etc/passwd', '/a\"><script>/', '/_pages/x/', "
                        + "\"/'quoted/\", '/a;url=b/', '/x.js', '/x.css', '']");

        assertThat(added(pages)).allSatisfy(name -> {
            assertThat(name).endsWith(".html").doesNotStartWith("_pages").doesNotContain("..");
            Document page = pages.page(name);
            assertThat(page.select("script")).isEmpty();
            assertThat(page.select("link, a").eachAttr("abs:href")).containsOnly("http://here/oven/heat/index.html");
            assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
                    .isEqualTo("0; url=" + page.select("a").attr("href"));
            assertThat(page.select("a").attr("href")).matches("\\.[^;:\"'<>]*heat/index\\.html");
        });
    }

    @Test
    void theFirstOfTwoPagesHasTheAlias() throws Exception {
        MadePages pages = new MadePages(folder)
                .content("a.md", "---\ntitle: A\naliases: [/old/]\n---\n")
                .content("b.md", "---\ntitle: B\naliases: [/old/]\n---\n[old](/old/)\n")
                .content("c.md", "---\ntitle: C\ndraft: true\naliases: [/draft/]\n---\n")
                .make();

        assertThat(pages.names()).doesNotContain("draft/index.html");
        assertThat(pages.page("old/index.html").select("main a").attr("abs:href"))
                .isEqualTo(
                        pages.page("b/index.html").select("main .course-text a").attr("abs:href"));
    }
}
