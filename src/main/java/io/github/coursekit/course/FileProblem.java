package io.github.coursekit.course;

import io.github.coursekit.text.Sentence;
import java.util.Comparator;

/**
 * What keeps a file, or a part of it, out of the course.
 *
 * @param path the path relative to the content folder, with {@code /}; empty for the content folder itself
 * @param kind what it is
 * @param fact what is wrong, a sentence without a full stop
 * @param advice what to do, without a full stop; empty when nothing is known of that
 */
public record FileProblem(String path, Kind kind, String fact, String advice) implements Comparable<FileProblem> {

    private static final Comparator<FileProblem> ORDER =
            Comparator.comparing(FileProblem::path).thenComparing(FileProblem::message);

    /** What a problem is. */
    public enum Kind {
        /** The file is not one that can be read. */
        UNREADABLE,
        /** The file exceeds a limit. */
        LIMIT,
        /** The program failed on the file. */
        INTERNAL,
        /** The program had no memory left for the file. */
        NOT_STARTED
    }

    /**
     * {@return a file that cannot be read}
     *
     * @param path the path relative to the content folder, with {@code /}
     * @param fact what is wrong, a sentence without a full stop
     * @param advice what to do, without a full stop; empty when nothing is known of that
     */
    public static FileProblem unreadable(String path, String fact, String advice) {
        return new FileProblem(path, Kind.UNREADABLE, fact, advice);
    }

    /**
     * {@return a file that exceeds a limit}
     *
     * @param path the path relative to the content folder, with {@code /}
     * @param fact what exceeds which limit, a sentence without a full stop
     * @param advice how to change it, without a full stop
     */
    public static FileProblem limit(String path, String fact, String advice) {
        return new FileProblem(path, Kind.LIMIT, fact, advice);
    }

    /** {@return fact and advice in one sentence} */
    public String message() {
        return Sentence.of(fact, advice);
    }

    @Override
    public int compareTo(FileProblem other) {
        return ORDER.compare(this, other);
    }
}
