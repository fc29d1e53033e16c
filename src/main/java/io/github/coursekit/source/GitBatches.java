package io.github.coursekit.source;

import io.github.coursekit.git.GitException;
import io.github.coursekit.git.GitFile;
import io.github.coursekit.git.GitRepository;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** Has the files of a revision from Git, many at once. */
final class GitBatches {

    /** Git is started for so many bytes at once. Larger files it is asked for one by one. */
    private static final long BATCH_BYTES = 8 << 20;

    private final GitRepository repository;
    private final NavigableMap<String, GitFile> files;

    /** What Git was last asked for, by id. */
    private Map<String, byte[]> batch = Map.of();

    /** {@code files} are those of the revision, by path. */
    GitBatches(GitRepository repository, NavigableMap<String, GitFile> files) {
        this.repository = repository;
        this.files = files;
    }

    /** The bytes of a file, the first ones of a large one. One at a time: files are mostly asked for in their order, and the next ones come with the first. */
    synchronized byte[] bytes(String path, GitFile file, int most) throws GitException, IOException {
        if (file.size() > BATCH_BYTES) {
            return repository.start(file.id(), most).orElseThrow(() -> new IOException("it is missing in Git"));
        }
        if (!batch.containsKey(file.id())) {
            batch = repository.blobs(idsFrom(path), (int) BATCH_BYTES, bytes -> bytes);
        }
        byte[] bytes = batch.get(file.id());
        if (bytes == null) {
            throw new IOException("it is missing in Git");
        }
        return bytes;
    }

    /** The ids of a file and of those behind it, as many as make a batch; larger files between them are left out. */
    private Set<String> idsFrom(String path) {
        Set<String> ids = new LinkedHashSet<>();
        long size = 0;
        for (GitFile next : files.tailMap(path, true).values()) {
            if (next.kind() == GitFile.Kind.REGULAR && next.size() <= BATCH_BYTES) {
                size += next.size();
                if (size > BATCH_BYTES && !ids.isEmpty()) {
                    break;
                }
                ids.add(next.id());
            }
        }
        return ids;
    }
}
