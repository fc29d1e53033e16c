package io.github.coursekit.git;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Contents in the history of a repository, by their ids. */
final class GitContents {

    private final GitCommand git;
    private final boolean partial;

    GitContents(IsolatedGit git) {
        this.git = git.command();
        this.partial = git.partial();
    }

    /** What is read of contents; one that is missing or longer than so many bytes is missing here. In a partial clone that lacks one all may be missing. */
    <R> Map<String, R> blobs(Collection<String> ids, int most, Function<byte[], R> reading) throws GitException {
        return blobs(ids, most, false, reading);
    }

    /** The first bytes of a content; empty when it is missing. */
    Optional<byte[]> start(String id, int most) throws GitException {
        return Optional.ofNullable(
                blobs(List.of(id), most, true, bytes -> bytes).get(id));
    }

    private <R> Map<String, R> blobs(Collection<String> ids, int most, boolean cut, Function<byte[], R> reading)
            throws GitException {
        if (ids.isEmpty()) {
            return Map.of();
        }
        try {
            return git.run(
                    String.join("\n", ids) + "\n",
                    in -> GitOutput.blobs(in, most, cut, reading),
                    List.of("cat-file", "--batch"));
        } catch (GitException e) {
            if (partial) {
                return Map.of(); // Git gives up at the first that it would have to fetch
            }
            throw e;
        }
    }
}
