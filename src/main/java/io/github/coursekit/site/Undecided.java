package io.github.coursekit.site;

/**
 * Something that a site has and that is not at hand, so that nothing is known of what it brings.
 *
 * @param what what it would bring
 * @param prefix where that would be, as the beginning of a URL path, with a slash in front, and behind it where it ends with a whole name
 * @param cause what is not at hand, a clause such as {@code the mount 'tmp/spec' is not there (hugo.yaml:12)}
 */
public record Undecided(What what, String prefix, String cause) {

    /** What a missing thing would bring. */
    public enum What {
        /** Pages and their resources. */
        CONTENT,
        /** Files that are served as they are. */
        FILES
    }
}
