package io.github.coursekit.external;

import static io.github.coursekit.external.LocalServer.answer;
import static io.github.coursekit.external.LocalServer.inTurn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How often, how soon again, how many at once and as whom servers are asked. */
@Timeout(60)
class PoliteTest {

    private static final Verdict ALIVE = new Verdict.Alive(LocalDate.of(2026, 11, 2));

    private final FakeTime time = Links.noon();

    @AutoClose
    private final LocalServer server = LocalServer.http();

    private Verdict verdict() throws InterruptedException {
        return Links.verdict(server.url("/a"), Links.AT_ONCE, time);
    }

    private Map<String, Verdict> verdicts(List<String> urls, Settings settings) throws InterruptedException {
        return ExternalLinks.check(urls, LinkMemory.EMPTY, Links.newBuild(), settings, Links.loopback(), time)
                .verdicts();
    }

    private List<String> urls(String host, String path, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> server.url(host, path + i))
                .toList();
    }

    @Test
    void aFailureThatPassesIsAskedAgainAfterAWait() throws InterruptedException {
        server.on("/a", inTurn(answer("503 Busy"), answer("503 Busy"), answer("500 Oops"), answer("200 OK")));

        assertThat(verdict()).isEqualTo(ALIVE);
        assertThat(server.requests()).containsExactly("HEAD /a", "GET /a", "GET /a", "GET /a");
        assertThat(time.waits()).hasSize(2);
        assertThat(time.waits().get(0)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
        assertThat(time.waits().get(1)).isBetween(Duration.ofMillis(1000), Duration.ofMillis(2000));
    }

    @Test
    void retriesHaveABound() throws InterruptedException {
        server.on("/a", answer("503 Busy"));

        assertThat(verdict()).isEqualTo(new Verdict.Undecided("the server answers 503 (Service Unavailable)"));
        assertThat(server.requests()).containsExactly("HEAD /a", "GET /a", "GET /a", "GET /a");
    }

    @Test
    void aPageThatIsNotThereIsNotAskedForAgain() throws InterruptedException {
        assertThat(verdict()).isInstanceOf(Verdict.Dead.class);
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void retryAfterInSecondsIsHonoured() throws InterruptedException {
        server.on("/a", inTurn(answer("429 Slow Down", "Retry-After: 7"), answer("200 OK")));

        assertThat(verdict()).isEqualTo(ALIVE);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
        assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
    }

    @Test
    void retryAfterAsADateIsHonoured() throws InterruptedException {
        server.on("/a", inTurn(answer("503 Busy", "Retry-After: Mon, 02 Nov 2026 12:00:30 GMT"), answer("200 OK")));

        assertThat(verdict()).isEqualTo(ALIVE);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void theWholeHostIsLeftAloneMeanwhile() throws InterruptedException {
        server.on("/a", inTurn(answer("429 Slow Down", "Retry-After: 7"), answer("200 OK")));
        List<Duration> waits = new ArrayList<>();
        Time early = new Time() {
            @Override
            public Instant now() {
                return time.now();
            }

            @Override
            public void sleep(Duration duration) {
                if (!duration.isZero()) {
                    waits.add(duration);
                    time.sleep(
                            waits.size() == 1
                                    ? Duration.ofSeconds(2)
                                    : duration); // as if another link's wait were shorter
                }
            }
        };

        assertThat(Links.verdict(server.url("/a"), Links.AT_ONCE, early)).isEqualTo(ALIVE);
        assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(5));
    }

    @Test
    void aServerThatWantsALongWaitIsLeftAlone() throws InterruptedException {
        server.on("/a", answer("429 Slow Down", "Retry-After: 3600"));

        assertThat(verdict()).isEqualTo(new Verdict.Undecided("the server answers 429 (Too Many Requests)"));
        assertThat(time.waits()).isEmpty();
        assertThat(server.requests()).containsExactly("HEAD /a");
    }

    @Test
    void aServerThatHasEnoughIsNotAskedForItsOtherLinks() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            server.on("/a" + i, answer("429 Slow Down", "Retry-After: 3600"));
        }

        Map<String, Verdict> verdicts =
                verdicts(urls("127.0.0.1", "/a", 5), Links.AT_ONCE.withLoad(new Settings.Load(4, 1)));

        assertThat(verdicts.values())
                .hasSize(5)
                .containsOnly(new Verdict.Undecided("the server answers 429 (Too Many Requests)"));
        assertThat(server.requests()).containsExactly("HEAD /a0");
    }

    @Test
    void aHostThatDoesNotExistIsLookedUpForOneLinkOnly() throws InterruptedException {
        List<String> lookups = new ArrayList<>();
        Network network = new Network(
                host -> {
                    lookups.add(host);
                    return Links.loopback().resolver().resolve(host);
                },
                address -> false,
                Links.loopback().tls());
        List<String> urls = List.of("https://gone.invalid/a", "https://gone.invalid/b", "https://gone.invalid/c#d");

        Map<String, Verdict> verdicts = ExternalLinks.check(
                        urls,
                        LinkMemory.EMPTY,
                        Links.newBuild(),
                        Links.AT_ONCE.withLoad(new Settings.Load(4, 1)),
                        network,
                        time)
                .verdicts();

        assertThat(verdicts.values())
                .hasSize(3)
                .containsOnly(new Verdict.Dead("there is no host 'gone.invalid'", LocalDate.of(2026, 11, 2), 1));
        assertThat(lookups).containsExactly("gone.invalid", "gone.invalid", "gone.invalid"); // with both retries
    }

    @Test
    void oneHostIsAskedForAFewLinksAtOnce() throws InterruptedException {
        AtOnce atOnce = new AtOnce(3);
        List<String> urls = urls("127.0.0.1", "/a", 20);
        urls.forEach(url -> server.on(url.substring(url.lastIndexOf('/')), atOnce));

        Map<String, Verdict> verdicts = verdicts(urls, Links.AT_ONCE.withLoad(new Settings.Load(16, 3)));

        assertThat(verdicts.values()).hasSize(20).containsOnly(ALIVE);
        assertThat(atOnce.most()).isEqualTo(3);
    }

    @Test
    void redirectsFromElsewhereDoNotOverloadAHost() throws InterruptedException {
        AtOnce atOnce = new AtOnce(1);
        List<String> urls = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            server.on("/from" + i, answer("302 Found", "Location: " + server.url("localhost", "/to" + i)));
            server.on("/to" + i, atOnce).on("/own" + i, atOnce);
            urls.add(server.url("127.0.0.1", "/from" + i));
            urls.add(server.url("localhost", "/own" + i));
        }

        Map<String, Verdict> verdicts = verdicts(urls, Links.AT_ONCE.withLoad(new Settings.Load(16, 1)));

        assertThat(verdicts.values()).hasSize(10).containsOnly(ALIVE);
        assertThat(atOnce.most()).isEqualTo(1);
    }

    @Test
    void allHostsTogetherAreAskedForABoundedNumberAtOnce() throws InterruptedException {
        AtOnce atOnce = new AtOnce(2);
        List<String> urls = new ArrayList<>(urls("127.0.0.1", "/a", 5));
        urls.addAll(urls("localhost", "/a", 5));
        urls.forEach(url -> server.on(url.substring(url.lastIndexOf('/')), atOnce));

        Map<String, Verdict> verdicts = verdicts(urls, Links.AT_ONCE.withLoad(new Settings.Load(2, 2)));

        assertThat(verdicts.values()).hasSize(10).containsOnly(ALIVE);
        assertThat(atOnce.most()).isEqualTo(2);
    }

    @Test
    void whatIsNotReachedInTimeIsUndecided() throws InterruptedException {
        Settings.Timeouts short_ =
                new Settings.Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(2));
        server.on("/a0", answer("200 OK"));
        for (int i = 1; i < 4; i++) {
            server.on("/a" + i, answer("503 Busy"));
        }

        Map<String, Verdict> verdicts = verdicts(
                urls("127.0.0.1", "/a", 4), Links.AT_ONCE.withTimeouts(short_).withLoad(new Settings.Load(1, 1)));

        assertThat(verdicts.values())
                .startsWith(ALIVE)
                .endsWith(new Verdict.Undecided("there was no time left to ask"))
                .hasSize(4);
    }

    @Test
    void anInterruptEndsTheRun() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        server.on("/a", (method, socket) -> {
            asked.countDown();
            Thread.sleep(Duration.ofMinutes(5).toMillis());
        });
        Thread thread = new Thread(() -> {
            assertThatThrownBy(this::verdict).isInstanceOf(InterruptedException.class);
            ended.countDown();
        });

        thread.start();
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        thread.interrupt();

        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theServerLearnsWhoAsksAndNothingElse() throws InterruptedException {
        server.on("/a", answer("302 Found", "Location: /b", "Set-Cookie: session=1; Path=/"))
                .on("/b", answer("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\""));

        assertThat(verdict()).isInstanceOf(Verdict.Undecided.class);
        assertThat(server.requests()).containsExactly("HEAD /a", "HEAD /b", "GET /b");
        assertThat(server.heads())
                .allSatisfy(head -> assertThat(head)
                        .contains("User-Agent: course-maven-plugin/test\r\n")
                        .doesNotContainIgnoringCase("cookie")
                        .doesNotContainIgnoringCase("authorization")
                        .doesNotContainIgnoringCase("upgrade"));
    }

    @Test
    void linksThatDifferInTheirFragmentAreAskedOnce() throws InterruptedException {
        server.on("/a", answer("200 OK"));
        List<String> urls = List.of(server.url("/a"), server.url("/a#one"), server.url("/a#two"));

        assertThat(verdicts(urls, Links.AT_ONCE).values()).hasSize(3).containsOnly(ALIVE);
        assertThat(server.requests()).containsExactly("HEAD /a");
    }

    /** Counts requests that are answered at the same time, and answers none before as many as are expected have met, once. */
    private static final class AtOnce implements LocalServer.Reply {

        private final AtomicInteger present = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final CountDownLatch met;

        AtOnce(int expected) {
            met = new CountDownLatch(expected);
        }

        @Override
        public void to(String method, Socket socket) throws IOException, InterruptedException {
            most.accumulateAndGet(present.incrementAndGet(), Math::max);
            met.countDown();
            met.await(10, TimeUnit.SECONDS);
            Thread.sleep(10); // for one too many to show
            present.decrementAndGet();
            LocalServer.write(socket, "200 OK");
        }

        int most() {
            return most.get();
        }
    }
}
