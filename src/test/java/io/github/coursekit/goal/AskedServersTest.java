package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.coursekit.external.Network;
import io.github.coursekit.external.Time;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskedServersTest {

    @TempDir
    private Path folder;

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
        return new AskedServers(memory, loopback, Time.ofMachine());
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
}
