package io.github.coursekit.target;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.hugo.UrlParts;
import io.github.coursekit.site.Languages;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SitePlace;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything in a course that a destination can lead to, by the names it goes by: made once, so that a link costs a look-up. URLs are kept decoded and
 * without a slash at their end, which servers add.
 */
final class Index {

    /** What servers give for the folder that it stands in. */
    private static final String INDEX = "index.html";

    private static final String INDEX_PAGE = "/index.html";

    private final Map<String, Target> byUrl = new HashMap<>();
    private final Map<String, String> urlByFoldedUrl = new HashMap<>();
    /** The URLs that two things have but for letter case. */
    private final Set<String> likeAnother = new HashSet<>();

    /** The URLs that two pages claim, mostly by their aliases. */
    private final Set<String> ofTwoPages = new HashSet<>();

    private final StaticFileNames staticFiles = new StaticFileNames();
    private final ContentPaths paths;
    /** The suffixes of translations, where no languages are declared. */
    private final Set<String> suffixes = new TreeSet<>();

    private final Site site;
    private final HugoUrls urls;
    private final BundleUrls bundles;

    Index(Course course) {
        this.site = course.settings().site();
        this.paths = new ContentPaths(site);
        this.urls = course.urls();
        this.bundles = new BundleUrls(course);
        for (Lesson lesson : course.lessons()) {
            addPage(lesson);
        }
        for (Lesson translation : undeclaredTranslations(course)) {
            suffixes.add(suffix(translation));
            // With languages set, the translation has the URL of the page that it translates below the language's own
            // folder.
            putUrl(url(translation), new Target.Page(translation, ""));
        }
        for (Asset asset : course.assets()) {
            addAsset(asset);
        }
        // An alias does not take the place of a file; of a page that the site serves so, it may.
        for (String path : course.staticFiles()) {
            if (!site.pages().isPage(path)) {
                putUrl("/" + path, StaticFileNames.target(path));
            }
        }
        for (Lesson lesson : course.lessons()) {
            for (String url : lesson.aliasUrls(urls)) {
                putUrl(decoded(url), new Target.Page(lesson, ""));
            }
            for (String from : Redirects.of(lesson)) {
                putUrl(decoded(HugoUrls.ofAlias(lesson.url(urls) + "-/", from)), new Target.Outside());
            }
        }
        GeneratedUrls generated = new GeneratedUrls(course);
        generated.folders().forEach((url, folder) -> putUrl(url, new Target.Listing(folder)));
        course.staticFiles().forEach(this::addStaticFile);
        generated.others().forEach(url -> putUrl(url, new Target.Generated()));
        course.problems().forEach(problem -> addUnread(problem.path()));
    }

    private List<Lesson> undeclaredTranslations(Course course) {
        return site.languages().declared()
                ? List.of()
                : course.lessons().stream()
                        .filter(lesson -> !suffix(lesson).isEmpty())
                        .toList();
    }

    private void addPage(Lesson lesson) {
        if (lesson.frontMatter().publication().headless()) {
            return; // no destination leads to it
        }
        Target page = lesson.frontMatter().isOnlyLinked()
                ? new Target.Undecided(Unknowns.ONLY_LINKED)
                : new Target.Page(lesson, "");
        for (SitePlace place : site.places(lesson.path())) {
            putUrl(decoded(urls.ofPage(place, lesson.urlParts())), page);
            if (place.path().indexOf(' ') >= 0) {
                // Newer versions of Hugo make a hyphen of each space, whatever stands beside it.
                SitePlace hyphened =
                        new SitePlace(place.language(), place.path().replace(' ', '-'));
                putUrl(decoded(urls.ofPage(hyphened, lesson.urlParts())), page);
            }
        }
        paths.put(lesson.path(), page);
    }

    /** A file that could not be read is there all the same: what is wrong is told of the file, not of each link to it. */
    private void addUnread(String path) {
        if (paths.holds(path)) {
            return; // what is wrong with it kept nothing from being known of it
        }
        if (site.pages().isPage(path)) {
            Target page = new Target.Unread(path);
            putUrl(unreadUrl(path), page);
            paths.put(path, page);
        } else {
            putUrl("/" + path, new Target.Outside());
            paths.put(path, new Target.Outside());
        }
    }

    private void addAsset(Asset asset) {
        if (site.pages().isPage(asset.path())) {
            return; // a page of a bundle is there for its templates alone
        }
        Target file = new Target.File(asset.path());
        for (String url : bundles.ofResource(asset.path())) {
            putUrl(url, file);
        }
        // Whatever Hugo makes of the folder's name, some servers find the file by it.
        for (SitePlace place : site.places(asset.path())) {
            putUrl(site.languages().urlPrefix(place.language()) + place.path(), file);
        }
        paths.put(asset.path(), file);
    }

    private void addStaticFile(String path) {
        Target file = StaticFileNames.target(path);
        putUrl("/" + path, file);
        if (RelativePaths.nameOf(path).equals(INDEX)) {
            putUrl("/" + RelativePaths.folderOf(path), file);
        }
        staticFiles.add(path);
    }

    private void putUrl(String url, Target target) {
        String key = withoutSlash(url);
        Target first = byUrl.putIfAbsent(key, target);
        if (first instanceof Target.Page && target instanceof Target.Page && !first.equals(target)) {
            ofTwoPages.add(key);
        }
        if (first == null) {
            String other = urlByFoldedUrl.putIfAbsent(FoldedText.of(key), key);
            if (other != null && !target.equals(byUrl.get(other))) {
                likeAnother.add(FoldedText.of(key));
            }
        }
    }

    /** What a server answers for a URL path, decoded. */
    Optional<Target> url(String url) {
        String key = withoutSlash(url);
        Target found = byUrl.get(key);
        if (found != null) {
            return Optional.of(found); // as nearly always
        }
        Optional<Target> ofFolder = key.endsWith(INDEX_PAGE)
                ? Optional.ofNullable(byUrl.get(withoutSlash(key.substring(0, key.length() - INDEX_PAGE.length() + 1))))
                : Optional.empty();
        return ofFolder.or(() -> withoutLanguage(key).map(byUrl::get));
    }

    /** The URL that is the same but for letter case. */
    Optional<String> foldedUrl(String url) {
        return Optional.ofNullable(urlByFoldedUrl.get(FoldedText.of(withoutSlash(url))));
    }

    /** Whether a URL belongs to one thing only, whatever its letter case. */
    boolean isOnly(String url) {
        return !likeAnother.contains(FoldedText.of(withoutSlash(url)));
    }

    /** What stands among the site's content, by its paths. */
    ContentPaths paths() {
        return paths;
    }

    /** The page whose alias is the URL that a page at a path, with or without ending, would have; empty when two pages have that alias. */
    Optional<Target.Page> moved(Lesson from, String path) {
        String page = site.pages().isPage(path) ? path : path + site.pages().ending();
        String url =
                withoutSlash(decoded(urls.ofPage(new SitePlace(paths.place(from).language(), page), UrlParts.NONE)));
        return byUrl.get(url) instanceof Target.Page found && !ofTwoPages.contains(url)
                ? Optional.of(found)
                : Optional.empty();
    }

    /** The files in the static folder. */
    StaticFileNames staticFiles() {
        return staticFiles;
    }

    /** All URLs that lead somewhere. */
    Set<String> urls() {
        return byUrl.keySet();
    }

    /** The URLs that lead to a page or file of the course, the best first; none for what is known by its path alone. */
    List<String> urls(Target target) {
        if (target instanceof Target.Page page) {
            return List.of(url(page.lesson()));
        }
        if (target instanceof Target.Unread unread) {
            return List.of(unreadUrl(unread.path()));
        }
        if (target instanceof Target.File file) {
            List<String> all = bundles.ofResource(file.path());
            // That of the page which the file lies beside is right wherever that page is served.
            Collections.rotate(all, -1);
            return all;
        }
        return List.of();
    }

    /** The URL of a page, decoded; where no languages are declared, that of a translation but for its language. */
    String url(Lesson lesson) {
        String suffix = site.languages().declared() ? "" : suffix(lesson);
        return suffix.isEmpty()
                ? decoded(lesson.url(urls))
                : decoded(urls.ofPage(Languages.withoutSuffix(lesson.path(), suffix), lesson.urlParts()));
    }

    /** The URL that a page has unless its front matter, which could not be read, moves it. */
    String unreadUrl(String path) {
        return decoded(urls.ofPage(path, UrlParts.NONE));
    }

    private String suffix(Lesson lesson) {
        return site.languages().suffix(lesson.path());
    }

    private Optional<String> withoutLanguage(String url) {
        return suffixes.stream()
                .map(site.languages()::urlPrefix)
                .filter(url::startsWith)
                .map(prefix -> url.substring(prefix.length() - 1))
                .findFirst();
    }

    private static String decoded(String url) {
        return UriPaths.decode(url);
    }

    private static String withoutSlash(String url) {
        return url.length() > 1 && url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
