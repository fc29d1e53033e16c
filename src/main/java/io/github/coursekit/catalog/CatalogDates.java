package io.github.coursekit.catalog;

import java.time.Instant;
import java.util.Optional;

/**
 * When a lesson was written, and from when until when it is shown. Each is empty where its front matter has none that Hugo takes for a date.
 *
 * @param date the date that orders it: its own, else that of publication or change
 * @param publishDate from when it is shown
 * @param lastmod when it was changed
 * @param expiryDate until when it is shown
 */
public record CatalogDates(
        Optional<Instant> date,
        Optional<Instant> publishDate,
        Optional<Instant> lastmod,
        Optional<Instant> expiryDate) {

    /** No dates. */
    public static final CatalogDates NONE =
            new CatalogDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
