package io.github.coursekit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a place is, where it leads and what leads there. */
class NavigationTest {

    @TempDir
    private Path folder;

    private ExampleCourse course;
    private ScriptedClient client;

    @BeforeEach
    void open() throws Exception {
        course = ExampleCourse.in(folder);
        client = ScriptedClient.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
    }

    @Test
    void aLinkLeadsToItsPage() throws Exception {
        assertThat(definition("knives.md", "(../salt/)")).containsExactly("salt.md 1");
    }

    @Test
    void anAnchorLeadsToItsHeading() throws Exception {
        assertThat(definition("knives.md", "../salt/#")).containsExactly("salt.md 11");
    }

    @Test
    void referencesIdsAndImagesLeadToTheirFiles() throws Exception {
        assertThat(definition("knives.md", "salt.md\"")).containsExactly("salt.md 1");
        assertThat(definition("quiz.md", "keep-salt")).containsExactly("salt.md 1");
        assertThat(definition("salt.md", "../jar.png")).containsExactly("jar.png 1");
    }

    @Test
    void whatLeadsNowhereHasNoDefinition() throws Exception {
        assertThat(definition("salt.md", "What to know")).isEmpty();
    }

    @Test
    void thePageIsKnownByAllThatLeadsToIt() throws Exception {
        assertThat(references("salt.md", "What to know"))
                .containsExactly("knives.md 12", "knives.md 12", "knives.md 13", "quiz.md 6");
    }

    @Test
    void aHeadingIsKnownByTheLinksToIt() throws Exception {
        assertThat(references("salt.md", "Keep it dry")).containsExactly("knives.md 12");
    }

    @Test
    void aLinkIsKnownByThoseThatLeadToTheSame() throws Exception {
        assertThat(references("knives.md", "../salt/#")).containsExactly("knives.md 12");
        assertThat(references("salt.md", "../jar.png")).containsExactly("salt.md 13");
    }

    @Test
    void thePointerOnALinkTellsTheTitle() throws Exception {
        assertThat(hover("knives.md", "(../salt/)")).contains("**Salt**", "`tools/salt.md`", "All about Salt");
        assertThat(hover("knives.md", "../salt/#")).contains("**Salt** \u203a Keep it dry");
    }

    @Test
    void thePointerOnAViolationTellsWhy() throws Exception {
        client.open(
                course.file("salt.md"), Files.readString(course.file("salt.md")).replace("jar.png", "jug.png"));

        assertThat(hover("salt.md", "../jug.png"))
                .contains("[image-target](https://", "/rules/image-target.html)** (error)")
                .doesNotContain("## Why");
        assertThat(hover("salt.md", "What to know")).isEmpty();
    }

    @Test
    void theOutlineHasHeadingsStagesAndEntries() throws Exception {
        List<DocumentSymbol> symbols = symbols("knives.md");

        assertThat(symbols).extracting(DocumentSymbol::getName).containsExactly("Sharpen it", "Cut");
        assertThat(symbols.get(1).getChildren())
                .extracting(symbol -> symbol.getName() + ": " + symbol.getDetail())
                .containsExactly("DevOps: slice", "SRE: dice");
        assertThat(symbols.get(0).getRange().getEnd())
                .isEqualTo(symbols.get(1).getRange().getStart());
    }

    @Test
    void theOutlineOfAnAssessmentHasItsQuestions() throws Exception {
        DocumentSymbol question = symbols("quiz.md").get(0);

        assertThat(question.getName()).isEqualTo("What cuts?");
        assertThat(question.getChildren()).extracting(DocumentSymbol::getName).containsExactly("A knife", "Salt");
    }

    @Test
    void theOutlineFollowsWhatIsTyped() throws Exception {
        client.open(course.file("salt.md")).type(course.file("salt.md"), 10, 0, 2, "###");

        assertThat(symbols("salt.md")).extracting(DocumentSymbol::getName).containsExactly("Keep it dry");
    }

    private List<DocumentSymbol> symbols(String name) throws Exception {
        ensureOpen(name);
        return ScriptedClient.get(client.texts()
                        .documentSymbol(new DocumentSymbolParams(ScriptedClient.document(course.file(name)))))
                .stream()
                .map(either -> either.getRight())
                .toList();
    }

    private List<String> definition(String name, String place) throws Exception {
        Position position = ensureOpen(name, place);
        return shown(ScriptedClient.get(client.texts()
                        .definition(new DefinitionParams(ScriptedClient.document(course.file(name)), position)))
                .getLeft());
    }

    private List<String> references(String name, String place) throws Exception {
        Position position = ensureOpen(name, place);
        return shown(ScriptedClient.get(client.texts()
                .references(new ReferenceParams(
                        ScriptedClient.document(course.file(name)), position, new ReferenceContext(false)))));
    }

    private String hover(String name, String place) throws Exception {
        Position position = ensureOpen(name, place);
        Hover hover = ScriptedClient.get(
                client.texts().hover(new HoverParams(ScriptedClient.document(course.file(name)), position)));
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    private Position ensureOpen(String name, String place) throws Exception {
        return ExampleCourse.position(ensureOpen(name), place, 3);
    }

    /** The text of a file in the editor. */
    private String ensureOpen(String name) throws Exception {
        Path file = course.file(name);
        if (client.text(file).isEmpty()) {
            client.open(file);
        }
        return client.text(file);
    }

    private static List<String> shown(List<? extends Location> places) {
        return places.stream()
                .map(place -> place.getUri().substring(place.getUri().lastIndexOf('/') + 1) + " "
                        + (place.getRange().getStart().getLine() + 1))
                .toList();
    }
}
