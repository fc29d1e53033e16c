package io.github.coursekit.external;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Asks for one address, without following redirects: whether it may be asked at all, then with HEAD, and with GET where HEAD says nothing good. */
final class Exchange {

    private final Settings settings;
    private final Network network;
    private final Hosts hosts;
    private final Budget budget;
    private volatile boolean answered;

    Exchange(Settings settings, Network network, Hosts hosts, Budget budget) {
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
        Optional<Evidence> settled = hosts.settled(uri);
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
            throw new NoAnswerException(Failures.evidence(uri, e, settings.timeouts()));
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
                throw new NoAnswerException(Failures.evidence(uri, e, settings.timeouts()));
            }
            return Optional.empty();
        }
    }

    private Answer send(URI uri, Method method) throws IOException, NoAnswerException, InterruptedException {
        Semaphore places = hosts.places(uri);
        places.acquire();
        try {
            if (!budget.sleep(hosts.remainingPause(uri, budget.now()))) {
                throw new NoAnswerException(Evidence.outOfTime(uri));
            }
            AnswerHead head = head(uri, method);
            answered = true;
            return new Answer(
                    head.status(),
                    head.header("Location"),
                    head.header("Retry-After").flatMap(v -> RetryAfter.parse(v, budget.now())));
        } finally {
            places.release();
        }
    }

    private AnswerHead head(URI uri, Method method) throws IOException, NoAnswerException, InterruptedException {
        // With each request anew, and the connection goes to these and to no others.
        List<InetAddress> addresses = permittedAddresses(uri);
        Settings.Timeouts timeouts = settings.timeouts();
        try (Connection connection = Connection.open(uri, addresses, inBudget(timeouts.connection()))) {
            return connection.ask(request(uri, method), inBudget(timeouts.answer()), network.tls());
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw e;
        }
    }

    private List<InetAddress> permittedAddresses(URI uri) throws NoAnswerException {
        String host = uri.getHost();
        boolean literalIpv6 = host.startsWith("[");
        try {
            List<InetAddress> addresses =
                    network.resolver().resolve(literalIpv6 ? host.substring(1, host.length() - 1) : host);
            if (!addresses.stream().allMatch(network.permitted())) {
                String words = "'" + host + "' is no public address, and only those are asked";
                throw new NoAnswerException(Evidence.undecided(uri, words, Evidence.Reach.ORIGIN));
            }
            return addresses;
        } catch (UnknownHostException e) {
            throw new NoAnswerException(Failures.unknownHost(uri));
        }
    }

    private Duration inBudget(Duration longest) {
        Duration left = budget.left();
        return left.compareTo(longest) < 0 ? left.plusMillis(1) : longest;
    }

    /** A request for an address, which holds neither spaces nor line breaks. */
    private String request(URI uri, Method method) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return String.join(
                        "\r\n",
                        method.name() + " " + uri.getRawPath() + query + " HTTP/1.1",
                        "Host: " + uri.getRawAuthority(),
                        "User-Agent: " + settings.userAgent(),
                        "Accept: */*",
                        "Connection: close")
                + "\r\n\r\n";
    }

    /** How to ask. */
    enum Method {
        /** For the head of the answer alone. */
        HEAD,
        /** For all of it; but what follows the head is not read. */
        GET
    }
}
