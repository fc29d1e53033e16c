package io.github.coursekit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files have names of any language, which editors write as they are or quoted. */
class UrisTest {

    private static final String PAGE = """
            ---
            type: page
            title: %s
            description: How to hold a knife
            weight: %d
            ---

            Hold it by the handle.
            """;

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({
        "file:///k%C3%A4se.md, /k\u00E4se.md",
        "file:///k%c3%a4se.md, /k\u00E4se.md",
        "file:///k\u00E4se.md, /k\u00E4se.md",
        "file:///ka\u0308se.md, /ka\u0308se.md",
        "file:///ka%CC%88se.md, /ka\u0308se.md",
        "file:///%E6%97%A5\u672C.md, /\u65E5\u672C.md",
        "file:///\uD83D\uDD2A.md, /\uD83D\uDD2A.md",
        "file:///a%20b.md, /a b.md",
        "file:///a b.md, /a b.md",
        "file:///a[b].md, /a[b].md",
        "file:///%41.md, /A.md",
        "file:///%2541.md, /%41.md",
        "file:///a+b.md, /a+b.md",
        "file:///a%2Bb.md, /a+b.md",
        "file:///a%23b.md, /a#b.md",
        "file:///a%3Fb.md, /a?b.md",
        "file:///a.md#b, /a.md",
        "file:/a.md, /a.md",
        "FILE:///a/../b.md, /b.md",
    })
    @DisabledOnOs(OS.WINDOWS)
    void anAddressNamesAFile(String uri, String file) {
        assertThat(Uris.file(uri)).contains(Path.of(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "untitled:Untitled-1",
                "https://example.org/a.md",
                "file:a.md",
                "file:///%zz",
                "file:///%00",
                "\u65E5"
            })
    void whatIsNoFileOfThisSystemIsNone(String uri) {
        assertThat(Uris.file(uri)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"k\u00E4se", "ka\u0308se", "\u65E5\u672C", "a b", "a#b", "%41", "a+b"})
    void aFileIsNamedSoThatItIsFoundAgain(String name) {
        Path file = temporary.resolve(name + ".md");

        assertThat(Uris.of(file)).matches("\\p{ASCII}+").doesNotContain(" ", "#");
        assertThat(Uris.file(Uris.of(file))).contains(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k\u00E4se", "\u65E5\u672C", "a b", "a+b"})
    void aFaultIsToldAsItIsTypedWhateverTheFilesAreCalled(String name) throws Exception {
        Path folder = course(name);
        Path page = folder.resolve("content/tools/" + name + ".md");
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            assertThat(client.open(page).rules(page)).isEmpty();

            client.type(page, 7, 0, 0, "[salt](../pepper/) ");

            assertThat(client.rules(page)).containsExactly("8 link-target");
            assertThat(client.type(page, 7, 10, 17, "salt/").rules(page)).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anEditorIsAnsweredByTheAddressThatItUses() throws Exception {
        Path folder = course("k\u00E4se");
        Path page = folder.resolve("content/tools/k\u00E4se.md");
        String uri = "file://" + page;
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            String text =
                    Files.readString(page).replace("Hold it", "[pepper](../pepper/) [more](../mehr-%C3%A9/) Hold it");
            client.texts().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", 1, text)));
            client.settled(page);

            assertThat(client.all()).containsOnlyKeys(uri);
            List<? extends Location> places = ScriptedClient.get(client.texts()
                            .definition(new DefinitionParams(new TextDocumentIdentifier(uri), new Position(7, 32))))
                    .getLeft();
            assertThat(places)
                    .extracting(Location::getUri)
                    .containsExactly(ScriptedClient.uri(folder.resolve("content/tools/mehr-\u00E9.md")));
        }
    }

    private Path course(String name) throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("caf\u00E9 " + name));
        new TestCourse(folder)
                .file("course.yaml", "rules: {}\n")
                .file("content/tools/_index.md", PAGE.formatted("Tools", 10))
                .file("content/tools/" + name + ".md", PAGE.formatted("Knives", 10))
                .file("content/tools/mehr-\u00E9.md", PAGE.formatted("More", 20))
                .file("content/tools/salt.md", PAGE.formatted("Salt", 30));
        return folder;
    }
}
