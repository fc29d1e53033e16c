package io.github.coursekit.external;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Asks servers whether links are alive. A run is a pure function of what the servers say, of the memory and of the clock:
 *
 * <pre>
 * MemoryFile.Loaded loaded = MemoryFile.read(file);
 * Result result = ExternalLinks.check(urls, loaded.memory(), settings, Network.publicInternet(), Time.ofMachine());
 * MemoryFile.write(file, result.memory());
 * </pre>
 *
 * It knows neither lessons nor rules, and reads no file.
 */
public final class ExternalLinks {

    private static final int CONTROLS = 3;
    private static final SortedSet<URI> NONE = Collections.emptySortedSet();

    private ExternalLinks() {}

    /**
     * What a run found.
     *
     * @param verdicts the verdict on each link, under the string that was given, sorted
     * @param memory what to remember: only links that were given
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
     * @param memory what earlier runs found
     * @param settings how to ask
     * @param network the way out
     * @param time the clock
     * @throws InterruptedException when the thread is interrupted; then nothing is known
     */
    public static Result check(
            Collection<String> urls, LinkMemory memory, Settings settings, Network network, Time time)
            throws InterruptedException {
        Judge judge = new Judge(settings.proof(), memory, LocalDate.ofInstant(time.now(), ZoneOffset.UTC));
        SortedMap<String, URI> addresses = addresses(urls);
        Map<Boolean, SortedSet<URI>> known = addresses.values().stream()
                .collect(Collectors.partitioningBy(
                        link -> judge.withoutAsking(link).isPresent(), Collectors.toCollection(TreeSet::new)));
        Map<URI, Evidence> gathered =
                ask(known.getOrDefault(false, NONE), known.getOrDefault(true, NONE), settings, network, time);
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        SortedMap<String, LinkMemory.Entry> entries = new TreeMap<>();
        for (String url : urls) {
            verdicts.put(url, new Verdict.Undecided("it is no address that a server can be asked for"));
        }
        addresses.forEach((url, link) -> {
            Judge.Ruling ruling = judge.withoutAsking(link)
                    .orElseGet(() -> judge.of(link, gathered.getOrDefault(link, Evidence.outOfTime(link))));
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
