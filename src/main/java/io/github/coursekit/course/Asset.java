package io.github.coursekit.course;

import java.util.List;
import java.util.Optional;

/**
 * A file of the course that is no lesson.
 *
 * @param path the path relative to the content folder, with {@code /}
 * @param size the number of its bytes
 * @param type what its bytes say it is; empty for text and all that is not known
 * @param hazards what an SVG image holds that a picture should not, each a noun with its article
 * @param excess what an SVG image has too much of, so that not all of it was looked through: a noun with its number
 * @param frontMatterKeys the keys at the top of its front matter where it is Markdown, in lower case; none where that cannot be read
 */
public record Asset(
        String path,
        long size,
        Optional<MediaType> type,
        List<String> hazards,
        Optional<String> excess,
        List<String> frontMatterKeys) {

    /** Copies the lists. */
    public Asset {
        hazards = List.copyOf(hazards);
        frontMatterKeys = List.copyOf(frontMatterKeys);
    }
}
