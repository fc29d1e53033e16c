package io.github.coursekit.load;

import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Limits;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.FileStamp;
import io.github.coursekit.source.FileStart;
import io.github.coursekit.source.SourceException;
import io.github.coursekit.source.SourceProblem;
import java.util.Optional;

/** Reads the files of a source as far as a course's limits let them be read. What is wrong with one is told as a problem of the course. */
final class ContentFiles {

    private final ContentSource source;
    private final Limits limits;

    ContentFiles(ContentSource source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** The stamp of a file, if there is one that can be trusted. */
    Optional<FileStamp> stamp(String path) {
        return source.stamp(path);
    }

    /** The bytes of a lesson, which has at most as many as the limit. */
    byte[] lesson(String path) throws FileProblemException {
        try {
            return source.read(path, limits.fileSize());
        } catch (SourceException e) {
            throw new FileProblemException(
                    e.problem().kind() == SourceProblem.Kind.LIMIT ? tooLong(e) : problem(e.problem()));
        }
    }

    private FileProblem tooLong(SourceException e) {
        return FileProblem.limit(
                e.problem().path(),
                e.problem().fact(),
                "a lesson of more than %s is not read (limits: file-size)".formatted(Limits.shown(limits.fileSize())));
    }

    /** The first bytes of a file of any size, at most as many as asked for. */
    FileStart start(String path, int most) throws FileProblemException {
        try {
            return source.start(path, most);
        } catch (SourceException e) {
            throw new FileProblemException(problem(e.problem()));
        }
    }

    static FileProblem problem(SourceProblem problem) {
        return switch (problem.kind()) {
            case UNREADABLE -> FileProblem.unreadable(problem.path(), problem.fact(), problem.advice());
            case LIMIT -> FileProblem.limit(problem.path(), problem.fact(), problem.advice());
        };
    }
}
