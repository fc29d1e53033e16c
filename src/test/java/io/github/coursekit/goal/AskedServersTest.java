package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.coursekit.TestCourse;
import io.github.coursekit.external.Network;
import io.github.coursekit.external.Time;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.target.OtherCourses;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskedServersTest {

    @TempDir
    private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> build = new ConcurrentHashMap<>();
    private HttpServer server;
    private String alive;
    private String gone;

    @BeforeEach
    void startServer() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/here", 200);
        answer("/gone", 410);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        alive = address + "/here";
        gone = address + "/gone";
    }

    private void answer(String path, int status) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestMethod() + " " + path);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    private AskedServers servers(Path memory) throws Exception {
        Network loopback = new Network(
                host -> List.of(InetAddress.getByName(host)), InetAddress::isLoopbackAddress, SSLContext.getDefault());
        return new AskedServers(new RememberedLinks(memory, build), loopback, Time.ofMachine());
    }

    @Test
    void aLinkThatIsGoneIsDeadAtOnceWhenOneRunIsEnough() throws Exception {
        Map<String, String> dead =
                servers(folder.resolve("memory.json")).dead(new TreeSet<>(List.of(alive, gone)), 1, 0);

        assertThat(dead).containsOnlyKeys(gone);
        assertThat(dead.get(gone)).startsWith("the server answers 410 (Gone), on 1 run since ");
    }

    @Test
    void aFirstRunProvesNothingAndIsRemembered() throws Exception {
        Path memory = folder.resolve("deep/memory.json");
        AskedServers servers = servers(memory);

        assertThat(servers.dead(new TreeSet<>(List.of(alive, gone)), 3, 2)).isEmpty();
        assertThat(servers.warnings())
                .containsExactly("Of 2 external links 1 could not be told for certain; see memory.json");
        assertThat(Files.readString(memory)).contains(alive, gone);
    }

    @Test
    void aDamagedMemoryIsTold() throws Exception {
        Path memory = Files.writeString(folder.resolve("memory.json"), "{");
        AskedServers servers = servers(memory);

        assertThat(servers.dead(new TreeSet<>(List.of(alive)), 1, 0)).isEmpty();
        assertThat(servers.warnings()).hasSize(1);
        assertThat(servers.warnings().get(0)).startsWith("What earlier runs found out about external links is lost");
    }

    /** Each set of options is a run of the rule, and all of them together are one run of the build. */
    @Test
    void whereOptionsDifferServersAreAskedOnceAndOneRunIsCounted() throws Exception {
        new TestCourse(folder)
                .file("content/a.md", "---\ntitle: A\n---\n[gone](" + gone + ")\n")
                .file("content/b.md", "---\ntitle: B\n---\n[gone](" + gone + ")\n")
                .file("course.yaml", "overrides: [{paths: [b.md], rules: {link-external: {runs: 1, days: 0}}}]");
        AskedServers servers = servers(folder.resolve("memory.json"));
        List<Rule> rules = AllRules.load(servers, OtherCourses.UNKNOWN);
        Project project = new TestCourse(folder).project(Project.Kind.COURSE);

        LintResult result =
                new Linter(rules, project.configuration(rules, FoundSite.NONE)).lint(folder.resolve("content"));

        assertThat(result.violations())
                .filteredOn(violation -> violation.rule().id().equals("link-external"))
                .extracting(violation -> violation.location().path())
                .containsExactly("b.md");
        assertThat(asked).contains("HEAD /gone").doesNotHaveDuplicates();
        assertThat(Files.readString(folder.resolve("memory.json"))).contains("\"runs\" : 1");
        assertThat(servers.warnings())
                .containsExactly("Of 1 external links 1 could not be told for certain; see memory.json");
    }

    /** As several modules that have the file in common, or executions in one. */
    @Test
    void severalChecksOfABuildAreOneRun() throws Exception {
        Path memory = folder.resolve("memory.json");

        for (int check = 0; check < 4; check++) {
            assertThat(servers(memory).dead(new TreeSet<>(List.of(alive, gone)), 2, 0))
                    .isEmpty();
        }
        assertThat(asked).containsExactlyInAnyOrder("HEAD /here", "HEAD /gone", "GET /gone");

        build.clear();
        assertThat(servers(memory).dead(new TreeSet<>(List.of(alive, gone)), 2, 0))
                .containsOnlyKeys(gone);
    }
}
