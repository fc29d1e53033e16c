package io.github.coursekit.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** The pages that are at least half alike, each with one other at most; the most alike are paired first. */
final class LikePages {

    private static final double LEAST = 0.5;

    /** What so many pages have in common, such as a licence at their end, tells none of them. */
    private static final int MOST_SHARING = 16;

    private LikePages() {}

    /**
     * Two pages that are alike.
     *
     * @param before the one of the old version
     * @param after the one of the new version
     * @param likeness how much, from 0 to 1
     */
    record Pair(Page before, Page after, double likeness) {}

    static List<Pair> find(SortedMap<String, Page> old, SortedMap<String, Page> young) {
        List<Pair> candidates = candidates(old.values(), byHash(young.values()));
        candidates.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(pair -> pair.before().path())
                .thenComparing(pair -> pair.after().path()));
        Set<String> taken = new HashSet<>();
        Set<String> given = new HashSet<>();
        List<Pair> found = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!taken.contains(pair.before().path())
                    && !given.contains(pair.after().path())) {
                taken.add(pair.before().path());
                given.add(pair.after().path());
                found.add(pair);
            }
        }
        return found;
    }

    private static Map<Long, List<Page>> byHash(Collection<Page> pages) {
        Map<Long, List<Page>> byHash = new HashMap<>();
        for (Page page : pages) {
            page.sketch()
                    .hashes()
                    .forEach(hash -> byHash.computeIfAbsent(hash, key -> new ArrayList<>())
                            .add(page));
        }
        byHash.values().removeIf(sharing -> sharing.size() > MOST_SHARING);
        return byHash;
    }

    private static List<Pair> candidates(Collection<Page> old, Map<Long, List<Page>> byHash) {
        List<Pair> candidates = new ArrayList<>();
        for (Page page : old) {
            Map<String, Page> near = new HashMap<>();
            page.sketch()
                    .hashes()
                    .forEach(hash -> byHash.getOrDefault(hash, List.of()).forEach(now -> near.put(now.path(), now)));
            for (Page now : near.values()) {
                double likeness = page.sketch().likeness(now.sketch());
                if (likeness >= LEAST && page.language().equals(now.language())) {
                    candidates.add(new Pair(page, now, likeness));
                }
            }
        }
        return candidates;
    }
}
