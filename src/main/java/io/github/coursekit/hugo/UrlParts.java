package io.github.coursekit.hugo;

import java.time.Instant;
import java.util.Optional;

/**
 * What front matter says that a URL is made of.
 *
 * @param slug what stands for the last name of the URL; empty text is none
 * @param url what stands for the whole path; empty text is none
 * @param title the title
 * @param date the date
 */
public record UrlParts(Optional<String> slug, Optional<String> url, Optional<String> title, Optional<Instant> date) {

    /** A page that says nothing. */
    public static final UrlParts NONE =
            new UrlParts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Takes empty texts for none. */
    public UrlParts {
        slug = slug.filter(text -> !text.isEmpty());
        url = url.filter(text -> !text.isEmpty());
    }
}
