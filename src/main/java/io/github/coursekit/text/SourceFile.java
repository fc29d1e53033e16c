package io.github.coursekit.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, as read, with its path.
 *
 * <pre>{@code
 * SourceFile file = SourceFile.decode("intro/a.md", bytes);
 * file.slice(range);
 * file.lines().position(range.start());
 * }</pre>
 *
 * <p>Offsets are UTF-16 units into {@link #text()} from 0. Nothing is normalised: a byte order mark is the unit at offset 0, and
 * line breaks stay as they are. It reads no files; bytes are handed in.
 */
public final class SourceFile {

    private static final String REPLACEMENT = "\uFFFD";

    private final String path;
    private final String text;
    private final Lines lines;

    /** Null where only the lines are known. */
    private final @Nullable TextScan scan;

    private final @Nullable MalformedByte malformed;

    private SourceFile(
            String path, String text, Lines lines, @Nullable TextScan scan, @Nullable MalformedByte malformed) {
        this.path = path;
        this.text = text;
        this.lines = lines;
        this.scan = scan;
        this.malformed = malformed;
    }

    /**
     * {@return a file with this text}
     *
     * @param path the path relative to the content folder, with {@code /}
     * @param text the whole text
     */
    public static SourceFile of(String path, String text) {
        TextScan scan = TextScan.of(text);
        return new SourceFile(path, text, scan.lines(), scan, null);
    }

    /**
     * {@return a file with this text, which was read before}
     *
     * @param path the path relative to the content folder, with {@code /}
     * @param text the whole text
     * @param lines its lines, which are not looked for again
     */
    public static SourceFile of(String path, String text, Lines lines) {
        return new SourceFile(path, text, lines, null, null);
    }

    /**
     * {@return the file that these bytes are in UTF-8} Malformed bytes become U+FFFD and are told by {@link #firstMalformed()}.
     *
     * @param path the path relative to the content folder, with {@code /}
     * @param bytes the whole file
     */
    public static SourceFile decode(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        SourceFile file = of(path, text);
        // Strict decoding is slow: it is needed only where a replacement character could stand for a malformed byte.
        return file.hasUnusual(REPLACEMENT)
                ? new SourceFile(path, text, file.lines, file.scan, MalformedByte.first(bytes))
                : file;
    }

    /** {@return the path relative to the content folder, with {@code /}} */
    public String path() {
        return path;
    }

    /** {@return the whole text} */
    public String text() {
        return text;
    }

    /** {@return the table of lines} */
    public Lines lines() {
        return lines;
    }

    /**
     * {@return the offset of each UTF-16 unit that is neither visible ASCII, nor a space, tab, line feed or carriage return, nor one of the letters and signs of
     * East Asia from U+3041 to U+D7FF, ascending} Few units of most texts are, so that who looks for rare characters need not look at all.
     */
    public int[] unusualOffsets() {
        return unusual().clone();
    }

    private int[] unusual() {
        return (scan == null ? TextScan.of(text) : scan).unusual();
    }

    /**
     * {@return whether one of some characters is there} That costs next to nothing.
     *
     * @param characters characters that are told by {@link #unusualOffsets()}
     */
    public boolean hasUnusual(String characters) {
        for (int offset : unusual()) {
            if (characters.indexOf(text.charAt(offset)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return the first byte that is not UTF-8, if there is one} */
    public Optional<MalformedByte> firstMalformed() {
        return Optional.ofNullable(malformed);
    }

    /** {@return the length of the byte order mark at the start: 1, or 0 when there is none} */
    public int byteOrderMarkLength() {
        return text.startsWith("\uFEFF") ? 1 : 0;
    }

    /**
     * {@return the text of a range}
     *
     * @param range a range within the text
     * @throws IndexOutOfBoundsException when the range ends behind the text
     */
    public String slice(TextRange range) {
        return text.substring(range.start(), range.end());
    }

    /**
     * {@return a range of this file as a location}
     *
     * @param range a range within the text
     */
    public Location at(TextRange range) {
        return new Location(path, range);
    }

    /**
     * {@return the range of a line without its line break}
     *
     * @param line the line, from 1
     * @throws IndexOutOfBoundsException when there is no such line
     */
    public TextRange lineRange(int line) {
        int start = lines().start(line);
        int end = line == lines().count() ? text.length() : lines().start(line + 1);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new TextRange(start, end);
    }

    @Override
    public String toString() {
        return path;
    }
}
