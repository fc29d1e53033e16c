package io.github.coursekit.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The content in a jar. Of what is packed only the names are held in memory; a file is unpacked as far as it is asked for, whatever size the jar tells of it.
 * What a site serves beside the content is not in a jar.
 */
public final class JarSource implements ContentSource, AutoCloseable {

    private final ZipFile zip;
    private final String prefix;
    private final Map<String, String> elsewhere;

    private JarSource(ZipFile zip, String prefix, Map<String, String> elsewhere) {
        this.zip = zip;
        this.prefix = prefix;
        this.elsewhere = Map.copyOf(elsewhere);
    }

    /**
     * {@return the source of the files in a folder of a jar} It reads the jar until it is closed.
     *
     * @param jar the jar
     * @param folder the folder's name in it, with {@code /}; empty for the top
     * @param elsewhere the names in the jar of the files that belong to the folder and do not lie in it, by their paths
     * @throws IOException when the jar cannot be read
     */
    public static JarSource open(Path jar, String folder, Map<String, String> elsewhere) throws IOException {
        return new JarSource(new ZipFile(jar.toFile()), folder.isEmpty() ? "" : folder + "/", elsewhere);
    }

    @Override
    public FileList list(String path, ContentFilter filter) throws IOException {
        if (path.isEmpty()
                && elsewhere.isEmpty()
                && zip.stream().noneMatch(entry -> entry.getName().startsWith(prefix))) {
            throw new NoSuchFileException(toString());
        }
        Sieve sieve = new Sieve(path, filter);
        elsewhere.keySet().stream().filter(JarSource::namesAFile).forEach(sieve::add);
        zip.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
                .takeWhile(entry -> !sieve.isFull())
                .forEach(entry -> sieve.add(entry.getName().substring(prefix.length())));
        return sieve.list();
    }

    /** What a catalog says may be anything. */
    private static boolean namesAFile(String path) {
        return !path.isEmpty() && !path.endsWith("/");
    }

    @Override
    public byte[] read(String path, int most) throws SourceException {
        return reading(path, stream -> stream.all(most));
    }

    @Override
    public FileStart start(String path, int most) throws SourceException {
        return reading(path, stream -> stream.start(most));
    }

    private <R> R reading(String path, SizedStream.Reading<R> reading) throws SourceException {
        SourceProblem damaged =
                SourceProblem.unreadable(path, "The file is damaged in " + this, "fetch or build the jar again");
        try (InputStream in = open(path)) {
            return reading.from(new SizedStream(in, entry(path).getSize(), damaged));
        } catch (NoSuchFileException e) {
            throw new SourceException(SourceProblem.unreadable(path, "The file is not in " + this, ""));
        } catch (IOException e) {
            throw new SourceException(SourceProblem.failed(path, e));
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        return zip.getInputStream(entry(path));
    }

    private ZipEntry entry(String path) throws NoSuchFileException {
        ZipEntry entry = zip.getEntry(elsewhere.getOrDefault(path, prefix + path));
        if (entry == null || entry.isDirectory()) {
            throw new NoSuchFileException(path);
        }
        return entry;
    }

    @Override
    public List<String> staticFiles() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    @Override
    public String toString() {
        return Path.of(zip.getName()).getFileName() + (prefix.isEmpty() ? "" : "!/" + prefix);
    }
}
