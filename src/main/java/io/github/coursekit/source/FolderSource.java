package io.github.coursekit.source;

import io.github.coursekit.file.PathNames;
import io.github.coursekit.text.RelativePaths;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * A folder on disk, whose files are read as they stand: regular files only, never through a link, and not at all when they change meanwhile. The folder
 * itself may be a link, since whoever names it wants it.
 */
public final class FolderSource implements ContentSource {

    /** The folder as it was named. */
    private final Path named;

    private final Path root;
    private final FileStamps stamps;
    private final SteadyFile.Opener opener;
    private final SiteFolders site;

    FolderSource(Path folder, SteadyFile.Opener opener) throws IOException {
        this(folder, opener, SiteFolders.beside(folder));
    }

    private FolderSource(Path folder, SteadyFile.Opener opener, SiteFolders site) throws IOException {
        this.named = folder;
        this.site = site;
        this.root = folder.toRealPath();
        this.stamps = new FileStamps(root, InstantSource.system());
        this.opener = opener;
    }

    /**
     * {@return the source of a folder's files}
     *
     * @param folder the content folder
     * @throws IOException when it is not there
     */
    public static FolderSource of(Path folder) throws IOException {
        return new FolderSource(folder, FolderSource::open);
    }

    /**
     * {@return the source of a folder's files}
     *
     * @param folder the content folder
     * @param site the folders of the site around it
     * @throws IOException when it is not there
     */
    public static FolderSource of(Path folder, SiteFolders site) throws IOException {
        return new FolderSource(folder, FolderSource::open, site);
    }

    /** Opens a file, unless it is a link. */
    static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public FileList list(String path, ContentFilter filter) throws IOException {
        Sieve sieve = new Sieve(path, filter);
        Optional<Path> start = resolve(path);
        if (start.isPresent() && isBelowContent(path, sieve)) {
            Files.walkFileTree(start.get(), new FolderWalk(root, start.get(), filter, sieve));
        }
        return sieve.list();
    }

    private boolean isBelowContent(String path, Sieve sieve) {
        String folder = path;
        while (!folder.isEmpty()) {
            folder = RelativePaths.folderOf(folder);
            if (!sieve.enter(folder)
                    || !Files.isDirectory(PathNames.resolve(root, folder), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Path> resolve(String path) {
        try {
            if (path.startsWith(BESIDE)) {
                return SiteFolders.file(site.statics(), path.substring(BESIDE.length()));
            }
            return Optional.of(path.isEmpty() ? root : PathNames.resolve(root, path));
        } catch (InvalidPathException e) {
            return Optional.empty(); // no file of this system has such a name
        }
    }

    @Override
    public Optional<FileStamp> stamp(String path) {
        return resolve(path).flatMap(stamps::of);
    }

    @Override
    public byte[] read(String path, int most) throws SourceException {
        return file(path).read(stream -> stream.all(most));
    }

    @Override
    public FileStart start(String path, int most) throws SourceException {
        return file(path).read(stream -> stream.start(most));
    }

    private SteadyFile file(String path) throws SourceException {
        Path file = resolve(path).orElseThrow(() -> new SourceException(SourceProblem.vanished(path)));
        return new SteadyFile(path, file, opener);
    }

    @Override
    public InputStream open(String path) throws IOException {
        Path file = resolve(path).orElseThrow(() -> new NoSuchFileException(path));
        // Not all that it was when it was listed, if somebody is at work there: a pipe would be waited for.
        boolean within = path.startsWith(BESIDE) || file.toRealPath().startsWith(root);
        if (!SteadyFile.attributes(file).isRegularFile() || !within) {
            throw new IOException("it is no regular file of the content folder any more");
        }
        return opener.open(file);
    }

    @Override
    public List<String> staticFiles() throws SourceException {
        return list(site.statics());
    }

    @Override
    public List<String> assetFiles() throws SourceException {
        return list(site.assets());
    }

    private static List<String> list(List<SiteFolders.Root> roots) throws SourceException {
        try {
            return SiteFolders.list(roots);
        } catch (IOException e) {
            throw new SourceException(SourceProblem.unreadable(
                    "",
                    "A folder that the site serves cannot be listed, so that links to its files look broken",
                    SourceProblem.reason(e)));
        }
    }

    @Override
    public String toString() {
        return named.toString();
    }
}
