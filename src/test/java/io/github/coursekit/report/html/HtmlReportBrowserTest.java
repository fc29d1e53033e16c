package io.github.coursekit.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The page in a real browser. */
class HtmlReportBrowserTest {

    private static final String STATUS = "document.getElementById('shown').textContent";

    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    @TempDir
    private Path folder;

    private URI kitchen() throws IOException {
        return write(new TestPage(folder).kitchen().html());
    }

    private URI write(String html) throws IOException {
        return Files.writeString(folder.resolve("violations.html"), html).toUri();
    }

    private static String change(String id, String value) {
        return "document.getElementById('" + id + "').value = '" + value + "';" + "document.getElementById('" + id
                + "').dispatchEvent(new Event('change'));" + STATUS;
    }

    @Test
    void theFiltersFilter() throws Exception {
        Tab tab = browser.tab().open(kitchen());

        assertThat(tab.evaluate(STATUS).asString()).isEqualTo("6 violations in 5 files");
        assertThat(tab.evaluate(change("rule", "stage-roles")).asString()).isEqualTo("1 of 6 violations in 1 file");
        assertThat(tab.evaluate(change("rule", "")).asString()).isEqualTo("6 violations in 5 files");
        assertThat(tab.evaluate(change("section", "open")).asString()).isEqualTo("3 of 6 violations in 3 files");
        assertThat(tab.evaluate("document.querySelector('input[value=error]').click();" + STATUS)
                        .asString())
                .isEqualTo("2 of 6 violations in 2 files");
        assertThat(shownRules(tab)).containsExactly("encoding-mojibake", "front-matter-description");
        assertThat(tab.evaluate("document.getElementById('clear').click();" + STATUS)
                        .asString())
                .isEqualTo("6 violations in 5 files");
        assertThat(tab.complaints()).isEmpty();
    }

    private static List<String> shownRules(Tab tab) {
        return tab.evaluate("[...document.querySelectorAll('.violation')].filter(v => v.checkVisibility())"
                        + ".map(v => v.dataset.rule)")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void typedTextFiltersByMessagePathAndSource() throws Exception {
        Tab tab = browser.tab().open(kitchen());

        tab.evaluate("document.getElementById('text').focus()");
        tab.type("CLOSE watches");
        tab.await(STATUS, "1 of 6 violations in 1 file");
        tab.type(" nowhere");
        tab.await(STATUS, "0 of 6 violations in 0 files");
        assertThat(tab.evaluate("document.getElementById('none').checkVisibility()")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aRuleShowsItsViolationsAndAMapRowLeadsToThem() throws Exception {
        Tab tab = browser.tab().open(kitchen());

        tab.evaluate("document.querySelector('#rule-weight-unique .only').click()");
        assertThat(tab.evaluate(STATUS).asString()).isEqualTo("1 of 6 violations in 1 file");
        assertThat(tab.evaluate("document.activeElement.id").asString()).isEqualTo("rule");
        tab.evaluate("document.getElementById('close-all').click();"
                + "document.querySelector('#map a[aria-label^=\"Lesson Heat\"]').dispatchEvent("
                + "new MouseEvent('click', {bubbles: true, cancelable: true}))");
        assertThat(tab.evaluate(STATUS).asString()).isEqualTo("6 violations in 5 files");
        assertThat(shownRules(tab)).contains("encoding-mojibake");
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void theKeyboardDoesAll() throws Exception {
        Tab tab = browser.tab().open(kitchen());

        tab.press("Tab", 9, "");
        assertThat(tab.evaluate("document.activeElement.textContent").asString())
                .isEqualTo("Skip to the violations");
        tab.evaluate("document.querySelector('input[value=error]').focus()");
        tab.press(" ", 32, " ");
        assertThat(tab.evaluate(STATUS).asString()).isEqualTo("2 of 6 violations in 2 files");
        tab.evaluate("document.querySelector('details.file:not([hidden]) > summary').focus()");
        tab.press("Enter", 13, "\r");
        assertThat(tab.evaluate("document.querySelector('details.file:not([hidden])').open")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void withoutScriptsEverythingIsThereAndNothingThatDoesNotWork() throws Exception {
        Tab tab = browser.tab().withoutScripts().open(kitchen());

        assertThat(shownRules(tab)).hasSize(6);
        assertThat(tab.evaluate("document.getElementById('filters').checkVisibility()")
                        .asBoolean())
                .isFalse();
        assertThat(tab.evaluate("document.querySelectorAll('button.only:not([hidden])').length")
                        .asInt())
                .isZero();
    }

    @Test
    void nothingIsAskedOfTheNetworkAndHostileTextDoesNothing() throws Exception {
        String hostile =
                "'</title></style><script src=https://example.org/a.js></script><img src=//example.org/b onerror=alert(1)>'";
        Tab tab = browser.tab()
                .open(write(new TestPage(folder)
                        .kitchen()
                        .file("bad.md", TestPage.lesson(hostile, "weight: " + hostile + "\n", "Text.\n"))
                        .html()));

        assertThat(tab.requests()).allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
        assertThat(tab.requests().stream().filter(address -> address.startsWith("file:")))
                .hasSize(1);
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.evaluate("document.scripts.length").asInt()).isEqualTo(1);
        assertThat(tab.evaluate("document.images.length").asInt()).isZero();
    }

    @Test
    void thePolicyStopsWhatIsNotThePagesOwn() throws Exception {
        Tab tab = browser.tab().open(kitchen());

        tab.evaluate(
                "const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s);"
                        + "const i = document.createElement('img'); i.src = 'https://example.org/x.png'; document.body.append(i)");

        assertThat(tab.evaluate("typeof window.ran").asString()).isEqualTo("undefined");
        assertThat(tab.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 400", "dark, 400"})
    void axeFindsNothingSerious(String colours, int width) throws Exception {
        Tab tab = browser.tab().size(width, 900).colours(colours).open(kitchen());

        assertThat(tab.barriers()).isEmpty();
        assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
                .as("nothing sticks out")
                .isLessThanOrEqualTo(width);
    }

    /** Measured: about a second. */
    @Test
    void fiveThousandViolationsAreNoBurden() throws Exception {
        TestPage test = new TestPage(folder);
        String damaged = "Let\u00E2\u20AC\u2122s go.\n\n".repeat(25);
        for (int lesson = 1; lesson <= 200; lesson++) {
            test.file(
                    "s" + lesson % 10 + "/l" + lesson + ".md",
                    TestPage.lesson("L" + lesson, TestPage.page(lesson), damaged));
        }
        URI page = write(test.html());

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            Tab tab = browser.tab().open(page);
            assertThat(tab.evaluate(STATUS).asString()).isEqualTo("5,000 violations in 200 files");
            tab.evaluate("document.getElementById('open-all').click()");
            assertThat(tab.evaluate(change("section", "s1")).asString())
                    .isEqualTo("500 of 5,000 violations in 20 files");
        });
    }
}
