package io.github.coursekit.source;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * A source that knows again what it gave of each file, so that a file is shown only as it was checked.
 *
 * <pre>{@code
 * CheckedSource source = new CheckedSource(FolderSource.of(folder));
 * check(source.read("a.md", 1 << 20));
 * source.again("a.md", 1 << 20); // empty when the file has changed since
 * }</pre>
 *
 * <p>What was read is known by its size and a checksum, which takes less time than to ask the system for a stamp; what was not read, since its stamp said
 * that it is known from an earlier time, by that stamp. Of a file whose first bytes were read, they and its size count.
 */
public final class CheckedSource extends ForwardingSource {

    private final Map<String, Mark> marks = new ConcurrentHashMap<>();

    /** Knows a file again. */
    private sealed interface Mark {}

    private record Stamped(FileStamp stamp) implements Mark {}

    private record Summed(long size, int first, int sum) implements Mark {

        static Summed of(byte[] bytes, long size, int first) {
            CRC32C sum = new CRC32C();
            sum.update(bytes, 0, first);
            return new Summed(size, first, (int) sum.getValue());
        }
    }

    /**
     * Knows of nothing yet.
     *
     * @param below where the bytes come from
     */
    public CheckedSource(ContentSource below) {
        super(below);
    }

    /**
     * {@return all bytes of a file, if they are what was last read or stamped of it} Empty too when nothing was, when the file cannot be read, and when it is
     * too long.
     *
     * @param path the file's path
     * @param most the most bytes that it may have
     */
    public Optional<byte[]> again(String path, int most) {
        Mark mark = marks.get(path);
        if (mark == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = below.read(path, most);
            return isOf(path, bytes, mark) ? Optional.of(bytes) : Optional.empty();
        } catch (SourceException e) {
            return Optional.empty(); // it was told when it was checked, or has happened since
        }
    }

    private boolean isOf(String path, byte[] bytes, Mark mark) {
        if (mark instanceof Summed summed) {
            return bytes.length == summed.size()
                    && Summed.of(bytes, bytes.length, summed.first()).equals(summed);
        }
        // Taken behind the reading: equal to the earlier one, it vouches for all that lies between.
        return below.stamp(path).map(Stamped::new).filter(mark::equals).isPresent();
    }

    @Override
    public Optional<FileStamp> stamp(String path) {
        Optional<FileStamp> stamp = below.stamp(path);
        stamp.ifPresent(known -> marks.put(path, new Stamped(known)));
        return stamp;
    }

    @Override
    public byte[] read(String path, int most) throws SourceException {
        marks.remove(path); // a file that cannot be read is known by nothing, whatever its stamp
        byte[] bytes = below.read(path, most);
        marks.put(path, Summed.of(bytes, bytes.length, bytes.length));
        return bytes;
    }

    @Override
    public FileStart start(String path, int most) throws SourceException {
        marks.remove(path);
        FileStart start = below.start(path, most);
        marks.put(path, Summed.of(start.bytes(), start.size(), start.bytes().length));
        return start;
    }
}
