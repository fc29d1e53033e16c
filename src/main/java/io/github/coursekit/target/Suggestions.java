package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.target.Target.Suggestion;
import io.github.coursekit.text.RelativePaths;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What may have been meant by a destination that leads nowhere, the most certain first: another letter case, a missing extension, the only page or
 * file of that name, a slip.
 */
final class Suggestions {

    private final Index index;

    /** The folders that were asked about, several at once. */
    private final Map<String, FolderNames> namesByFolder = new ConcurrentHashMap<>();

    Suggestions(Index index) {
        this.index = index;
    }

    /**
     * What may have been meant.
     *
     * @param pages whether it may have been a page; else only a file
     * @param url where the destination leads in vain
     */
    Optional<Suggestion> of(Lesson from, Destination destination, boolean pages, String url) {
        Predicate<Target> wanted = target -> pages || target instanceof Target.File;
        Optional<String> path = path(from, destination).filter(found -> !found.isEmpty());
        Optional<Suggestion> certain = index.foldedUrl(url)
                .filter(found -> index.url(found).filter(wanted).isPresent())
                .map(found -> toUrl(from, destination, found))
                .or(() -> path.flatMap(index::foldedPath)
                        .or(() -> path.flatMap(this::extended))
                        .filter(found -> index.path(from, found).filter(wanted).isPresent())
                        .map(found -> toPath(from, destination, found)))
                .map(found -> new Suggestion(found, true));
        return certain.or(() -> path.flatMap(this::sameName)
                .or(() -> path.flatMap(name -> nearName(from, name)))
                .filter(found -> index.path(from, found).filter(wanted).isPresent())
                .map(found -> new Suggestion(toPath(from, destination, found), false)));
    }

    /** The path among the site's content that a destination names when it is read from the folder of the lesson's file. */
    Optional<String> path(Lesson from, Destination destination) {
        return RelativePaths.resolve(destination.isFromRoot() ? "" : folder(from), destination.path());
    }

    private String folder(Lesson from) {
        return RelativePaths.folderOf(index.place(from).path());
    }

    private Optional<String> extended(String path) {
        Optional<String> page = index.page(path);
        if (page.isPresent()) {
            return page;
        }
        String folder = RelativePaths.folderOf(path);
        List<String> files = names(folder).withStem(RelativePaths.nameOf(path)).stream()
                .filter(name -> MediaType.ofName(name).isPresent())
                .toList();
        return files.size() == 1 ? Optional.of(join(folder, files.get(0))) : Optional.empty();
    }

    private Optional<String> sameName(String path) {
        String name = RelativePaths.nameOf(path);
        return index.onlyPathNamed(name).or(() -> index.onlyPageNamed(name));
    }

    /** The name in the folder that is nearest, with or without its extension. */
    private Optional<String> nearName(Lesson from, String path) {
        String folder = RelativePaths.folderOf(path);
        return names(folder)
                .nearest(RelativePaths.nameOf(path))
                .map(name -> join(folder, name))
                .flatMap(found -> index.path(from, found).isPresent() ? Optional.of(found) : extended(found));
    }

    private FolderNames names(String folder) {
        return namesByFolder.computeIfAbsent(folder, key -> new FolderNames(index.names(folder)));
    }

    private static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** What to write for a URL path. */
    private String toUrl(Lesson from, Destination destination, String url) {
        boolean file = index.url(url).filter(Target.File.class::isInstance).isPresent();
        String folder = file || url.endsWith("/") ? url : url + "/";
        return destination.withPath(
                destination.isFromRoot() ? folder : RelativePaths.relativize(index.url(from), folder));
    }

    /** What to write for a path within the course: for a page its URL, for a file the way to it from the lesson's file. */
    private String toPath(Lesson from, Destination destination, String path) {
        if (index.path(from, path).orElse(null) instanceof Target.Page page) {
            return toPage(from, destination, index.url(page.lesson()));
        }
        return destination.withPath(
                destination.isFromRoot() ? "/" + path : RelativePaths.relativize(folder(from), path));
    }

    /** What to write for the URL of a page. */
    String toPage(Lesson from, Destination destination, String url) {
        return destination.withPath(destination.isFromRoot() ? url : RelativePaths.relativize(index.url(from), url));
    }
}
