package io.github.coursekit.target;

import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.RelativePaths;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may have been meant by a path in another course at which nothing is: the same in another letter case, a slip, or the only page of that name. */
final class NearPlaces {

    /** With more candidates than this none is the one that was meant, and looking at all for each link would cost a square. */
    private static final int MOST_CANDIDATES = 500;

    /** Where readers can be led to, by paths without a slash at their end. */
    private final Map<String, OtherCourse.Place> places;

    private @Nullable Prepared prepared;

    NearPlaces(Map<String, OtherCourse.Place> all) {
        this.places = all;
    }

    /**
     * Made when something is first looked for in vain.
     *
     * @param folded each path by the same without letter case
     * @param names each path by its last name without ending
     * @param several what of both stands for several things
     */
    private record Prepared(UrlTree tree, Map<String, String> folded, Map<String, String> names, Set<String> several) {

        static Prepared of(Map<String, OtherCourse.Place> places) {
            Set<String> paths = places.entrySet().stream()
                    .filter(place -> !place.getValue().draft())
                    .map(Map.Entry::getKey)
                    .filter(path -> !path.isEmpty())
                    .collect(Collectors.toSet());
            UrlTree tree = new UrlTree(paths.stream().map(path -> "/" + path).toList());
            Prepared made = new Prepared(tree, new HashMap<>(), new HashMap<>(), new HashSet<>());
            paths.stream().sorted().forEach(path -> {
                made.put(made.folded, "path " + FoldedText.of(path), path, places);
                made.put(made.names, "name " + name(path), path, places);
            });
            return made;
        }

        private void put(Map<String, String> map, String key, String path, Map<String, OtherCourse.Place> places) {
            String other = map.putIfAbsent(key, path);
            if (other != null && !isSame(places.get(other), places.get(path))) {
                several.add(key);
            }
        }

        Optional<String> only(Map<String, String> map, String key) {
            return Optional.ofNullable(map.get(key)).filter(path -> !several.contains(key));
        }
    }

    /** Two ways to write one lesson are no two things. */
    private static boolean isSame(OtherCourse.@Nullable Place one, OtherCourse.@Nullable Place other) {
        return one != null
                && other != null
                && one.lesson().isPresent()
                && one.lesson().equals(other.lesson());
    }

    /** What may have been meant by a path without a slash at its end. */
    Optional<Target.Suggestion> of(String path) {
        Prepared at = prepared();
        Optional<String> sameButCase = at.only(at.folded, "path " + FoldedText.of(path));
        return sameButCase
                .or(() -> at.tree.nearest("/" + path).map(found -> found.substring(1)))
                .or(() -> at.only(at.names, "name " + name(path)))
                .flatMap(found -> Optional.ofNullable(places.get(found)))
                .map(place -> new Target.Suggestion(place.written(), sameButCase.isPresent()));
    }

    private synchronized Prepared prepared() {
        Prepared made = prepared == null ? Prepared.of(places) : prepared;
        prepared = made;
        return made;
    }

    /** The nearest of some words, unless there are too many. */
    static Optional<String> nearest(String word, Collection<String> candidates) {
        return candidates.size() > MOST_CANDIDATES ? Optional.empty() : EditDistance.nearest(word, candidates);
    }

    private static String name(String path) {
        String name = FoldedText.of(RelativePaths.nameOf(path));
        return name.lastIndexOf('.') < 1 ? name : name.substring(0, name.lastIndexOf('.'));
    }
}
