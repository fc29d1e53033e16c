package io.github.coursekit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server as a process of its own. */
class ServerProcessTest {

    /** A guard against a process that never ends. */
    private static final int SECONDS = 120;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void itEndsWhenItsInputDoes() throws Exception {
        Process server = started(ProcessHandle.current().pid());

        server.getOutputStream().close();

        assertThat(server.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isZero();
    }

    @Test
    void itEndsWhenItIsToldTo() throws Exception {
        Process server = started(ProcessHandle.current().pid());

        send(server, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
        assertThat(message(server)).contains("\"id\":2");
        send(server, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");

        assertThat(server.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isZero();
    }

    /** As when an editor is killed while somebody else holds its end of the pipe. */
    @Test
    void itEndsWhenItsEditorIsGone() throws Exception {
        Process editor = started(ProcessHandle.current().pid());
        Process server = started(editor.pid());

        editor.destroyForcibly();

        assertThat(server.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private Process started(long parent) throws IOException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EditorServer.class.getName(),
                        "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        processes.add(server);
        send(
                server,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":%d,\"capabilities\":{}}}"
                        .formatted(parent));
        assertThat(message(server)).contains("\"id\":1", "codeActionProvider");
        return server;
    }

    private static void send(Process server, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        OutputStream out = server.getOutputStream();
        out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    /** The next message, and nothing that is none before it. */
    private static String message(Process server) throws IOException {
        StringBuilder header = new StringBuilder();
        while (header.indexOf("\r\n\r\n") < 0) {
            int next = server.getInputStream().read();
            assertThat(next).as("the output after " + header).isNotNegative();
            header.append((char) next);
        }
        assertThat(header.toString()).matches("(?s)Content-Length: \\d+\r\n\r\n");
        int length = Integer.parseInt(header.toString().replaceAll("\\D", ""));
        return new String(server.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
    }
}
