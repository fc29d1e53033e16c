package io.github.coursekit.target;

import io.github.coursekit.text.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names in one folder, prepared for questions about names that are not there. A folder may hold thousands of files and be asked for thousands of
 * them: what a question costs is bounded.
 */
final class FolderNames {

    /** With more candidates than this none is the one that was meant, and looking at all of them for each link would cost a square. */
    private static final int MOST_CANDIDATES = 500;

    /** No slip changes the length by more. */
    private static final int LENGTH_OF_A_SLIP = 2;

    /** The names, by themselves and without their extensions. */
    private final Map<String, String> byWord = new HashMap<>();

    private final Map<Shape, List<String>> byShape = new HashMap<>();
    private final Map<String, List<String>> byStem = new HashMap<>();

    /** What a slip hardly changes. */
    private record Shape(char first, int length) {

        static Shape of(String word, int change) {
            char first = word.isEmpty() ? '\0' : word.toLowerCase(Locale.ROOT).charAt(0);
            return new Shape(first, word.length() + change);
        }
    }

    FolderNames(List<String> names) {
        names.forEach(name -> addWord(name, name));
        for (String name : names) {
            addWord(name.substring(0, name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.')), name);
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                byStem.computeIfAbsent(name.substring(0, dot), stem -> new ArrayList<>(1))
                        .add(name);
            }
        }
    }

    private void addWord(String word, String name) {
        if (byWord.putIfAbsent(word, name) == null) {
            byShape.computeIfAbsent(Shape.of(word, 0), shape -> new ArrayList<>(1))
                    .add(word);
        }
    }

    /** The names that go on behind a stem with a dot. */
    List<String> withStem(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    /** The name that is nearest to one, with or without its extension. */
    Optional<String> nearest(String name) {
        return EditDistance.nearest(name, candidates(name)).map(byWord::get);
    }

    /** All words of a small folder; of a large one those that begin and are as long as the name. */
    private Collection<String> candidates(String name) {
        if (byWord.size() <= MOST_CANDIDATES) {
            return byWord.keySet();
        }
        List<String> candidates = new ArrayList<>();
        for (int change = -LENGTH_OF_A_SLIP; change <= LENGTH_OF_A_SLIP; change++) {
            candidates.addAll(byShape.getOrDefault(Shape.of(name, change), List.of()));
        }
        return candidates.size() <= MOST_CANDIDATES ? candidates : List.of();
    }
}
