package io.github.coursekit.load;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseIndexes;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.work.Activity;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A course that is loaded, and follows the changes of its files.
 *
 * <pre>{@code
 * OverlaySource source = new OverlaySource(FolderSource.of(folder));
 * CourseSession session = new CourseLoader(source, settings, workers).open(visitor, AssetMemory.NONE);
 * source.put("intro/heat.md", bytes);
 * Course course = session.update(Set.of("intro/heat.md"));
 * }</pre>
 *
 * <p>The course is always the same as if it were loaded anew. Only files are read that changed, and pages that inherit something else than before; what is
 * done for all others is to put them in order. Used by one thread.
 */
public final class CourseSession {

    private final ContentSource source;
    private final CourseSettings settings;
    private final Workers workers;
    private final LessonVisitor visitor;
    private final ContentFiles files;
    private final LessonReader reader;
    private final AssetReader assetReader;
    private final Inventory inventory;
    private final Inheritance inheritance;
    private final FileResults<Lesson> lessons;
    private final FileResults<Asset> assets;

    private FilesBesideContent served = FilesBesideContent.NONE;
    private Course course;

    /** Loads the course. */
    CourseSession(
            ContentSource source, CourseSettings settings, Workers workers, LessonVisitor visitor, AssetMemory memory)
            throws IOException {
        this.source = source;
        this.settings = settings;
        this.workers = workers;
        this.visitor = visitor;
        this.files = new ContentFiles(source, settings.limits());
        this.reader = new LessonReader(settings);
        this.assetReader = new AssetReader(files, settings, memory);
        this.inventory = new Inventory(source, settings);
        this.inheritance = new Inheritance(files, settings, workers);
        this.lessons = new FileResults<>(workers, settings.limits(), this::readLesson);
        this.assets = new FileResults<>(
                workers, settings.limits(), (slot, activity) -> slot.set(assetReader.asset(slot.path(), activity)));
        this.course = update(Set.of(""), true);
    }

    private void readLesson(FileResults.Slot<Lesson> slot, Activity activity) throws FileProblemException {
        activity.now("reading it");
        LessonFile file = new LazyLessonFile(slot.path(), files);
        Cascade cascade = Objects.requireNonNull(inheritance.of(slot.path()));
        Optional<Lesson> known = visitor.known(file, cascade);
        if (known.isPresent()) {
            slot.set(known.get());
            return;
        }
        LessonText text = reader.read(slot.path(), file.bytes(), cascade, activity);
        slot.set(text.lesson());
        visitor.visit(text, activity);
    }

    /** {@return the course as it was when files were last said to have changed} */
    public Course course() {
        return course;
    }

    /**
     * {@return the course as it is now} The visitor is shown every page that is read.
     *
     * @param changed the paths of files and folders that changed, came or went, relative to the content folder, with {@code /}; what the site serves beside it
     *     begins with {@code ../static/}
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted; then the session is of no more use
     */
    public Course update(Collection<String> changed) throws IOException {
        Set<String> paths = new HashSet<>();
        changed.forEach(path -> RelativePaths.resolve("", path).ifPresent(paths::add));
        course = update(paths, changed.stream().anyMatch(path -> path.startsWith(ContentSource.BESIDE)));
        return course;
    }

    private Course update(Set<String> paths, boolean beside) throws IOException {
        try {
            if (beside) {
                served = FilesBesideContent.of(source);
            }
            return read(inventory.update(paths));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading " + source);
        }
    }

    /**
     * Shows a visitor a page as it is now, and changes nothing: the course is what it was. What sections hand down to the page is what they did.
     *
     * @param path the path of a page that was known when files were last said to have changed; nothing is shown of any other file, or of one that cannot be read
     * @param seer is shown the page, on another thread
     * @throws IOException when the waiting thread is interrupted
     */
    public void glance(String path, LessonVisitor seer) throws IOException {
        Cascade cascade = inheritance.of(path);
        if (cascade == null) {
            return;
        }
        FileResults<Lesson> seen = new FileResults<>(workers, settings.limits(), (slot, activity) -> {
            activity.now("reading it");
            seer.visit(reader.read(path, files.lesson(path), cascade, activity), activity);
        });
        try {
            seen.update(List.of(path), any -> true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading " + path);
        }
    }

    private Course read(Set<String> changed) throws InterruptedException {
        ContentTree tree = ContentTree.of(inventory.files(), settings.site().pages());
        Predicate<String> inheriting = inheritance.update(tree, changed::contains);
        lessons.update(tree.lessons(), path -> changed.contains(path) || inheriting.test(path));
        assets.update(tree.assets(), changed::contains);
        List<Lesson> read = lessons.values(tree.lessons());
        List<Asset> others = assets.values(tree.assets());
        return new Course(
                new SectionBuilder(tree, read, settings.site()).root(),
                read,
                others,
                served.files(),
                served.assets(),
                settings,
                problems(others).sorted().toList(),
                new CourseIndexes());
    }

    private Stream<FileProblem> problems(List<Asset> read) {
        return Stream.of(
                        inventory.problems(),
                        lessons.problems(),
                        assets.problems(),
                        read.stream().flatMap(asset -> assetReader.problem(asset).stream()),
                        served.problem().stream())
                .flatMap(problems -> problems);
    }
}
