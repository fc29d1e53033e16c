package io.github.coursekit.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which page of the new version is which page of the old one. */
final class PagePairs {

    private final SortedMap<String, Page> afterByOld = new TreeMap<>();
    private final Map<String, Page> beforeByNew = new HashMap<>();

    void add(Page before, Page after) {
        afterByOld.put(before.path(), after);
        beforeByNew.put(after.path(), before);
    }

    /** What a page of the old version has become. */
    Optional<Page> after(Page before) {
        return Optional.ofNullable(afterByOld.get(before.path()));
    }

    /** What a page of the new version was. */
    Optional<Page> before(Page after) {
        return Optional.ofNullable(beforeByNew.get(after.path()));
    }
}
