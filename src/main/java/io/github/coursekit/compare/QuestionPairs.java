package io.github.coursekit.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which question has become which. Results are stored by ids, so that a question is the one of the same id, whatever it asks; those that had none of their own are
 * told by what they ask, and else by their place among those.
 */
final class QuestionPairs {

    private final Map<AskedQuestion, AskedQuestion> pairs = new LinkedHashMap<>();
    private final List<AskedQuestion> gone;
    private final List<AskedQuestion> added;

    QuestionPairs(List<AskedQuestion> before, List<AskedQuestion> after) {
        gone = new ArrayList<>(before);
        added = new ArrayList<>(after);
        Set<AskedQuestion> named = Set.copyOf(unique(before, QuestionPairs::id).values());
        Set<AskedQuestion> namedNow =
                Set.copyOf(unique(after, QuestionPairs::id).values());
        pair(gone, added, QuestionPairs::id);
        pair(
                gone,
                added,
                question -> question.id().isEmpty() ? "" : id(question) + '\n' + Words.folded(question.text()));
        for (AskedQuestion question : List.copyOf(gone)) {
            if (named.contains(question)) { // several have its id now
                added.stream()
                        .filter(other -> id(other).equals(id(question)))
                        .findFirst()
                        .ifPresent(other -> take(question, other));
            }
        }
        pair(without(named, gone), added, question -> Words.folded(question.text()));
        List<AskedQuestion> old = without(named, gone);
        List<AskedQuestion> young = without(namedNow, added);
        for (int i = 0; i < Math.min(old.size(), young.size()); i++) {
            take(old.get(i), young.get(i));
        }
    }

    private static String id(AskedQuestion question) {
        return question.id().orElse("");
    }

    /** Of some questions those that no id of their own identifies. */
    private static List<AskedQuestion> without(Set<AskedQuestion> named, List<AskedQuestion> questions) {
        return questions.stream().filter(question -> !named.contains(question)).toList();
    }

    /** Pairs questions by a key that tells one on each side. */
    private void pair(List<AskedQuestion> old, List<AskedQuestion> young, Function<AskedQuestion, String> key) {
        Map<String, AskedQuestion> byKey = unique(young, key);
        unique(old, key).forEach((value, question) -> {
            AskedQuestion still = byKey.get(value);
            if (still != null) {
                take(question, still);
            }
        });
    }

    private static Map<String, AskedQuestion> unique(
            List<AskedQuestion> questions, Function<AskedQuestion, String> key) {
        Map<String, AskedQuestion> unique = new LinkedHashMap<>();
        Set<String> several = new HashSet<>(Set.of(""));
        for (AskedQuestion question : questions) {
            if (unique.putIfAbsent(key.apply(question), question) != null) {
                several.add(key.apply(question));
            }
        }
        unique.keySet().removeAll(several);
        return unique;
    }

    private void take(AskedQuestion question, AskedQuestion still) {
        pairs.put(question, still);
        gone.remove(question);
        added.remove(still);
    }

    /** What each question has become. */
    Map<AskedQuestion, AskedQuestion> pairs() {
        return pairs;
    }

    List<AskedQuestion> gone() {
        return gone;
    }

    List<AskedQuestion> added() {
        return added;
    }

    /** The question of the new version that asks what one that is gone asked, if one does. */
    Map<String, AskedQuestion> addedByText() {
        Map<String, AskedQuestion> byText = new HashMap<>();
        added.forEach(question -> byText.putIfAbsent(Words.folded(question.text()), question));
        return byText;
    }
}
