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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that pages show or offer, of the course and of what its site serves beside it. Only what a published page names is served; sources of lessons never are. To know all of
 * them, all lessons are looked through: what can be told of one page alone, or of a file that a page has been seen to name, is told without.
 */
final class ServedFiles {

    private final Course course;
    private final PageTree pages;
    private final CatalogLessons lessons;
    private final BesideFiles besides;
    private final Map<String, Set<String>> named = new ConcurrentHashMap<>();
    private final Map<String, Optional<Asset>> files = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private @Nullable FileNames names;
    private @Nullable SortedMap<String, Asset> all;

    /** {@code lessons} name no file that only an answer names. */
    ServedFiles(Course course, PageTree pages, CatalogLessons lessons, BesideFiles besides) {
        this.course = course;
        this.pages = pages;
        this.lessons = lessons;
        this.besides = besides;
    }

    private synchronized FileNames names() {
        FileNames known = names;
        if (known == null) {
            known = FileNames.of(course, pages);
            course.assets().forEach(asset -> files.put(asset.path(), Optional.of(asset)));
            names = known;
        }
        return known;
    }

    /** A file that nothing is wrong with; of those beside the course that is known once they are asked for. */
    private Optional<Asset> harmless(String path) {
        return files.computeIfAbsent(path, besides::file).filter(FileNames::isHarmless);
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

    /** Why files that pages name are not served though they could be, a sentence each. */
    List<String> warnings() {
        SortedMap<String, String> refused = names().refused();
        Set<String> wanted = refused.isEmpty() ? Set.of() : wanted();
        return refused.entrySet().stream()
                .filter(file -> wanted.contains(file.getKey()))
                .map(file -> file.getKey().substring("../".length()) + ": not served to learners. " + file.getValue())
                .toList();
    }

    private Set<String> wanted() {
        return pages.byName().values().stream()
                .flatMap(page -> page.lesson().stream())
                .flatMap(lesson -> named(lesson).stream())
                .collect(Collectors.toSet());
    }

    private SortedMap<String, Asset> listed() {
        Set<String> wanted = wanted();
        SortedMap<String, Asset> served = new TreeMap<>();
        names().claims().forEach((name, paths) -> first(paths, wanted).ifPresent(file -> served.put(name, file)));
        return served;
    }

    private Optional<Asset> first(List<String> paths, Set<String> wanted) {
        return paths.stream()
                .filter(wanted::contains)
                .flatMap(path -> harmless(path).stream())
                .findFirst();
    }

    private Set<String> named(Lesson lesson) {
        Function<String, Set<String>> paths = path -> Stream.concat(
                        lessons.of(lesson).targets().stream().map(CatalogTarget::path), lessons.beside(lesson).stream())
                .collect(Collectors.toSet());
        return named.computeIfAbsent(lesson.path(), paths);
    }

    /** The name that a file is served under to which a page leads; empty where it is not served. {@code path} is that of a {@link io.github.coursekit.target.Target.File}. */
    Optional<String> of(Lesson from, String path) {
        boolean own = names().byPath().containsKey(path);
        String file = own ? path : path.replaceFirst("^static/", FileNames.BESIDE);
        String name = names().byPath().get(file);
        if (name == null) {
            return Optional.empty();
        }
        boolean alone = names().only(name).isPresent()
                && named(from).contains(file)
                && harmless(file).isPresent();
        if (alone) {
            seen.add(file);
        }
        return Optional.of(name).filter(any -> alone || isServed(name, file));
    }

    private boolean isServed(String name, String path) {
        Asset served = byName().get(name);
        return served != null && served.path().equals(path);
    }

    /** The file that is served under a name; empty for none. */
    Optional<Asset> file(String name) {
        return names().only(name)
                .filter(seen::contains)
                .flatMap(this::harmless)
                .or(() -> Optional.ofNullable(byName().get(name)));
    }
}
