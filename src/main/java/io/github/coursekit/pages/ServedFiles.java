package io.github.coursekit.pages;

import io.github.coursekit.catalog.CatalogLessons;
import io.github.coursekit.catalog.CatalogTarget;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files that pages show or offer. Only what a published page names is served; sources of lessons never are. To know all of them, all lessons are looked through: what can be
 * told of one page alone, or of a file that a page has been seen to name, is told without.
 */
final class ServedFiles {

    private final Course course;
    private final PageTree pages;
    private final CatalogLessons lessons;
    private final Map<String, Set<String>> named = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private @Nullable FileNames names;
    private @Nullable SortedMap<String, Asset> all;

    /** {@code lessons} name no file that only an answer names. */
    ServedFiles(Course course, PageTree pages, CatalogLessons lessons) {
        this.course = course;
        this.pages = pages;
        this.lessons = lessons;
    }

    private synchronized FileNames names() {
        FileNames known = names;
        if (known == null) {
            known = FileNames.of(course, pages);
            names = known;
        }
        return known;
    }

    /** The files, by the names that they are served under. */
    synchronized SortedMap<String, Asset> byName() {
        SortedMap<String, Asset> known = all;
        if (known == null) {
            known = listed();
            all = known;
        }
        return known;
    }

    private SortedMap<String, Asset> listed() {
        Set<String> wanted = pages.byName().values().stream()
                .flatMap(page -> page.lesson().stream())
                .flatMap(lesson -> named(lesson).stream())
                .collect(Collectors.toSet());
        SortedMap<String, Asset> served = new TreeMap<>();
        names().claims().forEach((name, files) -> first(files, wanted).ifPresent(file -> served.put(name, file)));
        return served;
    }

    private static Optional<Asset> first(List<Asset> files, Set<String> wanted) {
        return files.stream().filter(file -> wanted.contains(file.path())).findFirst();
    }

    private Set<String> named(Lesson lesson) {
        return named.computeIfAbsent(
                lesson.path(),
                path -> lessons.of(lesson).targets().stream()
                        .map(CatalogTarget::path)
                        .collect(Collectors.toSet()));
    }

    /** The name that a file is served under to which a page leads; empty where it is not served. */
    Optional<String> of(Lesson from, String path) {
        String name = names().byPath().get(path);
        if (name == null) {
            return Optional.empty();
        }
        boolean alone = names().only(name).isPresent() && named(from).contains(path);
        if (alone) {
            seen.add(path);
        }
        return Optional.of(name).filter(any -> alone || isServed(name, path));
    }

    private boolean isServed(String name, String path) {
        Asset served = byName().get(name);
        return served != null && served.path().equals(path);
    }

    /** The file that is served under a name; empty for none. */
    Optional<Asset> file(String name) {
        return names().only(name)
                .filter(asset -> seen.contains(asset.path()))
                .or(() -> Optional.ofNullable(byName().get(name)));
    }
}
