package io.github.coursekit.course;

/**
 * A file that takes no part in the course because it could not be read.
 *
 * @param path the path relative to the content folder, with {@code /}
 * @param kind whose fault it is
 * @param text what is wrong and what to do, a sentence without a full stop
 */
public record FileProblem(String path, Kind kind, String text) {

    /** Whose fault it is. */
    public enum Kind {
        /** The file is not one that can be read. */
        UNREADABLE,
        /** The program failed on the file. */
        INTERNAL
    }

    static FileProblem unreadable(String path, String text) {
        return new FileProblem(path, Kind.UNREADABLE, text);
    }
}
