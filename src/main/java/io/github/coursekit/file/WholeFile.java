package io.github.coursekit.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a file whole or not at all: whoever reads it meanwhile sees the old one or the new one. */
public final class WholeFile {

    private WholeFile() {}

    /** What a file is to hold, written piece by piece. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it.
         *
         * @param out takes the bytes; it may be closed or not
         * @throws IOException when {@code out} does, or the content cannot be had
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Looks at a file that is written whole and has not taken its place yet. */
    @FunctionalInterface
    public interface Check {

        /**
         * Looks at it.
         *
         * @param written the file, under another name
         * @throws IOException when it may not take its place
         */
        void of(Path written) throws IOException;
    }

    /** A text that is written piece by piece. */
    @FunctionalInterface
    public interface Text {

        /**
         * Writes the text.
         *
         * @param out takes it, in UTF-8
         * @throws IOException when {@code out} does
         */
        void write(Writer out) throws IOException;
    }

    /**
     * Writes a file, and the folders that it needs, and removes what killed runs have left of it. Of several builds that write it at once, one wins.
     *
     * @param file the file, which is replaced
     * @param bytes what it is to hold
     * @throws IOException when it cannot be written; then what stood there still stands
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        writeContent(file, out -> out.write(bytes));
    }

    /**
     * Writes a text that need not fit in memory as {@link #write(Path, byte[])} does.
     *
     * @param file the file, which is replaced
     * @param text what it is to hold
     * @throws IOException when it cannot be written; then what stood there still stands
     */
    public static void write(Path file, Text text) throws IOException {
        writeContent(file, out -> {
            // Half of a surrogate pair becomes a question mark; the writers of Files would throw.
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                text.write(writer);
            }
        });
    }

    /**
     * Writes a content that need not fit in memory as {@link #write(Path, byte[])} does.
     *
     * @param file the file, which is replaced
     * @param content what it is to hold
     * @throws IOException when it cannot be written; then what stood there still stands
     */
    public static void writeContent(Path file, Content content) throws IOException {
        sweep(file);
        replace(file, content);
    }

    /**
     * Writes a content as {@link #writeContent} does, and looks at what came of it before it takes its place.
     *
     * @param file the file, which is replaced
     * @param content what it is to hold; it may be asked for more than once
     * @param check looks at what was written
     * @throws IOException when it cannot be written, or the check does; then what stood there still stands
     */
    public static void writeChecked(Path file, Content content, Check check) throws IOException {
        sweep(file);
        for (int i = 0; i < Unfinished.MOST_TRIES; i++) {
            try (Unfinished unfinished = Unfinished.begin(file)) {
                fill(unfinished, content);
                check.of(unfinished.path());
                if (unfinished.isKeptAgain()) {
                    unfinished.become(file);
                    return;
                }
            }
        }
        throw Unfinished.removed(file);
    }

    /**
     * Removes what killed runs have left of a file that is perhaps not written any more; the file itself stays.
     *
     * @param file the file
     * @throws IOException when its folder cannot be listed
     */
    public static void sweep(Path file) throws IOException {
        Unfinished.sweep(file);
    }

    /** Writes a file, and the folders that it needs. */
    static void replace(Path file, Content content) throws IOException {
        try (Unfinished unfinished = Unfinished.begin(file)) {
            fill(unfinished, content);
            unfinished.become(file);
        }
    }

    private static void fill(Unfinished unfinished, Content content) throws IOException {
        try (OutputStream out = unfinished.out()) {
            content.writeTo(out);
        }
    }
}
