package io.github.coursekit.external;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Asks for one address, without following redirects: whether it may be asked at all, then with HEAD, and with GET where HEAD says nothing good. */
final class Exchange {

    private final HttpClient client;
    private final Settings settings;
    private final Network network;
    private final Hosts hosts;
    private final Budget budget;
    private volatile boolean answered;

    Exchange(Settings settings, Network network, Hosts hosts, Budget budget) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeouts().connection())
                .followRedirects(HttpClient.Redirect.NEVER) // each hop must be permitted
                .proxy(HttpClient.Builder.NO_PROXY)
                .sslContext(network.tls())
                .build();
        this.settings = settings;
        this.network = network;
        this.hosts = hosts;
        this.budget = budget;
    }

    /**
     * The head of an answer.
     *
     * @param status the status
     * @param location where a redirect leads, if it says so
     * @param retryAfter how long the server asks to be left alone, if it does
     */
    record Answer(int status, Optional<String> location, Optional<Duration> retryAfter) {}

    /** There is no answer, and this is why. */
    static final class NoAnswerException extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Finding finding;

        NoAnswerException(Finding finding) {
            super(finding.words());
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }

    /** {@return whether any server has answered anything yet} */
    boolean hasAnswered() {
        return answered;
    }

    /**
     * {@return the answer for an address}
     *
     * @param uri the address
     * @param method what to begin with
     * @throws NoAnswerException when there is none, or the address may not be asked
     */
    Answer ask(URI uri, Method method) throws NoAnswerException, InterruptedException {
        Optional<Finding> settled = hosts.settled(uri);
        if (settled.isPresent()) {
            throw new NoAnswerException(settled.get());
        }
        if (method == Method.HEAD) {
            Optional<Answer> head = askForHead(uri);
            if (head.isPresent()) {
                return head.get();
            }
        }
        try {
            return send(uri, Method.GET);
        } catch (IOException e) {
            throw new NoAnswerException(Failures.finding(uri, e, settings.timeouts()));
        }
    }

    /** {@return the answer to HEAD; empty when it says nothing that the answer to GET might not belie} */
    private Optional<Answer> askForHead(URI uri) throws NoAnswerException, InterruptedException {
        try {
            Answer answer = send(uri, Method.HEAD);
            int status = answer.status();
            boolean told = Statuses.isAlive(status) || Statuses.isRedirect(status);
            boolean busy =
                    Statuses.isTooManyRequests(status) || answer.retryAfter().isPresent();
            return told || busy ? Optional.of(answer) : Optional.empty();
        } catch (IOException e) {
            if (Failures.isBeforeRequest(e)) {
                throw new NoAnswerException(Failures.finding(uri, e, settings.timeouts()));
            }
            return Optional.empty();
        }
    }

    private Answer send(URI uri, Method method) throws IOException, NoAnswerException, InterruptedException {
        Semaphore places = hosts.places(uri);
        places.acquire();
        try {
            if (!budget.sleep(hosts.remainingPause(uri, budget.now()))) {
                throw new NoAnswerException(Finding.outOfTime(uri));
            }
            // With each request anew: the client looks the name up by itself, and may only find what was found here a
            // moment ago.
            requirePermitted(uri);
            HttpResponse<Void> response = client.send(request(uri, method), info -> new HeadOnly());
            answered = true;
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location"),
                    response.headers().firstValue("Retry-After").flatMap(v -> RetryAfter.parse(v, budget.now())));
        } finally {
            places.release();
        }
    }

    private void requirePermitted(URI uri) throws NoAnswerException {
        String host = uri.getHost();
        boolean literalIpv6 = host.startsWith("[");
        try {
            List<InetAddress> addresses =
                    network.resolver().resolve(literalIpv6 ? host.substring(1, host.length() - 1) : host);
            if (!addresses.stream().allMatch(network.permitted())) {
                String words = "'" + host + "' is no public address, and only those are asked";
                throw new NoAnswerException(Finding.undecided(uri, words, Finding.Reach.ORIGIN));
            }
        } catch (UnknownHostException e) {
            throw new NoAnswerException(Failures.unknownHost(uri));
        }
    }

    private HttpRequest request(URI uri, Method method) {
        Duration answer = settings.timeouts().answer();
        Duration left = budget.left();
        // Without TLS the client would ask to upgrade to HTTP/2, which some servers choke on.
        boolean secure = uri.getScheme().equals("https");
        return HttpRequest.newBuilder(uri)
                .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .timeout(left.compareTo(answer) < 0 ? left.plusMillis(1) : answer)
                .header("User-Agent", settings.userAgent())
                .header("Accept", "*/*")
                .method(method.name(), HttpRequest.BodyPublishers.noBody())
                .build();
    }

    /** How to ask. */
    enum Method {
        /** For the head of the answer alone. */
        HEAD,
        /** For all of it; but what follows the head is not read. */
        GET
    }
}
