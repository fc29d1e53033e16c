package io.github.coursekit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.report.html.Tab;
import io.github.coursekit.report.html.TestBrowser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in a real browser. */
class PagesBrowserTest {

    /** Notes whatever content calls, before anything of the page runs. */
    private static final String BOOM = "window.booms = []; window.boom = what => window.booms.push(String(what));";

    /** Follows every link that does not leave the page by what it says, and moves over everything. */
    private static final String TOUCH = "for (const e of document.querySelectorAll('body *')) {"
            + "for (const type of ['mouseover', 'focus', 'toggle', 'load', 'error', 'play']) e.dispatchEvent(new Event(type, {bubbles: true}));"
            + "if (e.tagName === 'SUMMARY' || (e.tagName === 'A' && !/^http/.test(e.getAttribute('href') || '') && e.origin !== location.origin)) e.click();}";

    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    @TempDir
    private Path folder;

    private MadePages kitchen() throws Exception {
        return new MadePages(folder)
                .content("_index.md", "---\ntitle: Kitchen\ndescription: All about soup\n---\nWelcome.\n")
                .content("soup/_index.md", "---\ntitle: Soup\n---\n")
                .content("soup/rush.md", """
                        ---
                        title: The Rush
                        description: What to do when all come at once
                        ---
                        ## First

                        - **DevOps**: Takes the sauce off.
                        - **SRE**: Moves a cook.

                        | a | b |
                        |---|--:|
                        | c | d |

                        ```sh
                        a very long line of code that goes on and on and on and on and on and on and on and on and on
                        ```

                        > Quoted [link](../pot/). `code`

                        {{% notice warning %}}
                        Hot!
                        {{% /notice %}}
                        """)
                .content("soup/pot.md", """
                        ---
                        title: Pot
                        type: test
                        questions:
                          - type: single-answer
                            text: Which one?
                            marks: 1
                            hints: [Big]
                            options: [{text: This, isCorrect: true}, {text: That}]
                          - type: short-answer
                            text: Why?
                        ---
                        """)
                .make();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHostilePageRunsNothingLoadsNothingAndStaysWhereItIs(boolean policy) throws Exception {
        MadePages pages =
                new MadePages(folder).content("a.md", HostilePagesTest.PAGE).make();
        try (PageServer server = PageServer.start(pages.folder(), policy)) {
            Tab tab = browser.tab();
            tab.call("Page.addScriptToEvaluateOnNewDocument", "source", BOOM);
            tab.open(server.page("a/index.html"));
            tab.evaluate(TOUCH);
            tab.evaluate("new Promise(done => setTimeout(done, 300))");

            assertThat(tab.evaluate("window.booms").isEmpty()).isTrue();
            assertThat(tab.evaluate("location.pathname").asString()).isEqualTo("/a/index.html");
            // The browser's own pictures for its buttons are data.
            assertThat(tab.requests().stream().distinct())
                    .filteredOn(address -> !address.endsWith("favicon.ico") && !address.startsWith("data:"))
                    .containsExactlyInAnyOrder(
                            server.page("a/index.html").toString(),
                            server.page("_pages/1-pages.css").toString());
            assertThat(tab.evaluate("document.scripts.length").asInt()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 360", "dark, 360"})
    void axeFindsNothingSeriousAndNothingSticksOut(String colours, int width) throws Exception {
        try (PageServer server = PageServer.start(kitchen().folder(), true)) {
            Tab tab = browser.tab().size(width, 900).colours(colours);
            for (String name : new String[] {"index.html", "soup/rush/index.html", "soup/pot/index.html"}) {
                tab.open(server.page(name));
                assertThat(tab.barriers()).as(name).isEmpty();
                assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
                        .as(name)
                        .isLessThanOrEqualTo(width);
            }
            assertThat(tab.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "360, false"})
    void stagesStandSideBySideWhereThereIsRoom(int width, boolean beside) throws Exception {
        try (PageServer server = PageServer.start(kitchen().folder(), true)) {
            Tab tab = browser.tab().size(width, 900).open(server.page("soup/rush/index.html"));

            assertThat(tab.evaluate("(([a, b]) => a.offsetTop === b.offsetTop && a.offsetLeft < b.offsetLeft)"
                                    + "(document.querySelectorAll('.course-role'))")
                            .asBoolean())
                    .isEqualTo(beside);
        }
    }

    @Test
    void theKeyboardSkipsToTheText() throws Exception {
        try (PageServer server = PageServer.start(kitchen().folder(), true)) {
            Tab tab = browser.tab().open(server.page("soup/rush/index.html"));

            tab.press("Tab", 9, "");
            assertThat(tab.evaluate("document.activeElement.textContent").asString())
                    .isEqualTo("Skip to the text");
            assertThat(tab.evaluate("document.activeElement.getBoundingClientRect().left >= 0")
                            .asBoolean())
                    .isTrue();
            tab.press("Enter", 13, "\r");
            assertThat(tab.evaluate("document.activeElement.tagName").asString())
                    .isEqualTo("MAIN");
        }
    }
}
