package io.github.coursekit.external;

import io.github.coursekit.external.Evidence.Reach;
import io.github.coursekit.external.Exchange.Answer;
import io.github.coursekit.external.Exchange.Method;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Asks for one link until the evidence is final: follows redirects, and asks again after failures that may pass. */
final class Asker {

    private final Settings settings;
    private final Hosts hosts;
    private final Budget budget;
    private final Exchange exchange;

    Asker(Settings settings, Network network, Budget budget) {
        this.settings = settings;
        this.hosts = new Hosts(settings.load().perHost());
        this.budget = budget;
        this.exchange = new Exchange(settings, network, hosts, budget);
    }

    /** {@return whether any server has answered anything yet} */
    boolean hasAnswered() {
        return exchange.hasAnswered();
    }

    Evidence ask(URI link) throws InterruptedException {
        Evidence evidence = follow(link, Method.HEAD);
        for (int retry = 0; evidence.mayPass() && retry < settings.retries().times(); retry++) {
            Duration wait = BackOff.before(link, retry, settings.retries());
            Duration wanted = evidence.leave();
            if (wanted != null && wanted.compareTo(settings.retries().longest()) > 0) {
                break;
            }
            if (wanted != null && wanted.compareTo(wait) > 0) {
                hosts.pause(evidence.at(), budget.now().plus(wanted));
                wait = wanted;
            }
            if (!budget.sleep(wait)) {
                return Evidence.outOfTime(link);
            }
            evidence = follow(link, Method.GET);
        }
        if (evidence.holdsForOrigin()) {
            hosts.settle(evidence);
        }
        return evidence;
    }

    /** {@return what is at the end of the redirects, or what is wrong with them} */
    private Evidence follow(URI link, Method method) throws InterruptedException {
        Set<URI> seen = new HashSet<>();
        URI at = link;
        try {
            while (true) {
                Optional<Evidence> refused = refusal(link, at, seen);
                if (refused.isPresent()) {
                    return refused.get();
                }
                Answer answer = exchange.ask(at, method);
                if (!Statuses.isRedirect(answer.status())) {
                    return Statuses.evidence(at, answer.status())
                            .waiting(answer.retryAfter().orElse(null));
                }
                Optional<URI> next = next(at, answer);
                if (next.isEmpty()) {
                    return Evidence.undecided(at, "the server redirects to nowhere on the web", Reach.FINAL);
                }
                at = next.get();
            }
        } catch (NoAnswerException e) {
            return e.evidence();
        }
    }

    private Optional<Evidence> refusal(URI link, URI at, Set<URI> seen) {
        String words;
        if (budget.isSpent()) {
            return Optional.of(Evidence.outOfTime(at));
        } else if (at.getRawUserInfo() != null) {
            words = "it holds a user name or a password, which are not sent";
        } else if (!seen.add(at)) {
            words = "the redirects go in a circle";
        } else if (seen.size() > settings.redirects() + 1) {
            words = "there are more than " + settings.redirects() + " redirects";
        } else {
            return Optional.empty();
        }
        return Optional.of(Evidence.undecided(link, words, Reach.FINAL));
    }

    private static Optional<URI> next(URI at, Answer answer) {
        return answer.location().filter(location -> !location.isBlank()).flatMap(l -> WebAddress.resolve(at, l));
    }
}
