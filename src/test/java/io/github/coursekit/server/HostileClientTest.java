package io.github.coursekit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an editor sends, and whatever stands in a page, the server goes on. */
class HostileClientTest {

    @TempDir
    private Path folder;

    private ExampleCourse course;
    private Path knives;

    @BeforeEach
    void course() throws IOException {
        course = ExampleCourse.in(folder);
        knives = course.file("knives.md");
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "-5, 3", "3, -7", "0, 2147483647", "2147483647, 0", "2147483647, 2147483647"})
    void placesOutsideOfTheTextBecomePlacesInIt(int line, int character) throws Exception {
        Position outside = new Position(line, character);
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives);
            client.change(knives, new TextDocumentContentChangeEvent(new Range(outside, outside), "\n[x](../gone/)\n"));
            TextDocumentIdentifier document = ScriptedClient.document(knives);

            ScriptedClient.get(client.texts().hover(new HoverParams(document, outside)));
            ScriptedClient.get(client.texts().definition(new DefinitionParams(document, outside)));
            ScriptedClient.get(
                    client.texts().references(new ReferenceParams(document, outside, new ReferenceContext(true))));
            ScriptedClient.get(client.texts().completion(new CompletionParams(document, outside)));

            assertThat(client.change(knives, Files.readString(knives)).rules(knives))
                    .isEmpty();
        }
    }

    @Test
    void aRangeThatEndsBeforeItStartsReplacesNothing() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives)
                    .change(
                            knives,
                            new TextDocumentContentChangeEvent(
                                    new Range(new Position(8, 0), new Position(2, 0)), "[x](../gone/)\n"));

            assertThat(client.rules(knives)).containsExactly("9 link-target");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "untitled:Untitled-1",
                "https://example.org/a.md",
                "file:",
                "file:///%zz",
                "",
                "\u0000",
                "file://host/a.md"
            })
    void documentsThatAreNoFilesArePassedOver(String uri) throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.texts().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", 1, "[x](y/)")));
            client.texts()
                    .didChange(new DidChangeTextDocumentParams(
                            new VersionedTextDocumentIdentifier(uri, 2),
                            List.of(new TextDocumentContentChangeEvent("[x](z/)"))));
            assertThat(ScriptedClient.get(
                            client.texts().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri)))))
                    .isNull();
            client.texts().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));

            assertThat(client.open(knives).rules(knives)).isEmpty();
        }
    }

    @Test
    void aChangeOfWhatIsNotOpenChangesNothing() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.texts()
                    .didChange(new DidChangeTextDocumentParams(
                            new VersionedTextDocumentIdentifier(ScriptedClient.uri(knives), 2),
                            List.of(new TextDocumentContentChangeEvent("[x](../gone/)"))));

            assertThat(client.rules(knives)).isEmpty();
        }
    }

    @Test
    void aHugePageIsToldAndKeepsNobodyFromTyping() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives).open(course.file("salt.md"));
            client.change(knives, "x".repeat(3 << 20));
            client.type(course.file("salt.md"), 7, 0, 0, "[x](../gone/)");

            assertThat(client.rules(knives)).containsExactly("1 lint-limit");
            assertThat(client.rules(course.file("salt.md"))).contains("8 link-target");
            assertThat(ScriptedClient.get(client.texts()
                                    .completion(new CompletionParams(
                                            ScriptedClient.document(knives), new Position(0, 3 << 20))))
                            .getLeft())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{{< ", "![](", "> ", "- ", "<!--", "*_", "|", "{{< a x=\"", "[a]("})
    void aLineOfAnyMarksIsRead(String mark) throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            String line = mark.repeat(2000);
            client.open(knives).change(knives, "---\ntitle: Knives\n---\n\n" + line);

            ScriptedClient.get(client.texts()
                    .completion(new CompletionParams(ScriptedClient.document(knives), new Position(4, line.length()))));

            assertThat(client.rules(knives)).noneMatch(rule -> rule.contains("lint-internal-error"));
        }
    }

    @Test
    void aFolderThatIsRemovedAtOnceIsMissed() throws Exception {
        try (ScriptedClient client = ScriptedClient.in(folder)) {
            client.open(knives);
            try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }

            client.type(knives, 7, 0, 0, "[x](../gone/)").settled(knives);

            assertThat(client.log()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "{\"jsonrpc\":\"2.0\",\"id\":7}",
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"no/such\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":[1]}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{}}}"
            })
    void whatIsNoMessageIsNoEnd(String message) throws Exception {
        PipedOutputStream in = new PipedOutputStream();
        PipedInputStream out = new PipedInputStream(1 << 16);
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        Future<Void> served =
                EditorServer.serve(new PipedInputStream(in), new PipedOutputStream(out), exit::complete, List.of());

        send(in, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
        send(in, message);
        send(in, "{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"shutdown\"}");
        StringBuilder said = new StringBuilder();
        while (said.indexOf("\"id\":99") < 0) {
            int next = out.read();
            assertThat(next).as("behind " + said).isNotNegative();
            said.append((char) next);
        }
        in.close();

        ScriptedClient.get(served);
    }

    private static void send(OutputStream out, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }
}
