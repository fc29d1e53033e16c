package io.github.coursekit.hugo;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What orders siblings: weight ascending with 0 last, then the newer date, then the link title without letter case, then the path. See
 * <a href="https://gohugo.io/quick-reference/page-collections/#sort">Hugo's default sort order</a>; Hugo itself compares titles by the
 * language's collation.
 *
 * @param weight the weight; 0 is none
 * @param date the date; null is none and comes last
 * @param linkTitle the link title, else the title, else empty
 * @param path the path relative to the content folder, with {@code /}
 */
public record HugoOrder(long weight, @Nullable Instant date, String linkTitle, String path)
        implements Comparable<HugoOrder> {

    private static final Comparator<HugoOrder> ORDER = Comparator.comparing((HugoOrder o) -> o.weight == 0)
            .thenComparingLong(HugoOrder::weight)
            .thenComparing(HugoOrder::date, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(o -> o.linkTitle.toLowerCase(Locale.ROOT))
            .thenComparing(HugoOrder::path);

    @Override
    public int compareTo(HugoOrder other) {
        return ORDER.compare(this, other);
    }
}
