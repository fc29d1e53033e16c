package io.github.coursekit.load;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.work.Workers;
import java.io.IOException;

/**
 * Reads content: first the front matter of all sections, since pages inherit from it, then the lessons, many at once.
 *
 * <pre>{@code
 * Course course = new CourseLoader(source, settings, workers).load((text, activity) -> lint(text));
 * }</pre>
 *
 * <p>A lesson's text lives only while it is handed to the visitor. A file that cannot be read, exceeds a limit or makes the program fail becomes a
 * {@link FileProblem}; all others are read all the same. The result is the same for any number of threads, and for any source of the same files.
 */
public final class CourseLoader {

    private final ContentSource source;
    private final CourseSettings settings;
    private final Workers workers;

    /**
     * Prepares a loader.
     *
     * @param source where the files are
     * @param settings the course's settings
     * @param workers read the files
     */
    public CourseLoader(ContentSource source, CourseSettings settings, Workers workers) {
        this.source = source;
        this.settings = settings;
        this.workers = workers;
    }

    /**
     * {@return the course}
     *
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted
     */
    public Course load() throws IOException {
        return load((text, activity) -> {});
    }

    /**
     * {@return the course}
     *
     * @param visitor is handed each lesson's text, on several threads and in no order
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted
     */
    public Course load(LessonVisitor visitor) throws IOException {
        return open(visitor, AssetMemory.NONE).course();
    }

    /**
     * {@return the loaded course, ready to follow changes of its files}
     *
     * @param visitor is handed each lesson's text, on several threads and in no order
     * @param memory what is remembered of assets
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted
     */
    public CourseSession open(LessonVisitor visitor, AssetMemory memory) throws IOException {
        return new CourseSession(source, settings, workers, visitor, memory);
    }
}
