package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.site.UrlRules;
import io.github.coursekit.target.Target.Suggestion;
import io.github.coursekit.text.RelativePaths;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may have been meant by a destination that leads nowhere, the most certain first: another letter case, a missing extension, the only page or
 * file of that name, a slip. Whatever is suggested leads there when it is written.
 */
final class Suggestions {

    private final Index index;
    private final UrlRules rules;

    /** The folders that were asked about, several at once. */
    private final Map<String, FolderNames> namesByFolder = new ConcurrentHashMap<>();

    private @Nullable UrlTree tree;

    Suggestions(Index index, UrlRules rules) {
        this.index = index;
        this.rules = rules;
    }

    /**
     * A destination that leads nowhere.
     *
     * @param from the lesson that holds it
     * @param destination the destination
     * @param pages whether it may have been a page; else only a file
     * @param url where it leads in vain
     * @param resolver tells where another destination in its place leads
     */
    record Vain(
            Lesson from,
            Destination destination,
            boolean pages,
            String url,
            Function<Destination, Optional<Target>> resolver) {

        private boolean wants(Target target) {
            if (target instanceof Target.Page page) {
                boolean draft = page.lesson().frontMatter().publication().draft();
                return pages && (!draft || from.frontMatter().publication().draft());
            }
            return pages || target instanceof Target.File;
        }

        private boolean leadsTo(Target target, String written) {
            return resolver.apply(Destination.of(written))
                    .filter(found -> isSame(found, target))
                    .isPresent();
        }
    }

    /** Whether two targets are one page, whatever the anchor, or else the same. */
    private static boolean isSame(Target found, Target meant) {
        return (found instanceof Target.Page one && meant instanceof Target.Page other)
                ? one.lesson().path().equals(other.lesson().path())
                : found.equals(meant);
    }

    /** What may have been meant. */
    Optional<Suggestion> of(Vain vain) {
        String url = withoutBase(vain.url);
        Optional<String> path = path(vain.from, vain.destination).filter(found -> !found.isEmpty());
        boolean only = index.isOnly(url) && path.map(index::isOnly).orElse(true);
        Optional<String> certain = index.foldedUrl(url)
                .flatMap(found -> toUrl(vain, found))
                .or(() -> path.flatMap(index::foldedPath).flatMap(found -> toPath(vain, found)))
                .or(() -> path.flatMap(this::extended).flatMap(found -> toPath(vain, found)))
                .or(() -> path.flatMap(found -> moved(vain, found)));
        if (certain.isPresent()) {
            return certain.map(written ->
                    new Suggestion(written, only && !vain.leadsTo(new Target.Page(vain.from, ""), written)));
        }
        return path.flatMap(this::sameName)
                .flatMap(found -> toPath(vain, found))
                .or(() -> index.onlyStaticFileNamed(RelativePaths.nameOf(url)).flatMap(found -> toUrl(vain, found)))
                .or(() -> tree().nearest(url).flatMap(found -> toUrl(vain, found)))
                .or(() -> path.flatMap(name -> nearName(vain.from, name)).flatMap(found -> toPath(vain, found)))
                .map(written -> new Suggestion(written, false));
    }

    /** The first folder on the way to a URL path that is not there; see {@link Target.Nothing#missing}. */
    String missing(String url) {
        String path = withoutBase(url);
        return url.substring(0, url.length() - path.length()) + tree().missing(path);
    }

    /** Made when something is first looked for in vain. */
    private synchronized UrlTree tree() {
        if (tree == null) {
            tree = new UrlTree(index.urls());
        }
        return tree;
    }

    /** The path among the site's content that a destination names when it is read from the folder of the lesson's file. */
    Optional<String> path(Lesson from, Destination destination) {
        return destination.isFromRoot()
                ? RelativePaths.resolve("", withoutBase(destination.path()))
                : RelativePaths.resolve(folder(from), destination.path());
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

    /** What to write for a page that has gone elsewhere, and says so by an alias. */
    private Optional<String> moved(Vain vain, String path) {
        return index.moved(vain.from, path)
                .filter(vain::wants)
                .flatMap(page -> first(vain, page, ways(vain, path, page)));
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
    private Optional<String> toUrl(Vain vain, String url) {
        return index.url(url)
                .filter(vain::wants)
                .flatMap(target ->
                        first(vain, target, Stream.of(written(vain.from, vain.destination, whole(url, target)))));
    }

    /** A URL path with the slash at its end that browsers expect. */
    private static String whole(String url, Target target) {
        boolean file = target instanceof Target.File
                || target instanceof Target.Outside
                || url.endsWith(".html")
                || (target instanceof Target.Generated
                        && RelativePaths.nameOf(url).contains("."));
        return file || url.endsWith("/") ? url : url + "/";
    }

    /** What to write for a path within the course: for a page its URL, for a file the way to it from the lesson's file, or its URL. */
    private Optional<String> toPath(Vain vain, String path) {
        Optional<Target> wanted = index.path(vain.from, path).filter(vain::wants);
        return wanted.flatMap(target -> first(vain, target, ways(vain, path, target)));
    }

    private Stream<String> ways(Vain vain, String path, Target target) {
        Destination destination = vain.destination;
        Stream<String> urls = index.urls(target).map(url -> written(vain.from, destination, url));
        return target instanceof Target.File && !destination.isFromRoot()
                ? Stream.concat(
                        Stream.of(destination.withPath(RelativePaths.relativize(folder(vain.from), path))), urls)
                : urls;
    }

    private static Optional<String> first(Vain vain, Target target, Stream<String> ways) {
        return ways.filter(way -> vain.leadsTo(target, way)).findFirst();
    }

    /** What to write for a URL path in the place of a destination: from the top of the site, or from the folder that a browser takes the page for. */
    String written(Lesson from, Destination destination, String url) {
        if (!destination.isFromRoot()) {
            String base = index.url(from);
            return destination.withPath(RelativePaths.relativize(base.substring(0, base.lastIndexOf('/') + 1), url));
        }
        boolean based = !rules.canonical() || destination.path().startsWith(rules.basePath());
        return destination.withPath(based ? rules.basePath() + url.substring(1) : url);
    }

    /** A URL path without the path of the site's own URL. */
    String withoutBase(String url) {
        String base = rules.basePath();
        return url.startsWith(base) ? url.substring(base.length() - 1) : url;
    }
}
