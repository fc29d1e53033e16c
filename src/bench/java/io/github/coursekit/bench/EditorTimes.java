package io.github.coursekit.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures what somebody who types waits for: from opening a page to the first diagnostics of a course, from a key press to what it means to the page, and to what it means to the course.
 *
 * <pre>
 * java io.github.coursekit.bench.EditorTimes FOLDER PAGE BYTES KEYS
 * </pre>
 *
 * <p>The server is the one that {@code course:serve-editor} has set up in the folder. The page is shown with its body repeated up to a size, unsaved.
 */
public final class EditorTimes {

    private static final String FAULT = "##No space\\n\\n";

    /** Stands for the text of the page in a message. */
    private static final String TEXT = "TEXT";

    private final Process server;
    private final InputStream in;
    private final OutputStream out;
    private final String uri;

    private EditorTimes(Path folder, Path page) throws IOException {
        server = new ProcessBuilder(folder.resolve(".course/editor/course-server").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        in = new BufferedInputStream(server.getInputStream());
        out = server.getOutputStream();
        uri = page.toUri().toString();
    }

    /**
     * Prints a table.
     *
     * @param args the folder, the page within it, its size in bytes and the number of key presses
     * @throws IOException when the server cannot be started, or ends
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).toAbsolutePath();
        Path page = folder.resolve(args[1]);
        EditorTimes editor = new EditorTimes(folder, page);
        try {
            editor.run(text(Files.readString(page), Integer.parseInt(args[2])), Integer.parseInt(args[3]));
        } finally {
            editor.server.destroy();
        }
    }

    private static String text(String page, int size) {
        String body = page.substring(page.indexOf("\n---", 3) + 5);
        StringBuilder text = new StringBuilder(page);
        while (text.length() < size) {
            text.append(body);
        }
        return text.toString();
    }

    private void run(String text, int keys) throws IOException {
        long start = System.nanoTime();
        send("{'jsonrpc':'2.0','id':0,'method':'initialize','params':{'capabilities':{}}}");
        send("{'jsonrpc':'2.0','method':'initialized','params':{}}");
        send("{'jsonrpc':'2.0','method':'textDocument/didOpen','params':{'textDocument':{'uri':'" + uri
                + "','languageId':'markdown','version':1,'text':'" + TEXT + "'}}}", json(text));
        await("publishDiagnostics");
        double first = millis(start);
        settle(0);
        double opened = millis(start);
        double cpuToOpen = cpuMillis();
        int line = (int) text.lines().count() / 2;
        double[] page = new double[keys];
        double[] course = new double[keys];
        for (int i = 0; i < keys; i++) {
            long pressed = System.nanoTime();
            boolean types = i % 2 == 0;
            send("{'jsonrpc':'2.0','method':'textDocument/didChange','params':{'textDocument':{'uri':'" + uri + "','version':"
                    + (i + 2) + "},'contentChanges':[{'range':{'start':{'line':" + line + ",'character':0},'end':{'line':"
                    + (types ? line : line + 2) + ",'character':0}},'text':'" + (types ? FAULT : "") + "'}]}}");
            await(uri);
            page[i] = millis(pressed);
            settle(i + 1);
            course[i] = millis(pressed);
        }
        System.out.println("| what | ms, or as it says |\n|---|---:|");
        row("start to the first diagnostics", first);
        row("start to all of them", opened);
        rows("key press to the page's", page);
        rows("key press to the course's", course);
        row("CPU of the server to open the course", cpuToOpen);
        row("CPU of the server for a key press, the course's included, mean", (cpuMillis() - cpuToOpen) / keys);
        row("memory that the server holds, MiB", memory("VmRSS"));
        row("memory that it has held at most, MiB", memory("VmHWM"));
    }

    /** What the server has used of all cores; unlike the times it does not grow with what else runs. */
    private double cpuMillis() {
        return server.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    /** In MiB; 0 where the system does not tell. */
    private double memory(String name) {
        try {
            return Usage.kiB(server.pid() + "", name) / Usage.KIB_A_MIB;
        } catch (IOException e) {
            return 0; // this is no Linux
        }
    }

    private static void rows(String name, double[] times) {
        double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(warm);
        row(name + ", median of the later half", warm[warm.length / 2]);
        row(name + ", least", warm[0]);
        row(name + ", worst of the later half", warm[warm.length - 1]);
        row(name + ", the first", times[0]);
    }

    private static void row(String name, double millis) {
        System.out.printf(Locale.ROOT, "| %s | %,.0f |%n", name, millis);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Waits until all that was sent before is checked. */
    private void settle(int number) throws IOException {
        send("{'jsonrpc':'2.0','id':'settle-" + number
                + "','method':'textDocument/documentSymbol','params':{'textDocument':{'uri':'" + uri + "'}}}");
        await("settle-" + number);
    }

    /** Reads up to a message that holds a text. */
    private void await(String wanted) throws IOException {
        while (!message().contains(wanted)) {
            // one that came before
        }
    }

    private String message() throws IOException {
        StringBuilder header = new StringBuilder();
        while (header.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the server has ended");
            }
            header.append((char) next);
        }
        int length = Integer.parseInt(header.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** Sends a message that is written with single quotes. */
    private void send(String message) throws IOException {
        send(message, "");
    }

    /** The same with a text of the page, in JSON's quotation. */
    private void send(String message, String text) throws IOException {
        String json = message.replace('\'', '"');
        byte[] body = json.replace(TEXT, text).getBytes(StandardCharsets.UTF_8);
        out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\' || c > '~') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.toString();
    }
}
