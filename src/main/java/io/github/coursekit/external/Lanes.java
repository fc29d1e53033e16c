package io.github.coursekit.external;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Asks for many links at once: each host has a few lanes, and a lane asks for one link of its host after another. So a host with many links holds no
 * more threads than it may have requests. Hosts with most links come first, as they take longest.
 */
final class Lanes {

    private final Settings.Load load;
    private final Duration patience;

    /**
     * Makes lanes.
     *
     * @param load how many
     * @param patience after this time by the machine's own clock, links that are still being asked are given up
     */
    Lanes(Settings.Load load, Duration patience) {
        this.load = load;
        this.patience = patience;
    }

    /** Asks for one link. */
    @FunctionalInterface
    interface Question {

        Evidence ask(URI link) throws InterruptedException;
    }

    /**
     * {@return the evidence; none for a link that was given up}
     *
     * @param links the links
     * @param question asks for one of them; called on several threads
     * @throws InterruptedException when this thread is interrupted; then the lanes are too
     */
    Map<URI, Evidence> run(Collection<URI> links, Question question) throws InterruptedException {
        Map<URI, Evidence> gathered = new ConcurrentHashMap<>();
        List<Callable<Boolean>> lanes = new ArrayList<>();
        for (Queue<URI> queue : queues(links)) {
            int count = Math.min(load.perHost(), queue.size());
            for (int i = 0; i < count; i++) {
                lanes.add(() -> drain(queue, question, gathered));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(load.total(), Lanes::thread);
        try {
            for (Future<Boolean> lane : threads.invokeAll(lanes, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                requireNoDefect(lane);
            }
        } finally {
            threads.shutdownNow();
        }
        return new TreeMap<>(gathered);
    }

    private static List<Queue<URI>> queues(Collection<URI> links) {
        Map<String, Queue<URI>> byHost = new TreeMap<>();
        for (URI link : links) {
            byHost.computeIfAbsent(link.getHost(), host -> new ArrayDeque<>()).add(link);
        }
        return byHost.values().stream()
                .sorted(Comparator.comparing((Queue<URI> queue) -> -queue.size()))
                .map(queue -> (Queue<URI>) new ConcurrentLinkedQueue<>(queue))
                .toList();
    }

    private static boolean drain(Queue<URI> queue, Question question, Map<URI, Evidence> gathered)
            throws InterruptedException {
        for (URI link = queue.poll(); link != null; link = queue.poll()) {
            gathered.put(link, question.ask(link));
        }
        return true;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "external-links");
        thread.setDaemon(true); // a lookup of a name cannot be interrupted
        return thread;
    }

    private static void requireNoDefect(Future<Boolean> lane) throws InterruptedException {
        if (lane.isCancelled()) {
            return; // given up
        }
        try {
            lane.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Asking for external links failed", e.getCause());
        }
    }
}
