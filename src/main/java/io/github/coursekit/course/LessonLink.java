package io.github.coursekit.course;

import io.github.coursekit.text.TextRange;

/**
 * Something in a lesson that names another place, as it is kept. A course has very many, so its range is two numbers and no object of its own.
 *
 * @param kind what asks for the place, which decides how it is found
 * @param destination the place, as written but for backslash escapes and entities
 * @param start where the destination starts, behind its bracket or quote, a UTF-16 offset from 0; the start of the whole link when it is empty
 * @param end where it ends, exclusive
 */
public record LessonLink(Kind kind, String destination, int start, int end) {

    /**
     * Makes a link.
     *
     * @param kind what asks for the place
     * @param destination the place, as written but for backslash escapes and entities
     * @param range where the destination stands, without brackets and quotes: the whole link when it is empty
     */
    public LessonLink(Kind kind, String destination, TextRange range) {
        this(kind, destination, range.start(), range.end());
    }

    /** {@return where the destination stands, without brackets and quotes: the whole link when it is empty} */
    public TextRange range() {
        return new TextRange(start, end);
    }

    /** As good as the record's own, and quick: links are told apart in every lesson. */
    @Override
    public int hashCode() {
        return 31 * start + destination.hashCode();
    }

    /**
     * {@return whether a destination is a pattern such as {@code images/*.png}, which may match several files}
     *
     * @param destination the destination
     */
    public static boolean isPattern(String destination) {
        return destination.indexOf('*') >= 0 || destination.indexOf('{') >= 0;
    }

    /** What asks for a place. */
    public enum Kind {
        /** A link of Markdown or HTML: readers follow it. */
        LINK,
        /** An image, video, sound or frame of Markdown or HTML: browsers fetch it. */
        EMBED,
        /** The path of Hugo's {@code ref} and {@code relref}: Hugo looks for a page. */
        REF,
        /** A path in front matter under a key that holds paths, or in an argument of a shortcode that does: the theme looks for a file. */
        PATH,
        /** A lesson that is to be read before, in front matter under one of the course's own keys for that: by its path, URL or id, as {@code ref} has it. */
        PREREQUISITE,
        /**
         * Any other value in front matter or argument of a shortcode that could be a file's name, and what looks like a link or an image in what a shortcode
         * is handed as text: it may use a file, and is not checked.
         */
        MENTION
    }
}
