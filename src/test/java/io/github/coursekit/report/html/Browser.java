package io.github.coursekit.report.html;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium with an empty profile, spoken to over the <a href="https://chromedevtools.github.io/devtools-protocol/">DevTools
 * protocol</a>: the JDK has all that this takes, and no driver has to fit the browser.
 */
public final class Browser implements AutoCloseable {

    /** Only a guard against a hang: starting takes about a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final DevTools tools;

    private Browser(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** The browser of this machine, if it is on the path. */
    public static Optional<Path> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a browser; {@code profile} is an empty folder of its own. */
    public static Browser start(Path executable, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        executable.toString(),
                        "--headless",
                        // The sandbox refuses to run as root, which is what containers run as.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.log").toFile())
                .start();
        URI address = address(process, profile);
        DevTools tools = new DevTools();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, tools)
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        tools.use(socket);
        return new Browser(process, tools);
    }

    /** The browser writes its port and its path into its profile once it listens. */
    private static URI address(Process process, Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new IOException("the browser did not start: " + Files.readString(profile.resolve("output.log")));
    }

    /** A new, blank tab. */
    public Tab tab() {
        String target = tools.call("", "Target.createTarget", "url", "about:blank")
                .at("/targetId")
                .asString();
        String session = tools.call("", "Target.attachToTarget", "targetId", target, "flatten", true)
                .at("/sessionId")
                .asString();
        return new Tab(tools, session);
    }

    @Override
    public void close() {
        tools.call("", "Browser.close");
        process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .destroyForcibly();
    }
}
