package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which references of a page ({@code ref}, {@code relref}) a check calls broken. A page's anchor is its path, which tells where one leads. */
class ReferencesTest {

    @TempDir
    private Path folder;

    private TestCourse course;

    @BeforeEach
    void openCourse() {
        course = new TestCourse(folder);
    }

    private ReferencesTest page(String path, String... keys) throws IOException {
        course.file(
                "content/" + path,
                """
                ---
                title: %s
                description: D
                type: page
                %s
                ---
                Text.
                """.formatted(path, String.join("\n", keys)) + "\n<a id=\"%s\"></a>\n".formatted(path));
        return this;
    }

    /** The references of a page that are told, of some. */
    private List<String> broken(String from, List<String> references, String... keys) throws Exception {
        StringBuilder text = new StringBuilder("---\ntitle: From\ndescription: D\ntype: page\nkey: 1\n");
        text.append("%s\n---\n".formatted(String.join(" ", keys)));
        int first = 8;
        for (String reference : references) {
            text.append("[To]({{< ref \"%s\" >}}).\n".formatted(reference));
        }
        course.file("content/" + from, text.toString());
        List<String> told = Linted.lines(course.project(Project.Kind.NO_POM), "link-");
        return IntStream.range(0, references.size())
                .filter(i ->
                        told.stream().anyMatch(line -> line.startsWith("content/" + from + ":" + (first + i) + ":")))
                .mapToObj(references::get)
                .toList();
    }

    @Test
    void aPageIsNamedByItsPathOrItsNameAlone() throws Exception {
        page("_index.md")
                .page("oven/_index.md")
                .page("oven/door/index.md")
                .page("cold/salt.md")
                .page("cold/_index.md")
                .page("cold/rice/_index.md");

        assertThat(broken(
                        "oven/heat.md",
                        List.of(
                                "/#_index.md",
                                "oven#oven/_index.md",
                                "oven/#oven/_index.md",
                                "/oven#oven/_index.md",
                                "/oven/_index.md#oven/_index.md",
                                "/oven/_index#oven/_index.md",
                                "/oven/index.md#oven/_index.md",
                                "/oven/door/_index.md#oven/door/index.md",
                                "rice#cold/rice/_index.md",
                                "door#oven/door/index.md",
                                "/oven/door/index.md#oven/door/index.md",
                                "/oven/door/index#oven/door/index.md",
                                "salt#cold/salt.md",
                                "SALT.md#cold/salt.md",
                                "../cold/salt#cold/salt.md",
                                "cold/salt.md#cold/salt.md",
                                "/cold/salt/index.md#cold/salt.md",
                                "cold#cold/_index.md")))
                .isEmpty();
        assertThat(broken(
                        "oven/heat.md", List.of("nothing", "/salt", "oven/salt", "../../salt", "door/salt", "cold#x")))
                .containsExactly("nothing", "/salt", "oven/salt", "../../salt", "door/salt", "cold#x");
    }

    @Test
    void aNameOfTwoPagesIsNone() throws Exception {
        page("a/salt.md").page("b/salt.md").page("a/pan/index.md").page("b/pan/_index.md");

        assertThat(broken("c.md", List.of("salt", "salt.md", "pan", "/a/salt", "b/salt.md", "a/pan", "/b/pan")))
                .containsExactly("salt", "salt.md", "pan");
    }

    @Test
    void ofAPageAndItsTranslationTheNameIsThePage() throws Exception {
        page("a/salt.md").page("a/salt.fr.md").page("a/gaz.fr.md");

        assertThat(broken(
                        "c.md",
                        List.of("salt#a/salt.md", "a/salt.fr.md#a/salt.fr.md", "gaz#a/gaz.fr.md", "salt#a/salt.fr.md")))
                .containsExactly("salt#a/salt.fr.md");
    }

    @Test
    void aBundleStartsFromWhereItStandsAndThenFromItsFolder() throws Exception {
        page("oven/x/y.md").page("x/y.md").page("oven/_index.md").page("cold/box.md");

        assertThat(broken(
                        "oven/door/index.md",
                        List.of(
                                "x/y#oven/x/y.md",
                                "../cold/box#cold/box.md",
                                "../../cold/box#cold/box.md",
                                "x/y#x/y.md")))
                .containsExactly("x/y#x/y.md");
    }

    @Test
    void aSectionStartsFromItself() throws Exception {
        page("x/y.md").page("oven/x/y.md");

        assertThat(broken("oven/_index.md", List.of("x/y#oven/x/y.md", "../x/y#x/y.md", "x/y#x/y.md")))
                .containsExactly("x/y#x/y.md");
    }

    @Test
    void onlyADraftNamesADraft() throws Exception {
        page("later.md", "draft: true").page("a/now.md", "draft: true").page("b/now.md");

        assertThat(broken("c.md", List.of("/later", "later", "now#b/now.md"))).containsExactly("/later", "later");
        assertThat(broken("c.md", List.of("/later", "later", "now"), "draft: true"))
                .containsExactly("now");
    }

    @Test
    void aBundleWithoutAPageIsNone() throws Exception {
        page("hidden/index.md", "headless: true").page("shown/index.md");

        assertThat(broken("c.md", List.of("/hidden", "hidden", "/shown", "shown")))
                .containsExactly("/hidden", "hidden");
    }

    @Test
    void pagesAreThoseOfTheLanguageOfThePage() throws Exception {
        course.file("hugo.toml", "[languages.en]\n[languages.de]\n");
        page("oven/cold.en.md")
                .page("oven/cold.de.md")
                .page("oven/alt.de.md")
                .page("top.en.md")
                .page("top.de.md");

        assertThat(broken(
                        "oven/heat.de.md",
                        List.of(
                                "cold#oven/cold.de.md",
                                "/oven/cold#oven/cold.de.md",
                                "cold.de.md#oven/cold.de.md",
                                "oven/cold.de#oven/cold.de.md",
                                "/top.de.md#top.de.md",
                                "alt#oven/alt.de.md",
                                "cold#oven/cold.en.md",
                                "/oven/cold.en.md")))
                .containsExactly("cold#oven/cold.en.md", "/oven/cold.en.md");
        assertThat(broken("far/away.de.md", List.of("cold.de.md", "cold.de", "cold.en.md")))
                .containsExactly("cold.en.md");
        assertThat(broken("oven/heat.en.md", List.of("alt", "/oven/alt", "top#top.en.md", "cold#oven/cold.en.md")))
                .containsExactly("alt", "/oven/alt");
    }
}
