package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.catalog.Coordinates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeouts are only guards against a hang. */
@Timeout(120)
class PreviewTest {

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private Preview preview;
    private Thread follower;

    @BeforeEach
    void start() throws Exception {
        write("course.yaml", "roles: [DevOps, SRE]\n");
        write("content/_index.md", "---\ntitle: Kitchen\nweight: 1\n---\nWelcome.\n");
        write("content/heat.md", "---\ntitle: Heat\nweight: 1\n---\nThe pan is hot.\n\n![a pan](pan.png)\n");
        write("content/secret.md", "---\ntitle: Secret\nweight: 2\ndraft: true\n---\nNot yet.\n");
        write("content/pan.png", "\u0089PNG\r\n\u001a\n");
        write("known.json", "{\"version\": 1, \"violations\": []}\n");
        write("outside.md", "---\ntitle: Outside\n---\n");
        preview = Preview.start(request(0));
        follower = new Thread(() -> {
            try {
                preview.follow();
            } catch (GoalException e) {
                log.add(e.toString());
            }
        });
        follower.start();
    }

    private Preview.Request request(int port) {
        return new Preview.Request(
                EditedCourse.of(new Project(folder, Project.Kind.NO_POM, null, null), Path.of("known.json")),
                new Coordinates("org.example", "kitchen", "1"),
                "localhost",
                port,
                Instant.parse("2026-11-01T00:00:00Z"),
                log::add);
    }

    @AfterEach
    void end() throws InterruptedException {
        preview.close();
        follower.join();
        assertThat(log).noneMatch(line -> line.contains("Exception"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(path.endsWith(".png") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(preview.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    /** Does something, and waits until browsers are told of it. */
    private void changing(Change change) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(preview.address().resolve("events")).build();
        var events = client.send(request, BodyHandlers.ofInputStream());
        assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=utf-8");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("event: hello");
            change.run();
            String line = lines.readLine();
            while (!line.equals("event: change")) {
                line = lines.readLine();
            }
        }
    }

    private interface Change {
        void run() throws IOException;
    }

    @Test
    void showsPagesWithWhatIsWrongBesideThem() throws Exception {
        changing(() -> write("content/heat.md", "---\ntitle: Heat\nweight: 1\n---\nTo [nowhere](nowhere.md).\n"));

        assertThat(get("/").body()).contains("<h1>Kitchen</h1>");
        assertThat(get("/heat/").body()).contains("<h1>Heat</h1>");
        assertThat(get("panel?heat/").body()).contains("<code>content/heat.md</code>", "nowhere.md", "link-target");
        assertThat(get("panel?index.html").body()).contains("href=\"/heat/index.html\" target=\"page\"");
        assertThat(get("").body()).contains("<iframe id=\"page\"");
        assertThat(get("preview.js").headers().firstValue("Content-Type")).hasValue("text/javascript; charset=utf-8");
        assertThat(get("/heat/pan.png").statusCode()).isEqualTo(404); // nothing leads there any more
    }

    @Test
    void aChangedPageIsShownAsItIs() throws Exception {
        assertThat(get("/heat/").body()).contains("The pan is hot.");

        changing(() -> write("content/heat.md", "---\ntitle: Heat\nweight: 1\n---\nThe pan is cold.\n"));

        assertThat(get("/heat/").body()).contains("The pan is cold.").doesNotContain("The pan is hot.");
        assertThat(get("panel?heat/").body()).contains("Heat"); // once all rules have run
        assertThat(log).anyMatch(line -> line.startsWith("Changed: heat.md. "));
    }

    @Test
    void whatTheBaselineThatIsSetToleratesIsNotShown() throws Exception {
        changing(() -> write("content/heat.md", "---\ntitle: Heat\nweight: 1\n---\nTo [nowhere](nowhere.md).\n"));
        assertThat(get("panel?heat/").body()).contains("link-target");

        changing(() -> write("known.json", """
                {"version": 1, "violations": [
                  {"path": "heat.md", "rule": "link-target", "line": "To [nowhere](nowhere.md).", "subject": "nowhere.md"}
                ]}
                """));

        assertThat(get("panel?heat/").body()).doesNotContain("link-target");
    }

    @Test
    void newFoldersAndPagesAppearAndGo() throws Exception {
        changing(() -> write("content/new/_index.md", "---\ntitle: New\nweight: 3\n---\n"));
        changing(() -> write("content/new/salt.md", "---\ntitle: Salt\nweight: 1\n---\n"));

        assertThat(get("/new/salt/").statusCode()).isEqualTo(200);
        assertThat(get("/").body()).contains("Salt");

        changing(() -> Files.delete(folder.resolve("content/new/salt.md")));

        assertThat(get("/new/salt/").statusCode()).isEqualTo(404);
    }

    /** As when another branch is checked out: the folder is another one, at the same path. */
    @Test
    void aFolderThatTookThePlaceOfTheOldOneIsFollowed() throws Exception {
        Path content = folder.resolve("content");
        assertThat(get("/heat/").statusCode()).isEqualTo(200);
        changing(() -> Files.move(content, folder.resolve("old")));

        assertThat(get("panel?heat/").body()).contains("role=\"alert\"", "content folder");
        assertThat(get("/heat/").statusCode()).isEqualTo(200);

        changing(() -> write("content/_index.md", "---\ntitle: Bakery\nweight: 1\n---\n"));
        changing(() -> write("content/bread.md", "---\ntitle: Bread\nweight: 1\n---\n"));

        assertThat(get("/").body()).contains("<h1>Bakery</h1>", "Bread");
        assertThat(get("/heat/").statusCode()).isEqualTo(404);
    }

    @Test
    void brokenSettingsAreToldBesideThePagesAsTheyWere() throws Exception {
        changing(() -> write("course.yaml", "rools: [DevOps]\n"));

        assertThat(get("panel?heat/").body()).contains("rools").contains("role=\"alert\"");
        assertThat(get("/heat/").statusCode()).isEqualTo(200);

        changing(() -> write("content/heat.md", "---\ntitle: Heat\n---\nWarm.\n"));

        assertThat(get("/heat/").body()).contains("Warm.");
        assertThat(get("panel?heat/").body()).contains("rools").contains("role=\"alert\"");

        changing(() -> write("course.yaml", "roles: [DevOps]\n"));

        assertThat(get("panel?heat/").body()).doesNotContain("role=\"alert\"");
    }

    @Test
    void whatIsWrongWithTheSiteIsToldBesideThePagesAsTheyWere() throws Exception {
        changing(() -> write("hugo.toml", "title = 'Kitchen'\n"));
        changing(() -> write("hugo.toml", "title = 'Kitchen\n[permalinks\n"));

        assertThat(get("panel?heat/").body()).contains("role=\"alert\"", "hugo.toml:1:");
        assertThat(get("/heat/").body()).contains("The pan is hot.");
        assertThat(log).anyMatch(line -> line.contains("hugo.toml"));

        changing(() -> write("hugo.toml", "title = 'Kitchen'\n"));

        assertThat(get("panel?heat/").body()).doesNotContain("role=\"alert\"");
        assertThat(get("/heat/").body()).contains("The pan is hot.");
    }

    @Test
    void whatTheSiteServesBesideTheContentAppears() throws Exception {
        changing(() -> write("content/heat.md", "---\ntitle: Heat\n---\n![the sign](/sign.png)\n"));
        assertThat(get("/sign.png").statusCode()).isEqualTo(404);
        assertThat(get("/heat/").body()).doesNotContain("<img");

        changing(() -> write("static/sign.png", "\u0089PNG\r\n\u001a\n"));

        assertThat(get("/sign.png").statusCode()).isEqualTo(200);
        assertThat(get("/heat/").body()).contains("src=\"../sign.png\"");
    }

    @Test
    void anOldAddressOfAPageLeadsToIt() throws Exception {
        changing(() -> write("content/heat.md", "---\ntitle: Heat\naliases: [/fire/]\n---\n"));

        assertThat(get("/fire/").body()).contains("url=../heat/index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secret/",
                "/heat.md",
                "/content/heat.md",
                "/../outside.md",
                "/%2e%2e/outside.md",
                "/..%2foutside.md",
                "/%2e%2e%5coutside.md",
                "//outside.md",
                "/heat/%00",
                "/_pages/preview/../../course.yaml",
                "/_pages/preview/nothing",
            })
    void nothingElseIsServed(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1", "localhost")).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws Exception {
        assertThat(get("/pan.png").statusCode()).isEqualTo(200);
        Files.delete(folder.resolve("content/pan.png"));
        Files.createSymbolicLink(folder.resolve("content/pan.png"), folder.resolve("outside.md"));

        assertThat(get("/pan.png").statusCode()).isEqualTo(404);
    }

    @Test
    void otherNamesOfTheMachineAreNotAnswered() throws IOException {
        assertThat(raw("GET / HTTP/1.1", "evil.example")).startsWith("HTTP/1.1 421 ");
        assertThat(raw("GET / HTTP/1.1", "LOCALHOST:1")).startsWith("HTTP/1.1 200 ");
        assertThat(raw("POST / HTTP/1.1", "localhost")).startsWith("HTTP/1.1 405 ");
    }

    private String raw(String line, String host) throws IOException {
        URI address = preview.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = line + "\r\nHost: " + host + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void itIsForThisMachineOnlyAndEnds() throws Exception {
        URI address = preview.address();
        assertThat(get("/").headers().firstValue("Content-Security-Policy")).hasValue("frame-ancestors 'self'");

        preview.close();
        follower.join(Duration.ofMinutes(1).toMillis());

        assertThat(follower.isAlive()).isFalse();
        assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void aPortThatIsTakenIsTold() {
        assertThatThrownBy(() -> Preview.start(request(preview.address().getPort())))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("course.port");
    }
}
