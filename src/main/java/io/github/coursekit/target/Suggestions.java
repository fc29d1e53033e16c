package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.site.UrlRules;
import io.github.coursekit.target.Target.Suggestion;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
            Optional<Target> found = resolver.apply(Destination.of(written));
            return found.isPresent() && isSame(found.get(), target);
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
        String path = path(vain.from, vain.destination).orElse("");
        Optional<String> certain = certain(vain, url, path);
        if (certain.isPresent()) {
            boolean only = index.isOnly(url) && (path.isEmpty() || index.isOnly(path));
            boolean itself = vain.leadsTo(new Target.Page(vain.from, ""), certain.get());
            return Optional.of(new Suggestion(certain.get(), only && !itself));
        }
        return likely(vain, url, path).map(written -> new Suggestion(written, false));
    }

    /** What to write for what only one thing can have been meant by; {@code path} is empty where the destination names none. */
    private Optional<String> certain(Vain vain, String url, String path) {
        Optional<String> written = toUrl(vain, index.foldedUrl(url));
        if (written.isPresent() || path.isEmpty()) {
            return written;
        }
        written = toPath(vain, index.foldedPath(path));
        if (written.isEmpty()) {
            written = toPath(vain, extended(path));
        }
        return written.isPresent() ? written : moved(vain, path);
    }

    private Optional<String> likely(Vain vain, String url, String path) {
        Optional<String> written = path.isEmpty() ? Optional.empty() : toPath(vain, sameName(path));
        if (written.isEmpty()) {
            written = toUrl(vain, index.onlyStaticFileNamed(RelativePaths.nameOf(url)));
        }
        if (written.isEmpty()) {
            written = toUrl(vain, tree().nearest(url));
        }
        return written.isPresent() || path.isEmpty() ? written : toPath(vain, nearName(vain.from, path));
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
        List<String> files = new ArrayList<>();
        for (String name : names(folder).withStem(RelativePaths.nameOf(path))) {
            if (MediaType.ofName(name).isPresent()) {
                files.add(name);
            }
        }
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
        Optional<String> named = index.onlyPathNamed(name);
        return named.isPresent() ? named : index.onlyPageNamed(name);
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

    /** What to write for a URL path, if there is one. */
    private Optional<String> toUrl(Vain vain, Optional<String> url) {
        Target target = url.flatMap(index::url).orElse(null);
        return target != null && vain.wants(target)
                ? first(vain, target, List.of(written(vain.from, vain.destination, whole(url.get(), target))))
                : Optional.empty();
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

    /** What to write for a path within the course, if there is one: for a page its URL, for a file the way to it from the lesson's file, or its URL. */
    private Optional<String> toPath(Vain vain, Optional<String> path) {
        Target target = path.flatMap(found -> index.path(vain.from, found)).orElse(null);
        return target != null && vain.wants(target)
                ? first(vain, target, ways(vain, path.get(), target))
                : Optional.empty();
    }

    private List<String> ways(Vain vain, String path, Target target) {
        Destination destination = vain.destination;
        List<String> ways = new ArrayList<>();
        if (target instanceof Target.File && !destination.isFromRoot()) {
            ways.add(destination.withPath(RelativePaths.relativize(folder(vain.from), path)));
        }
        for (String url : index.urls(target)) {
            ways.add(written(vain.from, destination, url));
        }
        return ways;
    }

    private static Optional<String> first(Vain vain, Target target, List<String> ways) {
        for (String way : ways) {
            if (vain.leadsTo(target, way)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
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
