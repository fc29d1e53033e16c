package io.github.coursekit.load;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseIndexes;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.work.Activity;
import io.github.coursekit.work.Outcome;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a content folder: first the front matter of all sections, since pages inherit from it, then the lessons, many at once.
 *
 * <pre>{@code
 * Course course = new CourseLoader(folder, settings, workers).load((text, activity) -> lint(text));
 * }</pre>
 *
 * <p>A lesson's text lives only while it is handed to the visitor. A file that cannot be read, exceeds a limit or makes the program fail becomes a
 * {@link FileProblem}; all others are read all the same. The result is the same for any number of threads.
 */
public final class CourseLoader {

    private final Path folder;
    private final CourseSettings settings;
    private final Workers workers;
    private final LessonReader reader;
    private final List<FileProblem> problems = new ArrayList<>();

    /** What came of a file: written by the thread that reads it, which may still be busy when it was given up. */
    private static final class Slot<T> {

        private final String path;
        private volatile @Nullable T value;

        Slot(String path) {
            this.path = path;
        }

        Stream<T> value() {
            return Stream.ofNullable(value);
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        void fill(Slot<T> slot, Activity activity) throws FileProblemException;
    }

    /**
     * Prepares a loader, which is used once.
     *
     * @param folder the content folder
     * @param settings the course's settings
     * @param workers read the files
     */
    public CourseLoader(Path folder, CourseSettings settings, Workers workers) {
        this.folder = folder;
        this.settings = settings;
        this.workers = workers;
        this.reader = new LessonReader(settings);
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
        return load(visitor, AssetMemory.NONE);
    }

    /**
     * {@return the course}
     *
     * @param visitor is handed each lesson's text, on several threads and in no order
     * @param memory what is remembered of assets
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted
     */
    public Course load(LessonVisitor visitor, AssetMemory memory) throws IOException {
        try {
            // The folder may be a link, since whoever names it wants it; no link below it is followed.
            return load(folder.toRealPath(), visitor, memory);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading " + folder);
        }
    }

    private Course load(Path root, LessonVisitor visitor, AssetMemory memory) throws IOException, InterruptedException {
        ContentTree tree =
                ContentTree.read(root, settings.exclude(), settings.site().pages());
        problems.addAll(tree.problems());
        ContentFiles files = new ContentFiles(root, settings.limits());
        Cascades cascades = Cascades.read(tree, files, settings, workers);
        List<Lesson> lessons = each(tree.lessons(), (slot, activity) -> {
            activity.now("reading it");
            LessonFile file = new LazyLessonFile(slot.path, files);
            Cascade inherited = cascades.of(slot.path);
            Optional<Lesson> known = visitor.known(file, inherited);
            if (known.isPresent()) {
                slot.value = known.get();
                return;
            }
            LessonText text = reader.read(slot.path, file.bytes(), inherited, activity);
            slot.value = text.lesson();
            visitor.visit(text, activity);
        });
        AssetReader assetReader = new AssetReader(files, settings.limits(), memory);
        List<Asset> assets =
                each(tree.assets(), (slot, activity) -> slot.value = assetReader.asset(slot.path, activity));
        assets.forEach(asset -> assetReader.problem(asset).ifPresent(problems::add));
        List<String> staticFiles = staticFiles();
        return new Course(
                new SectionBuilder(tree, lessons, settings.site()).root(),
                lessons,
                assets,
                staticFiles,
                settings,
                problems.stream().sorted().toList(),
                new CourseIndexes());
    }

    /** Hugo's layout: {@code static} lies beside {@code content}; Maven's has {@code course} for it. Other folders have no such neighbour. */
    private List<String> staticFiles() {
        Path beside = folder.resolveSibling("static");
        boolean known = folder.endsWith("content") || folder.endsWith("course");
        if (!known || !Files.isDirectory(beside, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try {
            return StaticFiles.list(beside);
        } catch (IOException e) {
            problems.add(FileProblem.unreadable(
                    "",
                    "The folder 'static' beside the content folder cannot be listed, so that links to its files look broken",
                    ContentFiles.reason(e)));
            return List.of();
        }
    }

    /** Reads many files at once; what there is of each comes back in the order of the paths, what is wrong goes to the problems. */
    private <T> List<T> each(List<String> paths, Step<T> step) throws InterruptedException {
        List<Slot<T>> slots = paths.stream().map(Slot<T>::new).toList();
        List<Outcome> outcomes = workers.run(slots, settings.limits().timePerFile(), step::fill);
        List<String> notStarted = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            FailedFiles.of(paths.get(i), outcomes.get(i), settings.limits()).ifPresent(problems::add);
            if (outcomes.get(i).kind() == Outcome.Kind.NOT_STARTED) {
                notStarted.add(paths.get(i));
            }
        }
        if (!notStarted.isEmpty()) {
            problems.add(FailedFiles.notStarted(notStarted));
        }
        return slots.stream().flatMap(Slot::value).toList();
    }
}
