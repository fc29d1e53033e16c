package io.github.coursekit.course;

import io.github.coursekit.text.Sentence;
import io.github.coursekit.work.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    private static final String MORE_MEMORY = "give Maven more, for instance with MAVEN_OPTS=-Xmx2g";

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

    static FileProblem unreadable(String path, String fact, String advice) {
        return new FileProblem(path, Kind.UNREADABLE, fact, advice);
    }

    static FileProblem limit(String path, String fact, String advice) {
        return new FileProblem(path, Kind.LIMIT, fact, advice);
    }

    /** What a worker's failure says of a file; empty when the file was done, or not begun at all. */
    static Optional<FileProblem> of(String path, Outcome outcome, Limits limits) {
        String doing = outcome.doing().isEmpty() ? "" : " while " + outcome.doing();
        return switch (outcome.kind()) {
            case DONE, NOT_STARTED -> Optional.empty();
            case GIVEN_UP ->
                Optional.of(limit(
                        path,
                        "This file took longer than %s and was given up%s"
                                .formatted(Limits.shown(limits.timePerFile()), doing),
                        "what else is wrong with it is not known (limits: time-per-file)"));
            case FAILED -> Optional.of(failed(path, outcome, doing));
        };
    }

    /** The one problem of all files that were not begun: there may be thousands. */
    static FileProblem notStarted(List<String> paths) {
        String others = paths.size() == 1 ? "This file was" : "This file and " + (paths.size() - 1) + " more were";
        return new FileProblem(
                paths.get(0), Kind.NOT_STARTED, others + " not checked, since the memory had run out", MORE_MEMORY);
    }

    private static FileProblem failed(String path, Outcome outcome, String doing) {
        if (outcome.cause() instanceof FileProblemException e) {
            return e.problem();
        }
        return outcome.isOutOfMemory()
                ? new FileProblem(path, Kind.INTERNAL, "The memory ran out on this file" + doing, MORE_MEMORY)
                : new FileProblem(
                        path, Kind.INTERNAL, "The program failed on this file" + doing + ": " + outcome.cause(), "");
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
