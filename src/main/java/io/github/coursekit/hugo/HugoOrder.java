package io.github.coursekit.hugo;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
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

    @Override
    public int compareTo(HugoOrder other) {
        if (weight != other.weight) {
            return weight == 0 ? 1 : other.weight == 0 ? -1 : Long.compare(weight, other.weight);
        }
        if (!Objects.equals(date, other.date)) {
            return date == null ? 1 : other.date == null ? -1 : other.date.compareTo(date);
        }
        int byTitle = linkTitle.toLowerCase(Locale.ROOT).compareTo(other.linkTitle.toLowerCase(Locale.ROOT));
        return byTitle != 0 ? byTitle : path.compareTo(other.path);
    }
}
