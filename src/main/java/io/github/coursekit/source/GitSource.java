package io.github.coursekit.source;

import io.github.coursekit.git.GitException;
import io.github.coursekit.git.GitFile;
import io.github.coursekit.git.GitRepository;
import io.github.coursekit.text.RelativePaths;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The content of a revision in a Git repository, as it was committed: no filter, such as for line breaks or Git LFS, changes it. The work tree is not
 * touched, and nothing is fetched.
 */
public final class GitSource implements ContentSource {

    private final String name;
    private final NavigableMap<String, GitFile> content = new TreeMap<>();
    private final List<String> statics = new ArrayList<>();
    private final GitBatches batches;

    private GitSource(GitRepository repository, String name) {
        this.name = name;
        this.batches = new GitBatches(repository, content);
    }

    /**
     * {@return the source of a folder's files as they were in a revision}
     *
     * @param repository the repository
     * @param revision the revision, such as {@code v1.2}
     * @param folder the content folder, relative to the root of the work tree, with {@code /}; empty for the root
     * @throws GitException when there is no such revision, or Git cannot tell
     */
    public static GitSource of(GitRepository repository, String revision, String folder) throws GitException {
        GitSource source = new GitSource(repository, revision + ":" + folder);
        String beside = RelativePaths.resolve(RelativePaths.folderOf(folder), StaticFiles.FOLDER)
                .filter(path -> StaticFiles.isBeside(RelativePaths.nameOf(folder)))
                .orElse(folder);
        String prefix = folder.isEmpty() ? "" : folder + "/";
        for (GitFile file : repository.files(revision, List.of(folder, beside))) {
            if (file.path().startsWith(prefix)) {
                source.content.put(file.path().substring(prefix.length()), file);
            } else if (file.kind() == GitFile.Kind.REGULAR) {
                source.statics.add(file.path().substring(beside.length() + 1));
            }
        }
        source.statics.sort(null);
        return source;
    }

    @Override
    public FileList list(String path, ContentFilter filter) throws IOException {
        if (content.isEmpty() && path.isEmpty()) {
            throw new NoSuchFileException(name);
        }
        Sieve sieve = new Sieve(path, filter);
        content.forEach((file, entry) -> add(file, entry.kind(), sieve));
        return sieve.list();
    }

    private static void add(String path, GitFile.Kind kind, Sieve sieve) {
        if (path.indexOf('\uFFFD') >= 0) { // bytes that are no UTF-8
            sieve.pass(SourceProblem.nameless(path));
        } else if (kind == GitFile.Kind.LINK) {
            sieve.pass(SourceProblem.link(path));
        } else if (kind == GitFile.Kind.SUBMODULE) {
            sieve.pass(SourceProblem.unreadable(
                    path, "This is a submodule: its files are in another repository", "put the files themselves here"));
        } else {
            sieve.add(path);
        }
    }

    @Override
    public byte[] read(String path, int most) throws SourceException {
        GitFile file = file(path);
        // What is too long is not asked for.
        return reading(path, file, file.size() > most ? 0 : most, stream -> stream.all(most));
    }

    @Override
    public FileStart start(String path, int most) throws SourceException {
        return reading(path, file(path), most, stream -> stream.start(most));
    }

    /** Of a file of Git nothing is had but the whole. */
    @Override
    public InputStream open(String path) throws IOException {
        try {
            GitFile file = file(path);
            return new ByteArrayInputStream(batches.bytes(path, file, Math.toIntExact(file.size())));
        } catch (SourceException | GitException | ArithmeticException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private GitFile file(String path) throws SourceException {
        GitFile file = content.get(path);
        if (file == null || file.kind() != GitFile.Kind.REGULAR) {
            throw new SourceException(SourceProblem.unreadable(path, "The file is not in " + name, ""));
        }
        return file;
    }

    private <R> R reading(String path, GitFile file, int most, SizedStream.Reading<R> reading) throws SourceException {
        try {
            byte[] bytes = most == 0 ? new byte[0] : batches.bytes(path, file, most);
            SourceProblem damaged = SourceProblem.unreadable(path, "The file is damaged in the repository", "");
            return reading.from(new SizedStream(new ByteArrayInputStream(bytes), file.size(), damaged));
        } catch (GitException e) {
            throw new SourceException(
                    SourceProblem.unreadable(path, "The file cannot be read", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new SourceException(SourceProblem.failed(path, e));
        }
    }

    @Override
    public List<String> staticFiles() {
        return List.copyOf(statics);
    }

    @Override
    public String toString() {
        return name;
    }
}
