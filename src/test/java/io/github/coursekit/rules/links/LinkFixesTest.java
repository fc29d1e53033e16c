package io.github.coursekit.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.OfferedFixes;
import io.github.coursekit.TestCourse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which destinations are written anew without being asked for, and in which notations. */
class LinkFixesTest {

    @TempDir
    private Path folder;

    private List<String> fixes(String rule, String body) throws Exception {
        return new OfferedFixes(folder, rule).in(body);
    }

    private void files(String... paths) throws Exception {
        for (String path : paths) {
            boolean page = path.endsWith(".md");
            new TestCourse(folder).file(path, page ? "---\ntitle: Salt\n---\n## Grains\n\nSalt.\n" : "<svg/>");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](../Salt/)|[a](../salt/)",
                "[a](<../Salt/> 'Salt')|[a](<../salt/> 'Salt')",
                "<a href=\"../Salt/\">a</a>|<a href=\"../salt/\">a</a>",
                "<a href=../Salt/>a</a>|<a href=../salt/>a</a>",
                "{{< figure src=\"https://example.org/a.png\" link=\"../Salt/\" >}}|{{< figure src=\"https://example.org/a.png\" link=\"../salt/\" >}}",
                "[a](../Salt/?a=1#grains)|[a](../salt/?a=1#grains)"
            })
    void aDestinationIsWrittenInItsOwnNotation(String body, String mended) throws Exception {
        files("salt.md");

        assertThat(fixes("link-target", body)).containsExactly("safe: " + mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Escapes and entities stand in the file, and not in the destination.
                "[a](../Sea\\_Salt/)",
                "[a](../Sea&lowbar;Salt/)",
                "<a href=\"../Sea&#95;Salt/\">a</a>"
            })
    void whatIsNotWrittenAsItReadsIsLeft(String body) throws Exception {
        files("sea_salt.md");

        assertThat(fixes("link-target", body)).containsExactly("none");
    }

    @Test
    void whatWouldHaveToBeEncodedIsLeft() throws Exception {
        files("s\u00E4lz.md");

        assertThat(fixes("link-target", "[a](../S\u00C4LZ/)")).containsExactly("none");
    }

    @Test
    void ofTwoFilesThatDifferInLetterCaseNoneIsSurelyMeant() throws Exception {
        files("Pan.svg", "pan.svg", "Pot.svg");

        assertThat(fixes("image-target", "![Pan](PAN.svg)")).containsExactly("none");
        assertThat(fixes("image-target", "![Pot](POT.svg)")).containsExactly("safe: ![Pot](Pot.svg)");
        assertThat(fixes("image-target", "![Pot](pot)")).containsExactly("none");
        assertThat(fixes("image-target", "![Pot](Pot)")).containsExactly("safe: ![Pot](Pot.svg)");
    }

    @Test
    void aPageThatMovedIsNamedWhereItIsNow() throws Exception {
        new TestCourse(folder).file("oven/salt.md", "---\ntitle: Salt\naliases: [/salt, /sea/]\n---\nSalt.\n");

        assertThat(fixes("link-target", "[a](salt.md#b) [c](/sea.md)"))
                .as("a site may want names of files")
                .containsExactly(
                        "unsafe: [a](../oven/salt/#b) [c](/sea.md)", "unsafe: [a](salt.md#b) [c](/oven/salt/)");
        assertThat(fixes("link-target", "{{< ref \"/sea\" >}} {{< relref \"sea.md#b\" >}}"))
                .containsExactly(
                        "safe: {{< ref \"/oven/salt\" >}} {{< relref \"sea.md#b\" >}}",
                        "safe: {{< ref \"/sea\" >}} {{< relref \"/oven/salt.md#b\" >}}");
    }

    @Test
    void anAliasOfTwoPagesTellsNoNewPlace() throws Exception {
        new TestCourse(folder)
                .file("oven/salt.md", "---\ntitle: Salt\naliases: [/sea]\n---\nSalt.\n")
                .file("cold/pepper.md", "---\ntitle: Pepper\naliases: [/sea]\n---\nPepper.\n");

        assertThat(fixes("link-target", "[a](sea.md) {{< ref \"/sea\" >}}")).containsExactly("none", "none");
    }

    @Test
    void aFileIsWrittenAsAUrlWhereMostLinksAre() throws Exception {
        files("salt.md");

        assertThat(fixes("link-source", "[a](salt.md) [b](../salt/) [c](/salt/)"))
                .containsExactly("safe: [a](../salt/) [b](../salt/) [c](/salt/)");
        assertThat(fixes("link-source", "[a](salt.md) [b](../salt/) [c](#c)"))
                .containsExactly("unsafe: [a](../salt/) [b](../salt/) [c](#c)");
    }

    @Test
    void noLinkIsSurelyMeantForThePageThatItStandsOn() throws Exception {
        assertThat(fixes("link-target", "[a](../A/)")).containsExactly("none");
    }

    @Test
    void anchorsAreWrittenInTheLetterCaseOfTheOnlyOne() throws Exception {
        files("salt.md");

        assertThat(fixes("link-anchor", "[a](../salt/#Grains)")).containsExactly("safe: [a](../salt/#grains)");
        assertThat(fixes("link-anchor", "<b id=\"A\">a</b> <b id=\"a\">a</b>\n\n## Aa\n\n[a](#AA) [b](#grain)"))
                .containsExactly("safe: <b id=\"A\">a</b> <b id=\"a\">a</b>\n\n## Aa\n\n[a](#aa) [b](#grain)", "none");
        assertThat(fixes("link-anchor", "<b id=\"Aa\">a</b> <b id=\"aA\">a</b> [a](#AA)"))
                .containsExactly("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "safe|[a](the salt.pdf)|[a](the%20salt.pdf)",
                "safe|[a](mailto:a@example.org?subject=The Oven)|[a](mailto:a@example.org?subject=The%20Oven)",
                "safe|[a](mailto: a@example.org)|[a](mailto:a@example.org)",
                "unsafe|[a](to https://example.org/)|[a](https://example.org/)",
                "unsafe|[a](https://example.org/a/ b)|[a](https://example.org/a/%20b)",
                "unsafe|[a](salt.md or pepper.md)|[a](salt.md%20or%20pepper.md)",
                "unsafe|[a](v1.2 or later)|[a](v1.2%20or%20later)",
                "unsafe|![a](salt.png =20x)|![a](salt.png)",
                "safe|(the salt)[../salt/]|[the salt](../salt/)",
                "unsafe|(the [new] salt)[../salt/]|[the [new] salt](../salt/)",
                "safe|[a](\"salt.md\")|[a](salt.md)",
                "none|[a](\\\\\\\\share\\salt)|",
                "safe|[a](img\\salt.pdf)|[a](img/salt.pdf)",
                "safe|[a](http://https://example.org)|[a](https://example.org)",
                "safe|[a](htp://example.org/a)|[a](http://example.org/a)",
                "none|[a](htp://kitchen/a)|",
                "safe|[a](www.example.org)|[a](https://www.example.org)"
            })
    void slipsInDestinations(String kind, String body, String mended) throws Exception {
        assertThat(fixes("link-syntax", body)).containsExactly(kind.equals("none") ? "none" : kind + ": " + mended);
    }

    @Test
    void aLabelIsOnlyWrittenOverALabel() throws Exception {
        assertThat(fixes("link-reference", "[the oven][ovne]\n\n[oven]: https://example.org"))
                .containsExactly("unsafe: [the oven][oven]\n\n[oven]: https://example.org");
        assertThat(fixes("link-reference", "[ovne][]\n\n[oven]: https://example.org"))
                .containsExactly("none");
    }
}
