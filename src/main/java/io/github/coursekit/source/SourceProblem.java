package io.github.coursekit.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/**
 * Why a file, or a folder with all that is in it, is not read.
 *
 * @param path its path relative to the content folder, with {@code /}; empty for the content folder itself
 * @param kind what it is
 * @param fact what is wrong, a sentence without a full stop
 * @param advice what to do, without a full stop; empty when nothing is known of that
 */
public record SourceProblem(String path, Kind kind, String fact, String advice) {

    private static final String AGAIN = "run the build again";

    /** What a problem is. */
    public enum Kind {
        /** It cannot be read. */
        UNREADABLE,
        /** It exceeds a limit. */
        LIMIT
    }

    static SourceProblem unreadable(String path, String fact, String advice) {
        return new SourceProblem(path, Kind.UNREADABLE, fact, advice);
    }

    static SourceProblem limit(String path, String fact, String advice) {
        return new SourceProblem(path, Kind.LIMIT, fact, advice);
    }

    static SourceProblem link(String path) {
        return unreadable(path, "Symbolic links are not followed", "put the file itself here");
    }

    static SourceProblem nameless(String path) {
        return unreadable(
                path, "The name of this file is no UTF-8 where '\uFFFD' stands here for its bytes", "rename it");
    }

    static SourceProblem changed(String path) {
        return unreadable(path, "The file changed while it was read", AGAIN);
    }

    static SourceProblem vanished(String path) {
        return unreadable(path, "The file vanished while the course was read", AGAIN);
    }

    static SourceProblem noFile(String path) {
        return unreadable(path, "This is no regular file any more", AGAIN);
    }

    static SourceProblem failed(String path, IOException e) {
        return unreadable(path, "The file cannot be read", reason(e));
    }

    /** Why something cannot be read, without the path, which differs from machine to machine. */
    static String reason(IOException e) {
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return e instanceof AccessDeniedException || reason == null
                ? "check its permissions"
                : "the system says: " + reason;
    }
}
