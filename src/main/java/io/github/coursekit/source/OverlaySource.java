package io.github.coursekit.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files held in memory over those of another source: the buffers of an editor, or a fix that is being tried.
 *
 * <pre>{@code
 * OverlaySource edited = new OverlaySource(FolderSource.of(folder));
 * edited.put("intro/heat.md", bytes);
 * edited.remove("intro/old.md");
 * edited.reset("intro/heat.md"); // as it is below
 * }</pre>
 *
 * <p>The source below is never written to. What the site serves beside the content is what it is below.
 */
public final class OverlaySource extends ForwardingSource {

    /** The bytes of each file that differs; nothing for one that is removed. */
    private final Map<String, Optional<byte[]>> changes = new ConcurrentHashMap<>();

    /**
     * Lays nothing over a source yet.
     *
     * @param below the source
     */
    public OverlaySource(ContentSource below) {
        super(below);
    }

    /**
     * Gives a file other bytes, or adds it.
     *
     * @param path the file's path
     * @param bytes its bytes; copied
     */
    public void put(String path, byte[] bytes) {
        changes.put(path, Optional.of(bytes.clone()));
    }

    /**
     * Takes a file away.
     *
     * @param path the file's path
     */
    public void remove(String path) {
        changes.put(path, Optional.empty());
    }

    /**
     * Forgets what was said of a file.
     *
     * @param path the file's path
     */
    public void reset(String path) {
        changes.remove(path);
    }

    @Override
    public FileList list(String path, ContentFilter filter) throws IOException {
        FileList base = below.list(path, filter);
        Map<String, Optional<byte[]>> now = Map.copyOf(changes);
        if (base.isTooMany()) {
            return base;
        }
        Sieve sieve = new Sieve(path, filter);
        now.forEach((file, bytes) -> {
            if (bytes.isPresent()) {
                sieve.add(file);
            }
        });
        FileList added = sieve.list();
        SortedSet<String> files = new TreeSet<>(base.files());
        files.removeAll(now.keySet());
        files.addAll(added.files());
        if (added.isTooMany() || files.size() > filter.mostFiles()) {
            return Sieve.tooMany(filter);
        }
        SortedSet<String> folders = new TreeSet<>(base.folders());
        folders.addAll(added.folders());
        return new FileList(files, folders, problems(base, added, now.keySet()));
    }

    private static List<SourceProblem> problems(FileList base, FileList added, Set<String> changed) {
        List<SourceProblem> problems = new ArrayList<>(added.problems());
        Set<String> told = new HashSet<>();
        problems.forEach(problem -> told.add(problem.path()));
        base.problems().stream()
                .filter(problem -> !changed.contains(problem.path()) && !told.contains(problem.path()))
                .forEach(problems::add);
        problems.sort((a, b) -> a.path().compareTo(b.path()));
        return problems;
    }

    @Override
    public Optional<FileStamp> stamp(String path) {
        return changes.containsKey(path) ? Optional.empty() : below.stamp(path);
    }

    @Override
    public byte[] read(String path, int most) throws SourceException {
        Optional<byte[]> changed = changes.get(path);
        return changed == null ? below.read(path, most) : reading(path, changed, stream -> stream.all(most));
    }

    @Override
    public FileStart start(String path, int most) throws SourceException {
        Optional<byte[]> changed = changes.get(path);
        return changed == null ? below.start(path, most) : reading(path, changed, stream -> stream.start(most));
    }

    @Override
    public InputStream open(String path) throws IOException {
        Optional<byte[]> changed = changes.get(path);
        return changed == null
                ? below.open(path)
                : new ByteArrayInputStream(changed.orElseThrow(() -> new NoSuchFileException(path)));
    }

    private static <R> R reading(String path, Optional<byte[]> bytes, SizedStream.Reading<R> reading)
            throws SourceException {
        if (bytes.isEmpty()) {
            throw new SourceException(SourceProblem.vanished(path));
        }
        byte[] all = bytes.get();
        try {
            return reading.from(
                    new SizedStream(new ByteArrayInputStream(all), all.length, SourceProblem.changed(path)));
        } catch (IOException e) {
            throw new SourceException(SourceProblem.failed(path, e));
        }
    }
}
