package io.github.coursekit.source;

import io.github.coursekit.text.PackedName;
import java.util.function.Predicate;

/** What is content in tests. */
final class Filters {

    /** Nothing is excluded. */
    static final ContentFilter ALL = excluding(path -> false);

    private Filters() {}

    static ContentFilter excluding(Predicate<String> exclude) {
        return new ContentFilter(exclude, path -> PackedName.faultOf("content/" + path), 1000, 100);
    }

    static ContentFilter upTo(int mostFiles) {
        return new ContentFilter(path -> false, ALL.faultOfName(), 1000, mostFiles);
    }
}
