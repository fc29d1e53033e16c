package io.github.coursekit.external;

import io.github.coursekit.external.Exchange.Answer;
import io.github.coursekit.external.Exchange.Method;
import io.github.coursekit.external.Exchange.NoAnswerException;
import io.github.coursekit.external.Finding.Reach;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Asks for one link until the finding is final: follows redirects, and asks again after failures that may pass. */
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

    Finding ask(URI link) throws InterruptedException {
        Finding finding = follow(link, Method.HEAD);
        for (int retry = 0; finding.mayPass() && retry < settings.retries().times(); retry++) {
            Duration wait = BackOff.before(link, retry, settings.retries());
            Duration wanted = finding.leave();
            if (wanted != null && wanted.compareTo(settings.retries().longest()) > 0) {
                break;
            }
            if (wanted != null && wanted.compareTo(wait) > 0) {
                hosts.pause(finding.at(), budget.now().plus(wanted));
                wait = wanted;
            }
            if (!budget.sleep(wait)) {
                return Finding.outOfTime(link);
            }
            finding = follow(link, Method.GET);
        }
        if (finding.holdsForOrigin()) {
            hosts.settle(finding);
        }
        return finding;
    }

    /** {@return what is at the end of the redirects, or what is wrong with them} */
    private Finding follow(URI link, Method method) throws InterruptedException {
        Set<URI> seen = new HashSet<>();
        URI at = link;
        URI moved = link;
        try {
            while (true) {
                Optional<Finding> refused = refusal(link, at, seen);
                if (refused.isPresent()) {
                    return refused.get();
                }
                Answer answer = exchange.ask(at, method);
                if (!Statuses.isRedirect(answer.status())) {
                    return Statuses.finding(at, answer.status())
                            .waiting(answer.retryAfter().orElse(null))
                            .moved(link, moved);
                }
                Optional<URI> next = next(at, answer);
                if (next.isEmpty()) {
                    return Finding.undecided(at, "the server redirects to nowhere on the web", Reach.FINAL);
                }
                // The address to write instead is where the permanent redirects end: what follows may change any day.
                boolean permanent = moved.equals(at) && Statuses.isPermanentRedirect(answer.status());
                moved = permanent ? next.get() : moved;
                at = next.get();
            }
        } catch (NoAnswerException e) {
            return e.finding();
        }
    }

    private Optional<Finding> refusal(URI link, URI at, Set<URI> seen) {
        String words;
        if (budget.isSpent()) {
            return Optional.of(Finding.outOfTime(at));
        } else if (at.getRawUserInfo() != null) {
            words = "it holds a user name or a password, which are not sent";
        } else if (!seen.add(at)) {
            words = "the redirects go in a circle";
        } else if (seen.size() > settings.redirects() + 1) {
            words = "there are more than " + settings.redirects() + " redirects";
        } else {
            return Optional.empty();
        }
        return Optional.of(Finding.undecided(link, words, Reach.FINAL));
    }

    private static Optional<URI> next(URI at, Answer answer) {
        return answer.location().filter(location -> !location.isBlank()).flatMap(l -> WebAddress.resolve(at, l));
    }
}
