package io.github.coursekit.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A source that has all from another one, but for what a subclass does otherwise. */
abstract class ForwardingSource implements ContentSource {

    /** Where all comes from. */
    final ContentSource below;

    ForwardingSource(ContentSource below) {
        this.below = below;
    }

    @Override
    public FileList list(String path, ContentFilter filter) throws IOException {
        return below.list(path, filter);
    }

    @Override
    public Optional<FileStamp> stamp(String path) {
        return below.stamp(path);
    }

    @Override
    public byte[] read(String path, int most) throws SourceException {
        return below.read(path, most);
    }

    @Override
    public FileStart start(String path, int most) throws SourceException {
        return below.start(path, most);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return below.open(path);
    }

    @Override
    public final List<String> staticFiles() throws SourceException {
        return below.staticFiles();
    }

    @Override
    public final List<String> assetFiles() throws SourceException {
        return below.assetFiles();
    }

    @Override
    public final String toString() {
        return below.toString();
    }
}
