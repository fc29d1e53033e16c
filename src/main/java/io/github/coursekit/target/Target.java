package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import java.util.Optional;

/** Where a destination leads. */
public sealed interface Target {

    /**
     * A page of the course.
     *
     * @param lesson the page
     * @param fragment the anchor on it; empty for the page itself
     */
    record Page(Lesson lesson, String fragment) implements Target {}

    /**
     * A page of the course whose file could not be read: it is there, and nothing is known of what is on it.
     *
     * @param path its path relative to the content folder, with {@code /}
     */
    record Unread(String path) implements Target {}

    /**
     * The source file of a page: it is there in the folder, but no URL leads to it.
     *
     * @param page the page, as far as it could be read
     * @param url the destination that leads to the page, relative as the one that was written, fragment kept
     */
    record Source(Target page, String url) implements Target {}

    /**
     * The page that Hugo makes for a folder without one of its own.
     *
     * @param folder the folder's path relative to the content folder, with {@code /}; empty for the content folder
     */
    record Listing(String folder) implements Target {}

    /** What the site makes by itself: a list of terms, a feed, a map of the site. */
    record Generated() implements Target {}

    /**
     * A file that is no page.
     *
     * @param path an asset's path relative to the content folder, or {@code static/} and the path in the static folder, with {@code /}
     */
    record File(String path) implements Target {}

    /** Another site, another scheme, or what another part of this site serves: not known here. */
    record Outside() implements Target {}

    /**
     * Something that may be there and is not at hand, or nothing.
     *
     * @param cause what is not at hand, a clause
     */
    record Undecided(String cause) implements Target {}

    /**
     * Nothing.
     *
     * @param looked where it was looked for: a URL path, or a path within the course
     * @param missing the first folder on the way there that is not there, as a URL path with a slash at its end, or {@code looked} itself
     * @param meant what may have been meant
     */
    record Nothing(String looked, String missing, Optional<Suggestion> meant) implements Target {}

    /**
     * What may have been meant.
     *
     * @param destination the destination to write
     * @param certain whether nothing else can have been meant: only the letter case or the form differ
     */
    record Suggestion(String destination, boolean certain) {}
}
