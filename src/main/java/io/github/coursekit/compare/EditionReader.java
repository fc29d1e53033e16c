package io.github.coursekit.compare;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Translations;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.HashedSource;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads one version of a course from its sources, so that two versions are read by the same eyes whichever version of the plugin packed them.
 *
 * <pre>{@code
 * Edition edition = new EditionReader(source, settings, workers).read(new EditionReader.Name(coordinates, licences), Map.of());
 * }</pre>
 */
public final class EditionReader {

    private final HashedSource source;
    private final CourseSettings settings;
    private final Workers workers;

    /** What is told of each lesson by its text, which is not kept. */
    private final Map<String, LessonReading> readings = new ConcurrentHashMap<>();

    /**
     * Prepares a reader.
     *
     * @param source where the files of the version are
     * @param settings the settings of the course in that version, as far as they are known
     * @param workers read the files
     */
    public EditionReader(ContentSource source, CourseSettings settings, Workers workers) {
        this.source = new HashedSource(source);
        this.settings = settings;
        this.workers = workers;
    }

    /**
     * What is known of a version beside its files.
     *
     * @param coordinates its coordinates; empty where it was never packed
     * @param licences what its POM says of licences; empty where that is not known
     */
    public record Name(Optional<Coordinates> coordinates, Optional<String> licences) {

        /** Nothing. */
        public static final Name NONE = new Name(Optional.empty(), Optional.empty());
    }

    /**
     * {@return the version}
     *
     * @param name what is known of it beside its files
     * @param urls the paths of the URLs that pages had when it was packed, by path; those of other pages are as the settings make them
     * @throws IOException when the content folder cannot be listed, none of its files can be read, a file that is no page cannot be read, or the program fails
     *     on a file
     */
    public Edition read(Name name, Map<String, String> urls) throws IOException {
        Course course = new CourseLoader(source, settings, workers)
                .load((text, activity) -> readings.put(text.lesson().path(), LessonReading.of(text)));
        Map<String, Edition.Unread> unread = unread(course);
        SortedMap<String, Page> pages = pages(course, urls);
        pages.keySet().forEach(unread::remove);
        SectionLists sections = new SectionLists(course.root(), course.urls());
        return new Edition(
                name.coordinates(),
                name.licences(),
                pages,
                assets(course, pages, unread.keySet()),
                unread,
                sections.siblings(),
                sections.lists(),
                settings.site().elsewhere());
    }

    /** Of a version that was not read for reasons of this program, or of which nothing could be read, nothing must be told. */
    private Map<String, Edition.Unread> unread(Course course) throws IOException {
        Map<String, Edition.Unread> unread = new HashMap<>();
        for (FileProblem problem : course.problems()) {
            boolean failed = problem.kind() == FileProblem.Kind.INTERNAL
                    || problem.kind() == FileProblem.Kind.NOT_STARTED
                    || course.lessons().isEmpty();
            if (failed) {
                throw new IOException(problem.path() + ": " + problem.message());
            }
            unread.put(problem.path(), new Edition.Unread(problem.message(), hashIfReadable(problem.path())));
        }
        return unread;
    }

    private String hashIfReadable(String path) {
        try {
            return source.sha256(path);
        } catch (IOException e) {
            return "";
        }
    }

    private SortedMap<String, Page> pages(Course course, Map<String, String> released) throws IOException {
        HugoUrls urls = course.urls();
        Translations translations = Translations.of(course);
        SortedMap<String, Page> pages = new TreeMap<>();
        for (Lesson lesson : course.lessons()) {
            String path = lesson.path();
            LessonReading reading = readings.get(path);
            if (reading != null) {
                String url = released.getOrDefault(path, lesson.url(urls));
                pages.put(path, reading.page(lesson, url, translations, source.sha256(path)));
            }
        }
        return pages;
    }

    private List<Edition.File> assets(Course course, SortedMap<String, Page> pages, Set<String> unread)
            throws IOException {
        FileUrls urls = new FileUrls(pages, course.urls());
        List<Edition.File> assets = new ArrayList<>();
        for (Asset asset : course.assets()) {
            String path = asset.path();
            if (!unread.contains(path)) {
                assets.add(new Edition.File(path, urls.of(path), source.sha256(path)));
            }
        }
        return assets;
    }
}
