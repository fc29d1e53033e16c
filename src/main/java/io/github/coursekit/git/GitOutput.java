package io.github.coursekit.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads what Git prints for programs. Names of files are taken for UTF-8. */
final class GitOutput {

    private GitOutput() {}

    /** Texts that each end with a NUL, those that are wanted. */
    static List<String> texts(InputStream in, Predicate<String> wanted) throws IOException {
        List<String> texts = new ArrayList<>();
        InputStream buffered = new BufferedInputStream(in);
        for (Optional<String> text = until(0, buffered); text.isPresent(); text = until(0, buffered)) {
            text.filter(wanted).ifPresent(texts::add);
        }
        return texts;
    }

    /** What {@code git diff --raw -z --no-renames --no-abbrev} prints: {@code :100644 100644 ID ID M}, a NUL, the path and a NUL for each file. */
    static List<GitChange> changes(InputStream in) throws IOException {
        List<String> texts = texts(in, text -> true);
        List<GitChange> changes = new ArrayList<>();
        for (int i = 0; i + 1 < texts.size(); i += 2) {
            String[] columns = texts.get(i).split(" ", -1);
            boolean wasFile = columns[0].startsWith(":100");
            boolean edited = wasFile && columns[4].equals("M") && columns[3].matches("0+");
            changes.add(new GitChange(texts.get(i + 1), wasFile ? Optional.of(columns[2]) : Optional.empty(), edited));
        }
        return changes;
    }

    /**
     * What {@code git cat-file --batch} prints, as far as it is there: {@code ID blob SIZE}, the bytes and a line feed for each.
     *
     * @param most the most bytes of one that are read
     * @param cut whether of a longer one they are read; else it is missing
     */
    static <R> Map<String, R> blobs(InputStream in, int most, boolean cut, Function<byte[], R> reading)
            throws IOException {
        Map<String, R> blobs = new HashMap<>();
        InputStream buffered = new BufferedInputStream(in);
        for (Optional<String> line = until('\n', buffered); line.isPresent(); line = until('\n', buffered)) {
            String[] columns = line.get().split(" ", -1);
            if (columns.length == 3) { // else it says "ID missing"
                long size = Long.parseLong(columns[2]);
                int read = size <= most || cut ? (int) Math.min(size, most) : 0;
                byte[] bytes = buffered.readNBytes(read);
                if (size <= most || cut) {
                    blobs.put(columns[0], reading.apply(bytes));
                }
                buffered.skipNBytes(size - read + 1);
            }
        }
        return blobs;
    }

    private static Optional<String> until(int end, InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b != end; b = in.read()) {
            if (b < 0) {
                throw new EOFException("it ends in the middle");
            }
            bytes.write(b);
        }
        return Optional.of(bytes.toString(StandardCharsets.UTF_8));
    }
}
