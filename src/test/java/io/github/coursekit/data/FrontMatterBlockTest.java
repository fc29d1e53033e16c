package io.github.coursekit.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.data.FrontMatterBlock.Form;
import io.github.coursekit.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterBlockTest {

    private static FrontMatterBlock find(String text) {
        return FrontMatterBlock.find(SourceFile.of("a.md", text));
    }

    private static String shown(String text) {
        FrontMatterBlock block = find(text);
        SourceFile file = SourceFile.of("a.md", text);
        return (block.form() == Form.WHOLE ? block.notation() : block.form())
                + (block.inComment() ? " in a comment" : "") + "|" + file.slice(block.content()) + "|"
                + text.substring(block.bodyStart());
    }

    /** Line breaks are written as a slash, double quotes as single ones. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "---/title: T/---/BODY, YAML|title: T/|BODY",
                "--- # c/title: T/---/BODY, YAML|title: T/|BODY",
                "` ---/title: T/---/BODY`, YAML|title: T/|BODY",
                "//---/title: T/---/BODY, YAML|title: T/|BODY",
                "---/title: T/---x/BODY, YAML|title: T/|x/BODY",
                "---/title: T/ ---/w: 2/---/BODY, YAML|title: T/ ---/w: 2/|BODY",
                "---/---/BODY, YAML||BODY",
                "---/title: T/---, YAML|title: T/|",
                "---/title: T/.../BODY, UNCLOSED||",
                "---, UNCLOSED||",
                "----/title: T/---/BODY, BAD_OPENER||",
                "---yaml/title: T/---/BODY, BAD_OPENER||",
                "+++/title = 1/+++/BODY, TOML|/title = 1/|BODY",
                "+++ title = 1 # c/+++x/BODY, TOML| title = 1 # c/|x/BODY",
                "++++/+++/BODY, BAD_OPENER||",
                "+++a/+++/BODY, TOML|a/|BODY",
                "+++/+++/BODY, TOML|/|BODY",
                "+++/a = 1/---/BODY, UNCLOSED||",
                "`+++/a = ''/+++/''/+++/`, `TOML|/a = ''/|''/+++/`",
                "`{'title': 'T'}/BODY`, JSON|{'title': 'T'}|BODY",
                "`  {'a': {'b': '}'}, 'c': '\\'}'}//BODY`, `JSON|{'a': {'b': '}'}, 'c': '\\'}'}|/BODY`",
                "`{}BODY`, JSON|{}|BODY",
                "`{'a': 1/BODY`, UNCLOSED||",
                "`{'a': \\'{}/BODY`, UNCLOSED||",
                "`<!-- c/---/title: T/---/ more -->/BODY`, `YAML in a comment|title: T/|/BODY`",
                "`<!--/+++/a = 1/+++/-->BODY`, `TOML in a comment|/a = 1/|BODY`",
                "`<!--/{}/-->/BODY`, `JSON in a comment|{}|/BODY`",
                "`<!--/---/title: T/---/BODY`, `NONE||<!--/---/title: T/---/BODY`",
                "`<!-- c -->/---/title: T/---/BODY`, `NONE||<!-- c -->/---/title: T/---/BODY`",
                "`<!-- c -->/---/title: T/---/BODY -->`, `NONE||<!-- c -->/---/title: T/---/BODY -->`",
                "`<!-- c -->/BODY`, `NONE||<!-- c -->/BODY`",
                "`<!--`, `NONE||<!--`",
                "{{< hi >}}/BODY, NONE||{{< hi >}}/BODY",
                "BODY, NONE||BODY",
            })
    void isFoundAsHugoFindsIt(String text, String expected) {
        assertThat(shown(text.replace('/', '\n').replace('\'', '"'))
                        .replace('\n', '/')
                        .replace('"', '\''))
                .isEqualTo(expected);
        assertThat(shown(text.replace("/", "\r\n").replace('\'', '"'))
                        .replace("\r\n", "/")
                        .replace('"', '\''))
                .isEqualTo(expected);
    }

    @Test
    void byteOrderMarksMayStandBeforeIt() {
        assertThat(find("\uFEFF\uFEFF---\ntitle: T\n---\n").form()).isEqualTo(Form.WHOLE);
        assertThat(find("\uFEFFBODY").bodyStart()).isEqualTo(1);
    }

    @Test
    void otherWhiteSpaceMayNot() {
        assertThat(find("\f\n---\ntitle: T\n---\n").form()).isEqualTo(Form.NONE);
        assertThat(find("\u00A0\n---\ntitle: T\n---\n").form()).isEqualTo(Form.NONE);
    }
}
