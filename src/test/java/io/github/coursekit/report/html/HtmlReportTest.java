package io.github.coursekit.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SuppressedViolation;
import io.github.coursekit.rule.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    @TempDir
    private Path folder;

    private Document kitchen() throws IOException {
        return Jsoup.parse(new TestPage(folder).kitchen().html());
    }

    private static Element violation(Document page, String rule) {
        return page.select(".violation[data-rule=" + rule + "]").first();
    }

    @Test
    void aViolationHasItsPlaceItsSourceAndItsFix() throws IOException {
        Element mojibake = violation(kitchen(), "encoding-mojibake");

        assertThat(mojibake.attr("data-severity")).isEqualTo("warning");
        assertThat(mojibake.attr("data-section")).isEqualTo("open");
        assertThat(mojibake.closest("details").select("summary code").text()).isEqualTo("content/open/heat.md");
        assertThat(mojibake.select(".where code").text()).isEqualTo("8:4");
        assertThat(mojibake.select(".where a").attr("href")).isEqualTo("#rule-encoding-mojibake");
        assertThat(mojibake.select(".frame").first().wholeText())
                .isEqualTo("8 Let\u00E2\u20AC\u2122s <b>go</b>, & stay.");
        assertThat(mojibake.select(".frame mark").first().text()).isEqualTo("\u00E2\u20AC\u2122");
        assertThat(mojibake.select(".edit del").text()).isEqualTo("\u00E2\u20AC\u2122");
        assertThat(mojibake.select(".edit ins").text()).isEqualTo("\u2019");
    }

    @Test
    void aSecondPlaceHasItsSourceToo() throws IOException {
        Document page = kitchen();
        Element elsewhere = violation(page, "weight-unique");
        Element here = violation(page, "stage-roles");

        assertThat(elsewhere.select(".second code").text()).isEqualTo("content/open/heat.md:5:9");
        assertThat(elsewhere.select(".second + .frame").text()).isEqualTo("5 weight: 1");
        assertThat(here.select(".second code").text()).isEqualTo("11:1");
    }

    @Test
    void countsWhatIsThere() throws IOException {
        Document page = kitchen();

        assertThat(page.select(".verdict").text()).isEqualTo("6 violations in 5 files 4 errors, 1 warning, 1 info");
        assertThat(page.select("#shown").text()).isEqualTo("6 violations in 5 files");
        assertThat(page.select(".violation")).hasSize(6);
        assertThat(page.select(".health .legend li").eachText())
                .containsExactly(
                        "3 lessons without violations",
                        "1 lesson with infos only",
                        "1 lesson with warnings",
                        "3 lessons with errors");
        assertThat(page.select("#section option").eachText())
                .containsExactly("All sections", "Opening (3)", "Closing (3)");
        assertThat(page.select("#rule option").eachText()).hasSize(7).contains("weight-unique (1)");
    }

    @Test
    void aRuleIsExplainedByItsPage() throws IOException {
        Element rule = kitchen().getElementById("rule-encoding-mojibake");

        assertThat(rule.select(".help p").first().text()).startsWith("Text that was saved");
        assertThat(rule.select(".example figcaption").text()).contains("content/a.md");
        assertThat(rule.select(".links a").attr("href"))
                .isEqualTo("https://coursekit.github.io/course-maven-plugin/rules/encoding-mojibake.html");
    }

    @Test
    void theMapShowsOrderWeightsLengthAndHealth() throws IOException {
        Document page = kitchen();

        assertThat(page.select("#map .card > svg > [aria-label]").eachAttr("aria-label"))
                .containsExactly(
                        "Section Kitchen, no weight, 1 min, no violation",
                        "Section Opening, weight 1, 1 min, no violation",
                        "Lesson Heat, weight 1, 1 min, 1 warning",
                        "Lesson Salt, weight 1, 1 min, 1 error",
                        "Lesson Note, weight 3, 1 min, 1 info",
                        "Section Closing, weight 2, 1 min, no violation",
                        "Lesson For DevOps and SRE, weight 1, 1 min, 2 errors",
                        "Lesson Salt Test, no weight, 2 questions, assessment, 1 error");
        assertThat(page.select("#map tbody th").eachText()).contains("Heat", "Salt Test assessment");
        page.select("#map .card a")
                .forEach(link -> assertThat(page.select(link.attr("href")))
                        .as(link.attr("href"))
                        .hasSize(1));
    }

    @Test
    void theMatrixShowsEachStageAgainstEachRole() throws IOException {
        Document page = kitchen();

        assertThat(page.select("#stages .matrix").attr("aria-label"))
                .isEqualTo("2 stages against 2 roles: 2 entries present, 1 empty, 1 missing");
        assertThat(page.select("#stages use > title").eachText())
                .containsExactly(
                        "Rush, DevOps: present", "Clean, DevOps: empty", "Rush, SRE: present", "Clean, SRE: missing");
        assertThat(page.select("#stages tbody tr").eachText())
                .containsExactly("For DevOps and SRE Rush present present", "For DevOps and SRE Clean empty missing");
    }

    @Test
    void theChartsCompareSections() throws IOException {
        Document page = kitchen();

        assertThat(page.select("#assessments .figures").eachText())
                .containsExactly("no assessment", "no assessment", "2 questions in 1 assessment, 1 answer key to mend");
        assertThat(page.select("#assessments .chart rect.is-faulty").eachAttr("width"))
                .containsExactly("50.00%");
        assertThat(page.select("#length .figures").eachText())
                .containsExactly(
                        "1 min, 2 words in 1 lesson", "1 min, 9 words in 4 lessons", "1 min, 7 words in 3 lessons");
    }

    @Test
    void whatDoesNotCountIsCountedApart() throws IOException {
        TestPage test = new TestPage(folder).kitchen();
        LintResult all = test.result();
        List<Violation> violations = all.violations();
        Document page = Jsoup.parse(test.html(all.with(
                violations.subList(4, 6),
                List.of(
                        new SuppressedViolation(violations.get(0), SuppressedViolation.Kind.BASELINE, "baseline"),
                        new SuppressedViolation(violations.get(1), SuppressedViolation.Kind.BASELINE, "baseline"),
                        new SuppressedViolation(violations.get(2), SuppressedViolation.Kind.COMMENT, "By <design>")))));

        assertThat(page.select(".tiles dd").eachText()).endsWith("2", "1");
        assertThat(page.select("#tolerated tbody").last().text()).endsWith("By <design>");
        assertThat(page.select(".violation")).hasSize(2);
    }

    @Test
    void aCleanCourseIsPraisedAndShown() throws IOException {
        Document page = Jsoup.parse(new TestPage(folder)
                .file("_index.md", TestPage.lesson("Kitchen", TestPage.page(1), "Come in.\n"))
                .html());

        assertThat(page.select(".verdict strong").text()).isEqualTo("Nothing to mend");
        assertThat(page.select("#filters, #rules, #stages, #tolerated")).isEmpty();
        assertThat(page.select("#map .card [aria-label*=Kitchen]")).isNotEmpty();
    }

    @Test
    void aFolderWithoutLessonsHasAPageToo() throws IOException {
        Document page = Jsoup.parse(new TestPage(folder).html());

        assertThat(page.title()).isEqualTo("Course: course report");
        assertThat(page.select(".tiles dd").first().text()).isEqualTo("0");
    }

    @Test
    void nothingRunsOrLoadsButItsOwnStyleAndScript() throws Exception {
        Document page = kitchen();
        Element script = page.select("script").first();
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src "
                        + hash(page.select("style").first()) + "; script-src " + hash(script)
                        + "; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(page.select("[style], [src], form, iframe, object, embed, img"))
                .isEmpty();
        assertThat(page.select("link").eachAttr("href")).allMatch(href -> href.startsWith("data:"));
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(a -> a.getKey().startsWith("on")));
    }

    private static String hash(Element element) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void sameCourseSameBytesWithoutATraceOfTheMachine() throws IOException {
        TestPage page = new TestPage(folder).kitchen();

        assertThat(page.html()).isEqualTo(page.html()).doesNotContain(folder.toString(), "\r");
    }
}
