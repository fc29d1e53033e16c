package io.github.coursekit.external;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Asks servers whether links are alive. What comes of it hangs on what the servers say, on the memory, on what the build knows already and on the clock:
 *
 * <pre>
 * MemoryFile.Loaded loaded = MemoryFile.read(file);
 * Result result = ExternalLinks.check(urls, loaded.memory(), build, settings, Network.publicInternet(), Time.ofMachine());
 * MemoryFile.write(file, result.memory());
 * </pre>
 *
 * It knows neither lessons nor rules, and reads no file.
 */
public final class ExternalLinks {

    private static final int CONTROLS = 3;

    private ExternalLinks() {}

    /**
     * What a check found.
     *
     * @param verdicts the verdict on each link, under the string that was given, sorted
     * @param memory what to remember: only links that were given, now or to an earlier check of the build
     */
    public record Result(SortedMap<String, Verdict> verdicts, LinkMemory memory) {

        /** Copies the map. */
        public Result {
            verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
        }
    }

    /**
     * {@return what is known of links after those have been asked that are not remembered as alive}
     *
     * @param urls all external links of the course, as authors wrote them; those that differ only in their fragment are asked once
     * @param memory what earlier runs found, and earlier checks of the build
     * @param build what servers have said to the build so far; what they say now is added
     * @param settings how to ask
     * @param network the way out
     * @param time the clock
     * @throws InterruptedException when the thread is interrupted; then nothing is known
     */
    public static Result check(
            Collection<String> urls,
            LinkMemory memory,
            BuildAnswers build,
            Settings settings,
            Network network,
            Time time)
            throws InterruptedException {
        LinkMemory whole = build.whole(memory);
        Judge judge = new Judge(settings.proof(), whole, build, LocalDate.ofInstant(time.now(), ZoneOffset.UTC));
        SortedMap<String, LinkMemory.Entry> entries = build.entries(whole);
        SortedMap<String, URI> addresses = addresses(urls);
        SortedMap<URI, Judge.Ruling> rulings = new TreeMap<>();
        for (URI link : addresses.values()) {
            judge.withoutAsking(link).ifPresent(ruling -> rulings.put(link, ruling));
        }
        SortedSet<URI> unknown = new TreeSet<>(addresses.values());
        unknown.removeAll(rulings.keySet());
        SortedSet<URI> alive = alive(rulings);
        alive.forEach(link -> build.add(link, Evidence.alive(link)));
        Map<URI, Evidence> gathered = ask(unknown, alive, settings, network, time);
        for (URI link : unknown) {
            Evidence evidence = gathered.getOrDefault(link, Evidence.outOfTime(link));
            rulings.put(link, judge.of(link, evidence));
            build.add(link, evidence);
        }
        return result(urls, addresses, rulings, entries);
    }

    /** {@return what a check found, with the entries of links that earlier checks of the build were given} */
    private static Result result(
            Collection<String> urls,
            SortedMap<String, URI> addresses,
            SortedMap<URI, Judge.Ruling> rulings,
            SortedMap<String, LinkMemory.Entry> entries) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        for (String url : urls) {
            verdicts.put(url, new Verdict.Undecided("it is no address that a server can be asked for"));
        }
        addresses.forEach((url, link) -> {
            Judge.Ruling ruling = Objects.requireNonNull(rulings.get(link));
            verdicts.put(url, ruling.verdict());
            if (ruling.entry() != null) {
                entries.put(link.toString(), ruling.entry());
            }
        });
        return new Result(verdicts, new LinkMemory(entries));
    }

    /** {@return the address of each link that has one} */
    private static SortedMap<String, URI> addresses(Collection<String> urls) {
        SortedMap<String, URI> addresses = new TreeMap<>();
        for (String url : urls) {
            WebAddress.parse(url).ifPresent(link -> addresses.put(url, link));
        }
        return addresses;
    }

    /** {@return the links that are alive, as far as is known without asking} */
    private static SortedSet<URI> alive(SortedMap<URI, Judge.Ruling> rulings) {
        SortedSet<URI> alive = new TreeSet<>(rulings.keySet());
        alive.removeIf(link -> !(Objects.requireNonNull(rulings.get(link)).verdict() instanceof Verdict.Alive));
        return alive;
    }

    private static Map<URI, Evidence> ask(
            SortedSet<URI> unknown, SortedSet<URI> known, Settings settings, Network network, Time time)
            throws InterruptedException {
        Asker asker = new Asker(
                settings, network, new Budget(time, settings.timeouts().run()));
        Duration patience = settings.timeouts().run().plus(settings.timeouts().answer());
        Map<URI, Evidence> gathered = new Lanes(settings.load(), patience).run(unknown, asker::ask);
        boolean suspicious = !asker.hasAnswered() && severalHostsAreDead(gathered);
        return suspicious && !answersAny(known, asker) ? withoutNetwork(gathered) : gathered;
    }

    /** When several hosts are dead and no server answers, then it is rather this machine that has no network. */
    private static boolean severalHostsAreDead(Map<URI, Evidence> gathered) {
        return gathered.values().stream()
                        .filter(evidence -> evidence.kind() == Evidence.Kind.DEAD)
                        .map(evidence -> evidence.at().getHost())
                        .distinct()
                        .count()
                > 1;
    }

    /** {@return whether one of the links that were alive lately answers} */
    private static boolean answersAny(SortedSet<URI> known, Asker asker) throws InterruptedException {
        for (URI link : known.stream().limit(CONTROLS).toList()) {
            asker.ask(link);
            if (asker.hasAnswered()) {
                return true;
            }
        }
        return false;
    }

    private static Map<URI, Evidence> withoutNetwork(Map<URI, Evidence> gathered) {
        Map<URI, Evidence> undecided = new TreeMap<>(gathered);
        undecided.replaceAll((link, evidence) -> evidence.kind() == Evidence.Kind.DEAD
                ? Evidence.undecided(link, "no server at all answers; is this machine online?", Evidence.Reach.FINAL)
                : evidence);
        return undecided;
    }
}
