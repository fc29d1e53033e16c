package io.github.coursekit.target;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogLesson;
import io.github.coursekit.catalog.CatalogUnread;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import java.util.List;
import java.util.Optional;

/**
 * What another course has, as its catalog tells.
 *
 * <pre>{@code
 * new OtherCourse(catalog).at("care/sharpen/")    // the lesson with that URL; as good are "care/sharpen.md" and "care/sharpen"
 * }</pre>
 *
 * <p>Paths are without a slash at their beginning; one at their end does not count.
 */
public final class OtherCourse {

    private static final String INDEX_PAGE = "index.html";

    private final Catalog catalog;
    private final CoursePlaces made;
    private final NearPlaces near;

    /**
     * Something in the course.
     *
     * @param written its path as it is best written: with a slash at its end when that is the URL of a page
     * @param lesson the page; empty for a file, and for a section without a page of its own
     * @param readable whether it is known what is on it
     */
    record Place(String written, Optional<CatalogLesson> lesson, boolean readable) {

        boolean draft() {
            return lesson.map(CatalogLesson::draft).orElse(false);
        }
    }

    /**
     * Prepares for questions.
     *
     * @param catalog what the course has
     */
    public OtherCourse(Catalog catalog) {
        this.catalog = catalog;
        this.made = new CoursePlaces(catalog);
        this.near = new NearPlaces(made.places());
    }

    /** {@return the course as {@link CourseAddress#course} writes it} */
    public String name() {
        return catalog.coordinates().groupId() + ":" + catalog.coordinates().artifactId();
    }

    /** {@return what its catalog tells} */
    public Catalog catalog() {
        return catalog;
    }

    /** {@return how many pages it has} */
    public int pages() {
        return made.pages();
    }

    /** What stands at a path or URL path. */
    Optional<Place> at(String path) {
        String key = CoursePlaces.key(path);
        Optional<Place> found = Optional.ofNullable(made.places().get(key));
        return found.isEmpty() && RelativePaths.nameOf(key).equals(INDEX_PAGE)
                ? Optional.ofNullable(made.places().get(RelativePaths.folderOf(key)))
                        .filter(place -> !isFile(place))
                : found;
    }

    private static boolean isFile(Place place) {
        return place.lesson.isEmpty() && !place.written.isEmpty() && !place.written.endsWith("/");
    }

    /** The lessons of an id, of translations the first only. */
    List<CatalogLesson> withId(String id) {
        List<CatalogLesson> lessons = made.byId().getOrDefault(id, List.of());
        return lessons.size() > 1
                        && lessons.stream()
                                .skip(1)
                                .allMatch(
                                        lesson -> lessons.get(0).translations().contains(lesson.path()))
                ? lessons.subList(0, 1)
                : lessons;
    }

    /** The first of the files that could not be read and that are lessons: any of them may have an id that no other lesson has. */
    Optional<String> unreadLesson() {
        return catalog.unread().stream()
                .map(CatalogUnread::path)
                .filter(PageFiles.DEFAULT::isPage)
                .findFirst();
    }

    /** The id that is nearest to one that no lesson has. */
    Optional<String> nearId(String id) {
        return NearPlaces.nearest(id, made.byId().keySet());
    }

    /** What may have been meant by a path where nothing is, as it is best written; never a draft. */
    Optional<Target.Suggestion> meant(String path) {
        return near.of(CoursePlaces.key(path));
    }

    /** Whether all pages below the first name of a URL path are the course's, so that one that it has not is nowhere. */
    boolean isOwn(String url) {
        String name = RelativePaths.nameOf(CoursePlaces.key(url));
        boolean page = name.indexOf('.') < 0 || (name.endsWith(".html") && !name.startsWith("index."));
        // Hugo makes pages with numbers of long lists.
        return page
                && !RelativePaths.topOf(url).isEmpty()
                && made.folders().contains(RelativePaths.topOf(url))
                && !("/" + url).contains("/page/");
    }
}
