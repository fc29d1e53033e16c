package io.github.coursekit.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a lesson says, it stays text. */
class HostileContentTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</title><script>alert(1)</script>",
                "</style><img src=x onerror=alert(1)>",
                "</script><script>alert(1)</script>",
                "--><b>bold</b><!--",
                "\" onmouseover=\"alert(1)",
                "' onfocus='alert(1)' autofocus='",
                "</text></svg><svg onload=alert(1)>",
                "]]>&lt;&amp;",
                "javascript:alert(1)",
                "${7*7} @if(true) !{x}",
            })
    void markupStaysText(String hostile) throws IOException {
        String quoted = "'" + hostile.replace("'", "''") + "'";
        Document page = Jsoup.parse(new TestPage(folder)
                .file("_index.md", TestPage.lesson(quoted, "weight: x\n", "Text.\n"))
                .file("a/_index.md", TestPage.lesson(quoted, TestPage.page(1), ""))
                .file(
                        "a/b.md",
                        TestPage.lesson(
                                quoted,
                                "weight: " + quoted + "\n",
                                "## " + hostile + "\n\n- **DevOps**: x\n- **SRE**: y\n\n## " + hostile
                                        + "\n\n- **DevOps**: x\n"))
                .html());

        assertThat(page.select("h1").text()).isEqualTo(hostile);
        assertThat(page.title()).isEqualTo(hostile + ": course report");
        assertThat(page.select("#map tbody th bdi").eachText()).containsExactly(hostile, hostile, hostile);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, b:not(.mend b), iframe, [onerror], [onload], [onmouseover], [onfocus]"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).noneMatch(href -> href.startsWith("javascript"));
    }

    @Test
    void charactersThatTurnTextAroundOrHideAreShown() throws IOException {
        Document page = Jsoup.parse(new TestPage(folder)
                .file("a.md", TestPage.lesson("\"\u202Eeltit\u2066\u200B\"", "weight: x\n", "Text.\n"))
                .html());

        assertThat(page.select("#map tbody th bdi").text()).isEqualTo("\\u202Eeltit\\u2066\\u200B");
        assertThat(page.html()).doesNotContain("\u202E", "\u2066", "\u200B");
    }

    @Test
    void longTitlesAreCutWithAnEllipsis() throws IOException {
        Document page = Jsoup.parse(new TestPage(folder)
                .file("a.md", TestPage.lesson("\uD83C\uDF73".repeat(5000), TestPage.page(1), "Text.\n"))
                .html());

        assertThat(page.select("#map tbody th bdi").text()).isEqualTo("\uD83C\uDF73".repeat(160) + "\u2026");
    }
}
