package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.UrlRules;
import io.github.coursekit.target.Target.Suggestion;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may have been meant by a destination that leads nowhere, the most certain first: another letter case, a missing extension, the only page or
 * file of that name, a slip. Whatever is suggested leads there when it is written.
 */
final class Suggestions {

    private final Index index;
    private final UrlRules rules;

    private final NearPathNames names;

    private @Nullable UrlTree tree;

    Suggestions(Index index, UrlRules rules) {
        this.index = index;
        this.names = new NearPathNames(index);
        this.rules = rules;
    }

    /** What may have been meant. */
    Optional<Suggestion> of(VainLink vain) {
        String url = withoutBase(vain.url());
        String path = path(vain.from(), vain.destination()).orElse("");
        Optional<String> certain = certain(vain, url, path);
        if (certain.isPresent()) {
            boolean only = index.isOnly(url) && (path.isEmpty() || index.paths().isOnly(path));
            boolean itself = vain.leadsTo(new Target.Page(vain.from(), ""), certain.get());
            return Optional.of(new Suggestion(certain.get(), only && !itself));
        }
        return likely(vain, url, path).map(written -> new Suggestion(written, false));
    }

    /** What to write for what only one thing can have been meant by; {@code path} is empty where the destination names none. */
    private Optional<String> certain(VainLink vain, String url, String path) {
        Optional<String> written = toUrl(vain, index.foldedUrl(url));
        if (written.isPresent() || path.isEmpty()) {
            return written;
        }
        written = toPath(vain, index.paths().foldedPath(path));
        if (written.isEmpty()) {
            written = toPath(vain, names.extended(path));
        }
        return written.isPresent() ? written : moved(vain, path);
    }

    private Optional<String> likely(VainLink vain, String url, String path) {
        Optional<String> written = path.isEmpty() ? Optional.empty() : toPath(vain, names.same(path));
        if (written.isEmpty()) {
            written = toUrl(vain, index.staticFiles().onlyUrlNamed(RelativePaths.nameOf(url)));
        }
        if (written.isEmpty()) {
            written = toUrl(vain, tree().nearest(url));
        }
        return written.isPresent() || path.isEmpty() ? written : toPath(vain, names.near(vain.from(), path));
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
                : RelativePaths.resolve(index.paths().folder(from), destination.path());
    }

    /** What to write for a page that has gone elsewhere, and says so by an alias. */
    private Optional<String> moved(VainLink vain, String path) {
        return index.moved(vain.from(), path)
                .filter(vain::wants)
                .flatMap(page -> first(vain, page, ways(vain, path, page)));
    }

    /** What to write for a URL path, if there is one. */
    private Optional<String> toUrl(VainLink vain, Optional<String> url) {
        Target target = url.flatMap(index::url).orElse(null);
        return target != null && vain.wants(target)
                ? first(vain, target, List.of(written(vain.from(), vain.destination(), whole(url.get(), target))))
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
    private Optional<String> toPath(VainLink vain, Optional<String> path) {
        Target target =
                path.flatMap(found -> index.paths().at(vain.from(), found)).orElse(null);
        return target != null && vain.wants(target)
                ? first(vain, target, ways(vain, path.get(), target))
                : Optional.empty();
    }

    private List<String> ways(VainLink vain, String path, Target target) {
        Destination destination = vain.destination();
        List<String> ways = new ArrayList<>();
        if (target instanceof Target.File && !destination.isFromRoot()) {
            ways.add(destination.withPath(RelativePaths.relativize(index.paths().folder(vain.from()), path)));
        }
        for (String url : index.urls(target)) {
            ways.add(written(vain.from(), destination, url));
        }
        return ways;
    }

    private static Optional<String> first(VainLink vain, Target target, List<String> ways) {
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
            return destination.withPath(RelativePaths.relativize(UriPaths.baseOf(index.url(from)), url));
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
