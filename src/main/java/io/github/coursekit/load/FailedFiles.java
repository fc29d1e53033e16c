package io.github.coursekit.load;

import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Limits;
import io.github.coursekit.work.Outcome;
import java.util.List;
import java.util.Optional;

/** What the end of a worker's task says of the file that it read. */
final class FailedFiles {

    private static final String MORE_MEMORY = "give Maven more, for instance with MAVEN_OPTS=-Xmx2g";

    private FailedFiles() {}

    /** What a worker's failure says of a file; empty when the file was done, or not begun at all. */
    static Optional<FileProblem> of(String path, Outcome outcome, Limits limits) {
        String doing = outcome.doing().isEmpty() ? "" : " while " + outcome.doing();
        return switch (outcome.kind()) {
            case DONE, NOT_STARTED -> Optional.empty();
            case GIVEN_UP ->
                Optional.of(FileProblem.limit(
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
                paths.get(0),
                FileProblem.Kind.NOT_STARTED,
                others + " not checked, since the memory had run out",
                MORE_MEMORY);
    }

    private static FileProblem failed(String path, Outcome outcome, String doing) {
        if (outcome.cause() instanceof FileProblemException e) {
            return e.problem();
        }
        return outcome.isOutOfMemory()
                ? new FileProblem(
                        path, FileProblem.Kind.INTERNAL, "The memory ran out on this file" + doing, MORE_MEMORY)
                : new FileProblem(
                        path,
                        FileProblem.Kind.INTERNAL,
                        "The program failed on this file" + doing + ": " + outcome.cause(),
                        "");
    }
}
