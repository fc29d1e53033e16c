package io.github.coursekit.external;

import static io.github.coursekit.external.LocalServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What several runs make of a link. */
@Timeout(60)
class ProofTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final String GONE = "the server answers 410 (Gone)";
    private static final Settings DEFAULTS = Links.ONE_TRY.withProof(Settings.Proof.DEFAULT);

    @AutoClose
    private final LocalServer server = LocalServer.http();

    private LinkMemory memory = LinkMemory.EMPTY;
    private BuildAnswers build = Links.newBuild();

    private Verdict run(String moment, String status) throws InterruptedException {
        return run(moment, status, DEFAULTS);
    }

    private Verdict run(String moment, String status, Settings settings) throws InterruptedException {
        server.on("/a", answer(status));
        return run(List.of(server.url("/a")), moment, settings).get(server.url("/a"));
    }

    private Map<String, Verdict> run(List<String> urls, String moment, Settings settings) throws InterruptedException {
        build = Links.newBuild();
        return check(urls, moment, settings);
    }

    /** A check of the build that was run last. */
    private Map<String, Verdict> check(List<String> urls, String moment, Settings settings)
            throws InterruptedException {
        ExternalLinks.Result result = ExternalLinks.check(
                urls, memory, build, settings, Links.loopback(), new FakeTime("2026-11-" + moment + ":00Z"));
        memory = LinkMemory.parse(result.memory().toJson());
        return result.verdicts();
    }

    @Test
    void aNightlyBuildFailsInTheThirdNight() throws InterruptedException {
        assertThat(run("01T02:07", "410 Gone")).isEqualTo(new Verdict.Suspect(GONE, FIRST, 1));
        assertThat(run("02T02:05", "410 Gone")).isEqualTo(new Verdict.Suspect(GONE, FIRST, 2));
        assertThat(run("03T02:03", "410 Gone")).isEqualTo(new Verdict.Dead(GONE, FIRST, 3));
    }

    @Test
    void manyRunsOfOneDayAreNotEnough() throws InterruptedException {
        for (int i = 1; i <= 9; i++) {
            assertThat(run("01T1" + i + ":00", "410 Gone", DEFAULTS)).isEqualTo(new Verdict.Suspect(GONE, FIRST, i));
        }
    }

    @Test
    void fewRunsOverManyDaysAreNotEnough() throws InterruptedException {
        run("01T02:00", "410 Gone");

        assertThat(run("20T02:00", "410 Gone")).isEqualTo(new Verdict.Suspect(GONE, FIRST, 2));
    }

    @Test
    void whatWasAliveInBetweenBeginsAnew() throws InterruptedException {
        run("01T02:00", "410 Gone");
        run("02T02:00", "410 Gone");
        run("03T02:00", "200 OK");

        assertThat(run("04T02:00", "410 Gone")).isEqualTo(new Verdict.Suspect(GONE, LocalDate.of(2026, 11, 4), 1));
    }

    @Test
    void whatIsUndecidedInBetweenNeitherCountsNorFails() throws InterruptedException {
        run("01T02:00", "410 Gone");
        run("02T02:00", "410 Gone");

        assertThat(run("03T02:00", "429 Slow Down"))
                .isEqualTo(new Verdict.Undecided("the server answers 429 (Too Many Requests)"));
        assertThat(run("04T02:00", "410 Gone")).isEqualTo(new Verdict.Dead(GONE, FIRST, 3));
    }

    @Test
    void oneRunIsEnoughWhereTheSettingsSaySo() throws InterruptedException {
        assertThat(run("01T02:00", "410 Gone", Links.ONE_TRY)).isEqualTo(new Verdict.Dead(GONE, FIRST, 1));
    }

    @Test
    void whatIsAliveIsAskedOnceADay() throws InterruptedException {
        run("01T00:01", "200 OK");
        assertThat(run("01T23:59", "410 Gone")).isEqualTo(new Verdict.Alive(FIRST));
        assertThat(server.requests()).containsExactly("HEAD /a");

        assertThat(run("02T00:00", "410 Gone")).isInstanceOf(Verdict.Suspect.class);
    }

    @Test
    void whatIsAliveMayBeRememberedLongerOrNotAtAll() throws InterruptedException {
        Settings week = Links.ONE_TRY.withProof(new Settings.Proof(7, 1, 0));
        run("01T02:00", "200 OK");

        assertThat(run("07T02:00", "410 Gone", week)).isEqualTo(new Verdict.Alive(FIRST));
        assertThat(run("01T03:00", "410 Gone", Links.ONE_TRY)).isInstanceOf(Verdict.Dead.class);
    }

    @Test
    void aLinkThatIsRedirectedIsRememberedByItsOwnAddress() throws InterruptedException {
        server.on("/new", answer("200 OK")).on("/old", answer("301 Moved", "Location: /new"));
        List<String> urls = List.of(server.url("/old"));

        Map<String, Verdict> asked = run(urls, "01T02:00", DEFAULTS);

        assertThat(asked.values()).containsExactly(new Verdict.Alive(FIRST));
        assertThat(run(urls, "01T03:00", DEFAULTS)).isEqualTo(asked);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void linksThatAreNoLongerInTheCourseAreForgotten() throws InterruptedException {
        server.on("/b", answer("200 OK"));
        run(List.of(server.url("/a"), server.url("/b")), "01T02:00", DEFAULTS);
        assertThat(memory.links()).hasSize(2);

        run(List.of(server.url("/b#part")), "02T02:00", DEFAULTS);

        assertThat(memory.links()).containsOnlyKeys(server.url("/b"));
    }

    @Test
    void aCountThatCannotGrowStaysAsItIs() throws InterruptedException {
        LinkMemory.Dead dead = new LinkMemory.Dead(FIRST, Integer.MAX_VALUE);
        memory = new LinkMemory(new TreeMap<>(Map.of(server.url("/a"), dead)));

        assertThat(run("03T02:00", "410 Gone")).isEqualTo(new Verdict.Dead(GONE, FIRST, Integer.MAX_VALUE));
    }

    @Test
    void aDayThatIsYetToComeIsNotBelieved() throws InterruptedException {
        memory =
                new LinkMemory(new TreeMap<>(Map.of(server.url("/a"), new LinkMemory.Alive(LocalDate.of(2099, 1, 1)))));

        assertThat(run("01T02:00", "410 Gone")).isEqualTo(new Verdict.Suspect(GONE, FIRST, 1));
    }

    @Test
    void aMachineWithoutNetworkCallsNothingDead() throws InterruptedException {
        List<String> urls = List.of("https://one.invalid/", "https://two.invalid/");

        assertThat(run(urls, "01T02:00", Links.ONE_TRY).values())
                .hasSize(2)
                .containsOnly(new Verdict.Undecided("no server at all answers; is this machine online?"));
        assertThat(memory.links()).isEmpty();
    }

    @Test
    void hostsThatDoNotExistAreDeadWhereOthersAnswer() throws InterruptedException {
        server.on("/a", answer("200 OK"));
        List<String> urls = List.of("https://one.invalid/", "https://two.invalid/", server.url("/a"));
        run(urls, "01T02:00", DEFAULTS);

        Map<String, Verdict> remembered = run(urls, "01T03:00", DEFAULTS);

        assertThat(remembered.get(urls.get(0)))
                .isEqualTo(new Verdict.Suspect("there is no host 'one.invalid'", FIRST, 2));
        assertThat(server.requests())
                .containsExactly("HEAD /a", "HEAD /a"); // the second time to see whether there is a network
    }

    @Test
    void whatIsNoAddressOrHoldsAPasswordIsNeitherAskedNorRemembered() throws InterruptedException {
        List<String> urls =
                List.of("http://", "ftp://e.example/", "mailto:a@b.example", server.url("me:secret@localhost", "/a"));

        assertThat(run(urls, "01T02:00", Links.ONE_TRY).values())
                .hasSize(4)
                .allSatisfy(verdict -> assertThat(verdict).isInstanceOf(Verdict.Undecided.class));
        assertThat(server.requests()).isEmpty();
        assertThat(memory.links()).isEmpty();
    }

    @Test
    void privateAddressesAreNotAsked() throws InterruptedException {
        Network network = Network.publicInternet();
        String url = server.url("localhost", "/a");

        assertThat(ExternalLinks.check(
                                List.of(url),
                                LinkMemory.EMPTY,
                                Links.newBuild(),
                                Links.ONE_TRY,
                                network,
                                new FakeTime("2026-11-01T00:00:00Z"))
                        .verdicts()
                        .get(url))
                .isEqualTo(new Verdict.Undecided("'localhost' is no public address, and only those are asked"));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void checksOfOneBuildAreOneRun() throws InterruptedException {
        run("01T02:00", "410 Gone");
        List<String> urls = List.of(server.url("/a"));

        for (String minute : List.of("01", "02", "03")) {
            assertThat(check(urls, "01T02:" + minute, DEFAULTS).values())
                    .containsExactly(new Verdict.Suspect(GONE, FIRST, 1));
        }
        assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
        assertThat(memory.links().values()).containsExactly(new LinkMemory.Dead(FIRST, 1));

        assertThat(run("03T02:00", "410 Gone")).isEqualTo(new Verdict.Suspect(GONE, FIRST, 2));
        assertThat(check(urls, "03T02:01", Links.ONE_TRY).values()).containsExactly(new Verdict.Dead(GONE, FIRST, 2));
    }

    @Test
    void whatABuildCouldNotTellItDoesNotAskAgain() throws InterruptedException {
        run("01T02:00", "410 Gone");
        Verdict undecided = run("02T02:00", "403 Forbidden");
        int requests = server.requests().size();

        assertThat(check(List.of(server.url("/a")), "02T02:01", DEFAULTS).values())
                .containsExactly(undecided);
        assertThat(server.requests()).hasSize(requests);
        assertThat(memory.links().values()).containsExactly(new LinkMemory.Dead(FIRST, 1));
    }

    /** Also past midnight. */
    @Test
    void whatABuildFoundAliveItDoesNotAskAgain() throws InterruptedException {
        run("01T23:59", "200 OK");
        server.on("/a", answer("410 Gone"));

        assertThat(check(List.of(server.url("/a")), "02T00:01", DEFAULTS).values())
                .containsExactly(new Verdict.Alive(FIRST));
        assertThat(server.requests()).containsExactly("HEAD /a");
    }

    /** Two modules with a file in common. */
    @Test
    void checksOfOneBuildForgetNoLinksOfEachOther() throws InterruptedException {
        server.on("/a", answer("410 Gone")).on("/b", answer("410 Gone"));
        for (String day : List.of("01", "02", "03")) {
            run(List.of(server.url("/a")), day + "T02:00", DEFAULTS);
            check(List.of(server.url("/b")), day + "T02:01", DEFAULTS);
        }

        LinkMemory.Dead dead = new LinkMemory.Dead(FIRST, 3);
        assertThat(memory.links()).isEqualTo(Map.of(server.url("/a"), dead, server.url("/b"), dead));
    }

    @Test
    void anAnswerToAnEarlierCheckIsASignOfANetwork() throws InterruptedException {
        server.on("/a", answer("200 OK"));
        List<String> hosts = List.of("https://one.invalid/", "https://two.invalid/");
        run(List.of(server.url("/a")), "01T02:00", DEFAULTS);
        List<String> all = List.of(hosts.get(0), hosts.get(1), server.url("/a"));

        assertThat(check(all, "01T02:01", DEFAULTS).get(hosts.get(0)))
                .isEqualTo(new Verdict.Suspect("there is no host 'one.invalid'", FIRST, 1));
    }
}
