package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SitePlace;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands at which path among a site's content, and which names its folders hold. */
final class ContentPaths {

    private final Site site;
    private final Map<SitePlace, Target> byPlace = new HashMap<>();
    private final Map<String, Target> byPath = new HashMap<>();
    private final Map<String, String> pathByFoldedPath = new HashMap<>();

    /** The paths that two things have but for letter case. */
    private final Set<String> likeAnother = new HashSet<>();

    private final Map<String, List<String>> pathsByName = new HashMap<>();
    private final Map<String, List<String>> namesByFolder = new HashMap<>();

    ContentPaths(Site site) {
        this.site = site;
    }

    /** Puts something at a path of the course, where nothing stands yet. */
    void put(String path, Target target) {
        List<SitePlace> places = site.places(path);
        for (SitePlace place : places.isEmpty() ? List.of(site.place(path)) : places) {
            putPlace(place, target);
        }
    }

    private void putPlace(SitePlace place, Target target) {
        String path = place.path();
        byPlace.putIfAbsent(place, target);
        if (byPath.putIfAbsent(path, target) != null) {
            return; // the same in another language
        }
        if (pathByFoldedPath.putIfAbsent(FoldedText.of(path), path) != null) {
            likeAnother.add(FoldedText.of(path));
        }
        pathsByName
                .computeIfAbsent(FoldedText.of(RelativePaths.nameOf(path)), name -> new ArrayList<>(1))
                .add(path);
        addName(path);
        // A folder that is a page is a name in the folder above.
        if (PageFiles.isFolderPage(path)) {
            addName(RelativePaths.folderOf(path));
        }
    }

    private void addName(String path) {
        namesByFolder
                .computeIfAbsent(RelativePaths.folderOf(path), folder -> new ArrayList<>())
                .add(RelativePaths.nameOf(path));
    }

    /** Whether something stands at a path of the course. */
    boolean holds(String path) {
        return byPlace.containsKey(site.place(path));
    }

    /** What stands at a path among the site's content, in the language of a page or else in any. */
    Optional<Target> at(Lesson from, String path) {
        SitePlace place = new SitePlace(place(from).language(), path);
        return Optional.ofNullable(byPlace.getOrDefault(place, byPath.get(path)));
    }

    /** Where a page stands among the site's content. */
    SitePlace place(Lesson lesson) {
        return site.place(lesson.path());
    }

    /** The folder that a page stands in among the site's content. */
    String folder(Lesson lesson) {
        return RelativePaths.folderOf(place(lesson).path());
    }

    /** A page that could not be read may be what is named. */
    Optional<Target> unread(Lesson from, String path) {
        Stream<String> beside = path.startsWith("/") ? Stream.of() : RelativePaths.resolve(folder(from), path).stream();
        return Stream.concat(beside, RelativePaths.resolve("", path).stream())
                .flatMap(found -> Stream.concat(Stream.of(found), page(found).stream()))
                .flatMap(found -> at(from, found).stream())
                .filter(Target.Unread.class::isInstance)
                .findFirst();
    }

    /** The path that is the same but for letter case. */
    Optional<String> foldedPath(String path) {
        return Optional.ofNullable(pathByFoldedPath.get(FoldedText.of(path)));
    }

    /** Whether a path belongs to one thing only, whatever its letter case. */
    boolean isOnly(String path) {
        return !likeAnother.contains(FoldedText.of(path));
    }

    /** The only path whose last name is this one but for letter case. */
    Optional<String> onlyPathNamed(String name) {
        return only(pathsByName.get(FoldedText.of(name)));
    }

    /** The only page whose last name is this one but for letter case and ending. */
    Optional<String> onlyPageNamed(String stem) {
        for (String name : site.pages().names(stem)) {
            Optional<String> only = onlyPathNamed(name);
            if (only.isPresent()) {
                return only;
            }
        }
        return Optional.empty();
    }

    /** The page that stands at a path without ending, or in the folder of that path. */
    Optional<String> page(String path) {
        boolean folder = namesByFolder.containsKey(path);
        for (String page : folder ? site.pages().of(path) : site.pages().names(path)) {
            if (byPath.containsKey(page)) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    /** The names of files in a folder. */
    List<String> names(String folder) {
        return namesByFolder.getOrDefault(folder, List.of());
    }

    private static Optional<String> only(@Nullable List<String> found) {
        return found != null && found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
