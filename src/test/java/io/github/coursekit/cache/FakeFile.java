package io.github.coursekit.cache;

import io.github.coursekit.load.LessonFile;
import io.github.coursekit.source.FileStamp;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A lesson's file in memory, which counts how often it is read. */
final class FakeFile implements LessonFile {

    static final Optional<FileStamp> STAMP = Optional.of(new FileStamp(1, 2, 3, 4));
    static final Optional<FileStamp> OTHER_STAMP = Optional.of(new FileStamp(1, 2, 5, 4));

    private final String path;
    private final Optional<FileStamp> stamp;
    private final String text;
    private int reads;

    FakeFile(String path, Optional<FileStamp> stamp, String text) {
        this.path = path;
        this.stamp = stamp;
        this.text = text;
    }

    int reads() {
        return reads;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Optional<FileStamp> stamp() {
        return stamp;
    }

    @Override
    public byte[] bytes() {
        reads++;
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
