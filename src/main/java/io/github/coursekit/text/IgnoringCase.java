package io.github.coursekit.text;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Sets of words in which letter case does not count, as in the keys that Hugo reads. */
public final class IgnoringCase {

    private IgnoringCase() {}

    /**
     * {@return an unmodifiable set that holds words in any letter case}
     *
     * @param words the words; of those that differ in letter case only the first is kept
     */
    public static NavigableSet<String> set(Collection<String> words) {
        NavigableSet<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(words);
        return Collections.unmodifiableNavigableSet(set);
    }
}
