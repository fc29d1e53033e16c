package io.github.coursekit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor can do about what was found. */
class CodeActionsTest {

    private static final String PAGE = """
            ---
            type: page
            title: Knives
            description: How to hold a knife
            weight: "10"
            ---

            ##Handles

            Hold it by the [handle](../Salt/).
            """;

    @TempDir
    private Path folder;

    private Path knives;
    private Path salt;

    @BeforeEach
    void course() throws IOException {
        String good =
                PAGE.substring(0, PAGE.indexOf("##")).replace("Knives", "Salt").replace("\"10\"", "20");
        new TestCourse(folder)
                .file("course.yaml", "rules: {}\n")
                .file("content/tools/_index.md", good.replace("Salt", "Tools"))
                .file("content/tools/knives.md", PAGE)
                .file("content/tools/salt.md", good);
        knives = folder.resolve("content/tools/knives.md");
        salt = folder.resolve("content/tools/salt.md");
    }

    @Test
    void theFixOfAViolationIsAQuickFix() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives);

            CodeAction fix = fix(client, 7, "space");

            assertThat(fix.getKind()).isEqualTo("quickfix");
            assertThat(fix.getIsPreferred()).isTrue();
            assertThat(fix.getDiagnostics()).hasSize(1);
            assertThat(applied(client, fix)).isEqualTo(PAGE.replace("##Handles", "## Handles"));
        }
    }

    @Test
    void whatIsFoundInAnotherPageIsNotOffered() throws Exception {
        Files.writeString(salt, Files.readString(salt) + "Keep it dry, and far from the hands that hold the knife.\n");
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives);
            client.open(salt);

            assertThat(actions(client, knives, 7, "quickfix")).isNotEmpty();
            assertThat(actions(client, salt, 7, "quickfix")).isEmpty();
        }
    }

    @Test
    void allThatIsSafeIsMendedAtOnce() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives);

            CodeAction all = actions(client, knives, 0, "source.fixAll").get(0);

            assertThat(all.getKind()).isEqualTo("source.fixAll.course");
            assertThat(applied(client, all))
                    .isEqualTo(PAGE.replace("##Handles", "## Handles")
                            .replace("Salt", "salt")
                            .replace("\"10\"", "10"));
            assertThat(client.diagnostics(knives))
                    .as("nothing is written or kept")
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsTriedIsTakenBack() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            List<String> before = client.open(knives).rules(knives);

            resolved(client, actions(client, knives, 0, "source.fixAll").get(0));

            assertThat(client.type(knives, 8, 0, 0, " ").rules(knives)).isEqualTo(before);
            assertThat(Files.readString(knives)).isEqualTo(PAGE);
        }
    }

    @Test
    void aFixThatMayChangeThePageSaysSoAndIsNoneOfAll() throws Exception {
        Files.writeString(salt, Files.readString(salt).replace("20", "10"));
        Files.writeString(knives, PAGE.replace("\"10\"", "10"));
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(salt);

            CodeAction fix = actions(client, salt, 4, "quickfix").get(0);

            assertThat(fix.getTitle()).endsWith("(may change what the page says)");
            assertThat(fix.getIsPreferred()).isFalse();
            assertThat(resolved(client, fix).getEdit().getChanges()).isNotEmpty();
            assertThat(actions(client, salt, 0, "source.fixAll")).isEmpty();
        }
    }

    @Test
    void aFixOfATextThatHasChangedIsNotMade() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives);
            CodeAction fix = fix(client, 7, "space");

            client.type(knives, 0, 0, 0, "\n");

            assertThat(resolved(client, fix).getEdit()).isNull();
        }
    }

    @Test
    void aCommentSuppressesWithoutChangingWhatIsShown() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives);

            CodeAction comment = fix(client, 9, "Suppress link-target");
            String suppressed = applied(client, comment);

            assertThat(suppressed)
                    .contains("<!-- course-ignore-next-line link-target: TODO say why -->\nHold it by the");
            assertThat(client.change(knives, suppressed).rules(knives)).noneMatch(rule -> rule.contains("link-target"));
        }
    }

    @Test
    void inFrontMatterTheCommentIsOneOfYaml() throws Exception {
        Files.writeString(knives, PAGE.replace("\"10\"", "20"));
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(salt);
            assertThat(client.rules(salt)).contains("5 weight-unique");

            String suppressed = applied(
                    client,
                    salt,
                    actions(client, salt, 4, "quickfix").stream()
                            .filter(action -> action.getTitle().startsWith("Suppress"))
                            .findFirst()
                            .orElseThrow());

            assertThat(suppressed).contains("weight: 20 # course-ignore-line weight-unique: TODO say why\n");
            assertThat(client.change(salt, suppressed).rules(salt)).doesNotContain("5 weight-unique");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+++\ntitle = 'Salt'\nwieght = 20\n+++\n", "{\n\"title\": \"Salt\",\n\"wieght\": 20\n}\n"})
    void frontMatterOfOtherNotationsIsMendedToo(String page) throws Exception {
        Files.writeString(salt, page);
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(salt);

            CodeAction fix = actions(client, salt, 2, "quickfix").get(0);

            assertThat(applied(client, salt, fix)).isEqualTo(page.replace("wieght", "weight"));
        }
    }

    @Test
    void anEditorThatAsksForNoEditsLaterGetsThemAtOnce() throws Exception {
        InitializeParams plain = new InitializeParams();
        plain.setCapabilities(new ClientCapabilities());
        try (ScriptedClient client = ScriptedClient.in(plain, folder)) {
            List<String> before = client.open(knives).rules(knives);

            CodeAction fix = fix(client, 7, "space");
            CodeAction all = actions(client, knives, 0, "source.fixAll").get(0);

            assertThat(fix.getEdit()).isNotNull();
            assertThat(applied(client, fix)).isEqualTo(PAGE.replace("##Handles", "## Handles"));
            assertThat(all.getEdit()).isNotNull();
            assertThat(applied(client, all)).contains("## Handles", "../salt/", "weight: 10\n");
            assertThat(client.type(knives, 8, 0, 0, " ").rules(knives)).isEqualTo(before);
        }
    }

    @Test
    void anEditorThatAsksForThemLaterGetsThemThen() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives);

            assertThat(fix(client, 7, "space").getEdit()).isNull();
        }
    }

    private CodeAction fix(ScriptedClient client, int line, String title) throws Exception {
        return actions(client, knives, line, "quickfix").stream()
                .filter(action -> action.getTitle().contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such action on line " + line));
    }

    private static List<CodeAction> actions(ScriptedClient client, Path file, int line, String kind) throws Exception {
        CodeActionContext context = new CodeActionContext(List.of());
        context.setOnly(List.of(kind));
        Range range = new Range(new Position(line, 0), new Position(line, 1000));
        return ScriptedClient.get(
                        client.texts().codeAction(new CodeActionParams(ScriptedClient.document(file), range, context)))
                .stream()
                .map(Either<Command, CodeAction>::getRight)
                .toList();
    }

    private static CodeAction resolved(ScriptedClient client, CodeAction action) throws Exception {
        return ScriptedClient.get(client.texts().resolveCodeAction(action));
    }

    private String applied(ScriptedClient client, CodeAction action) throws Exception {
        return applied(client, knives, action);
    }

    /** The text of a file as an editor makes it by an action. */
    private static String applied(ScriptedClient client, Path file, CodeAction action) throws Exception {
        CodeAction whole = action.getEdit() == null ? resolved(client, action) : action;
        Document document = Document.of(ScriptedClient.uri(file), file, 1, Files.readString(file));
        List<TextEdit> edits = whole.getEdit().getChanges().get(ScriptedClient.uri(file)).stream()
                .sorted(Comparator.comparing((TextEdit edit) ->
                                Places.offset(document.source(), edit.getRange().getStart()))
                        .reversed())
                .toList();
        StringBuilder text = new StringBuilder(document.text());
        edits.forEach(edit -> text.replace(
                Places.offset(document.source(), edit.getRange().getStart()),
                Places.offset(document.source(), edit.getRange().getEnd()),
                edit.getNewText()));
        return text.toString();
    }
}
