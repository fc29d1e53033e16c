package io.github.coursekit.load;

import io.github.coursekit.source.ContentFilter;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.FileList;
import io.github.coursekit.source.FileStart;
import io.github.coursekit.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** Tells what was asked of a source, and fails on files that are called broken. */
final class CountingSource implements ContentSource {

    private final ContentSource below;
    private final SortedSet<String> read = new ConcurrentSkipListSet<>();
    private final SortedSet<String> listed = new TreeSet<>();

    CountingSource(ContentSource below) {
        this.below = below;
    }

    SortedSet<String> read() {
        return read;
    }

    SortedSet<String> listed() {
        return listed;
    }

    void clear() {
        read.clear();
        listed.clear();
    }

    @Override
    public FileList list(String path, ContentFilter filter) throws IOException {
        listed.add(path);
        return below.list(path, filter);
    }

    @Override
    public byte[] read(String path, int most) throws SourceException {
        read.add(path);
        return below.read(readable(path), most);
    }

    @Override
    public FileStart start(String path, int most) throws SourceException {
        read.add(path);
        return below.start(readable(path), most);
    }

    /** No file is there. */
    private static String readable(String path) {
        return path.contains("broken") ? "nowhere/" + path : path;
    }

    @Override
    public InputStream open(String path) throws IOException {
        read.add(path);
        return below.open(path);
    }

    @Override
    public List<String> staticFiles() throws SourceException {
        return below.staticFiles();
    }
}
