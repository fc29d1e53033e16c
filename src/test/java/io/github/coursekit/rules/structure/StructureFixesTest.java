package io.github.coursekit.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.OfferedFixes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are surely headings, code and tables, and which may be something else. */
class StructureFixesTest {

    @TempDir
    private Path folder;

    private List<String> fixes(String rule, String body) throws Exception {
        return new OfferedFixes(folder, rule).in(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"##Salt", "###**Salt** and oil", "##1. Salt", "##\u6CE8\u610F", "Hot.\n\n##Salt\nHot."})
    void aTitleGetsItsSpace(String body) throws Exception {
        assertThat(fixes("structure-heading-space", body)).containsExactly("safe: " + body.replaceFirst("(#+)", "$1 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "##javascript is a channel",
                "##INFO=<ID=1>",
                "##15",
                "##Salt it.",
                "See\n##Salt",
                "#Heat and pans"
            })
    void whatMayBeSomethingElseIsNotMadeAHeadingWithoutAsking(String body) throws Exception {
        assertThat(fixes("structure-heading-space", body))
                .containsExactly("unsafe: " + body.replaceFirst("(#+)", "$1 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#Salt",
                "#salt #oil",
                "#1",
                "#!/bin/sh",
                "#include <salt>",
                "#fff",
                "    ##Salt",
                "`##Salt`",
                "\\##Salt"
            })
    void noHeadingIsMadeOfHashtagsNumbersAndCode(String body) throws Exception {
        assertThat(fixes("structure-heading-space", body + "\n\n# Heat")).isEmpty();
    }

    @Test
    void aLineWithOneSignIsAHeadingWhereThePageHasOthers() throws Exception {
        assertThat(fixes("structure-heading-space", "#Heat and pans\n\n# Salt"))
                .containsExactly("safe: # Heat and pans\n\n# Salt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "```sh/heat --pan!```sh/heat --pan/```",
                "```sh/heat --pan//!```sh/heat --pan/```//",
                "~~~~yaml/salt: 1/# oil/!~~~~yaml/salt: 1/# oil/~~~~/",
                "```go-html-template/{{ $t := now }}!```go-html-template/{{ $t := now }}/```",
                "- ```sh/  heat!- ```sh/  heat/  ```",
                "> - ```sh/>   heat/>   cool//Wait.!> - ```sh/>   heat/>   cool/>   ```//Wait.",
                "1. Heat//    ```sh/    heat//Wait.!1. Heat//    ```sh/    heat/    ```//Wait."
            })
    void aFenceIsClosedBehindTheCode(String body, String mended) throws Exception {
        assertThat(fixes("structure-unclosed-fence", body.replace('/', '\n')))
                .containsExactly("safe: " + mended.replace('/', '\n'));
        assertThat(fixes("structure-unclosed-fence", body.replace("/", "\r\n")))
                .containsExactly("safe: " + mended.replace("/", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```sh",
                "```sh\n",
                "```\nheat --pan",
                "```md\nheat",
                "```sh\nheat\n\ncool",
                "```sh\nheat\nThe pan gets hot.",
                "```sh\nheat\nnow wait for the pan",
                "```sh\nheat\n## Care",
                "```sh\nheat\n- Wash them",
                "```sh\nheat\n{{% note %}}",
                "<details>\n\n```sh\nheat\n</details>"
            })
    void whereTextMayFollowNobodyKnowsWhereTheCodeEnds(String body) throws Exception {
        assertThat(fixes("structure-unclosed-fence", body)).containsExactly("none");
    }

    @Test
    void aTagWithTwoSlipsIsAGuess() throws Exception {
        assertThat(fixes("structure-unclosed-html", "<details>\n\nSalt\n\n</deatils>"))
                .containsExactly("safe: <details>\n\nSalt\n\n</details>");
        assertThat(fixes("structure-unclosed-html", "<details>\n\nSalt\n\n</dtails2>"))
                .containsExactly("unsafe: <details>\n\nSalt\n\n</details>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "| a | b |/| --- |/| 1 | 2 |!safe: | a | b |/| --- | --- |/| 1 | 2 |",
                "a | b | c/---|---/1 | 2 | 3!safe: a | b | c/---|---|---/1 | 2 | 3",
                "| a | b |/|---|/| 1 | 2 | 3 |!none",
                "| a | b |/|---|!none",
                "| a | b | c |/|:--|--:|/| 1 | 2 | 3 |!none"
            })
    void theLineBelowTheHeadFollowsTheRowsAroundIt(String body, String offered) throws Exception {
        assertThat(fixes("structure-table", body.replace('/', '\n'))).containsExactly(offered.replace('/', '\n'));
    }

    @Test
    void textBelowATableIsPartedFromIt() throws Exception {
        assertThat(fixes("structure-table", "> a | b\n> --|--\n> 1 | 2\n> Wait for it"))
                .containsExactly("unsafe: > a | b\n> --|--\n> 1 | 2\n>\n> Wait for it");
    }
}
