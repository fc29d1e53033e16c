package io.github.coursekit.course;

import io.github.coursekit.hugo.HugoUrls;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One content tree.
 *
 * @param root the content folder as a section
 * @param lessons all lessons, section pages included, by path
 * @param assets all other files, by path
 * @param staticFiles the files that the site serves beside the course, by path relative to the static folder, with {@code /}
 * @param assetFiles the files that the site serves where a template asks for them, by path relative to its folder for them, with {@code /}
 * @param settings the course's settings
 * @param problems the files that could not be read, by path
 * @param indexes what is made of the course once and asked for often
 */
public record Course(
        Section root,
        List<Lesson> lessons,
        List<Asset> assets,
        List<String> staticFiles,
        List<String> assetFiles,
        CourseSettings settings,
        List<FileProblem> problems,
        CourseIndexes indexes) {

    /** Copies the lists. */
    public Course {
        lessons = List.copyOf(lessons);
        assets = List.copyOf(assets);
        staticFiles = List.copyOf(staticFiles);
        assetFiles = List.copyOf(assetFiles);
        problems = List.copyOf(problems);
    }

    /** {@return the paths of all lessons and assets} */
    public SortedSet<String> files() {
        SortedSet<String> files = new TreeSet<>();
        lessons.forEach(lesson -> files.add(lesson.path()));
        assets.forEach(asset -> files.add(asset.path()));
        return files;
    }

    /** {@return how many lessons have no front matter that can be read, so that they take no part in course rules} */
    public int unreadableLessons() {
        return (int) lessons.stream().filter(lesson -> !lesson.readable()).count();
    }

    /**
     * {@return whether a lesson is a page of the site that its author gives a title, a type and a place: no snippet, no page of a term}
     *
     * @param lesson a lesson of this course
     */
    public boolean isPage(Lesson lesson) {
        return !lesson.isSnippet() && settings.site().isWrittenPage(lesson.path());
    }

    /** {@return how the site names the URLs of the course} */
    public HugoUrls urls() {
        return new HugoUrls(settings.site());
    }

    /**
     * {@return a view of this course, made when it is first asked for}
     *
     * @param <T> the view's type
     * @param type the view's class
     * @param maker makes it of this course, and of nothing else
     */
    public <T> T view(Class<T> type, Function<Course, T> maker) {
        return indexes.get(type, () -> maker.apply(this));
    }
}
