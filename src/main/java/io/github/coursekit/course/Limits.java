package io.github.coursekit.course;

import java.time.Duration;

/**
 * How much is read of a lesson, and how much is said of it. Whatever exceeds a limit is reported, never passed over in silence.
 *
 * @param fileSize the most bytes that a lesson may have
 * @param frontMatterSize the most bytes that its front matter may have
 * @param violationsPerFile the most violations that are kept of one file
 * @param timePerFile how long one file may take
 */
public record Limits(int fileSize, int frontMatterSize, int violationsPerFile, Duration timePerFile) {

    /**
     * What holds unless {@code course.yaml} says otherwise: far above any lesson that is read by people, and low enough that the slowest input known of that
     * size takes seconds (quadratic in the front matter, linear in the body).
     */
    public static final Limits DEFAULT = new Limits(1 << 20, 256 << 10, 1000, Duration.ofSeconds(30));

    /** The most UTF-16 units of a path within the content folder: longer ones cannot be unpacked on every system. */
    public static final int PATH_LENGTH = 1000;

    /** The most files of a content folder: more are there by mistake, as when the folder is set to the root of a disk. */
    public static final int FILES = 1_000_000;

    /**
     * {@return a number of bytes as {@code course.yaml} writes it: {@code 1MiB}, {@code 1500B}}
     *
     * @param bytes the number
     */
    public static String shown(int bytes) {
        if (bytes % (1 << 20) == 0 && bytes > 0) {
            return (bytes >> 20) + "MiB";
        }
        return bytes % (1 << 10) == 0 && bytes > 0 ? (bytes >> 10) + "KiB" : bytes + "B";
    }

    /**
     * {@return a time as {@code course.yaml} writes it: {@code 30s}, {@code 1500ms}}
     *
     * @param time the time
     */
    public static String shown(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + "s" : time.toMillis() + "ms";
    }
}
