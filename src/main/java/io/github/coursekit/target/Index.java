package io.github.coursekit.target;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.hugo.UrlParts;
import io.github.coursekit.site.Languages;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SitePlace;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a course that a destination can lead to, by the names it goes by: made once, so that a link costs a look-up. URLs are kept decoded and
 * without a slash at their end, which servers add.
 */
final class Index {

    private static final String PAGE = ".md";

    /** What servers give for the folder that it stands in. */
    private static final String INDEX = "index.html";

    private static final String INDEX_PAGE = "/index.html";

    /** What lies below the first mark that can be composed with a letter is one already. */
    private static final char FIRST_MARK = '\u0300';

    private final Map<String, Target> byUrl = new HashMap<>();
    private final Map<SitePlace, Target> byPlace = new HashMap<>();
    private final Map<String, Target> byPath = new HashMap<>();
    private final Map<String, String> urlByFoldedUrl = new HashMap<>();
    private final Map<String, String> pathByFoldedPath = new HashMap<>();
    /** The URLs, with a slash at their start, and the paths that two things have but for letter case. */
    private final Set<String> likeAnother = new HashSet<>();

    /** The URLs that two pages claim, mostly by their aliases. */
    private final Set<String> ofTwoPages = new HashSet<>();

    private final StaticFiles staticFiles = new StaticFiles();
    private final Map<String, List<String>> pathsByName = new HashMap<>();
    private final Map<String, List<String>> namesByFolder = new HashMap<>();

    /** The suffixes of translations, where no languages are declared. */
    private final Set<String> suffixes = new TreeSet<>();

    private final Site site;
    private final HugoUrls urls;
    private final BundleUrls bundles;

    Index(Course course) {
        this.site = course.settings().site();
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
                putUrl("/" + path, StaticFiles.target(path));
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
        putPath(lesson.path(), page);
    }

    /** A file that could not be read is there all the same: what is wrong is told of the file, not of each link to it. */
    private void addUnread(String path) {
        if (byPlace.containsKey(site.place(path))) {
            return; // what is wrong with it kept nothing from being known of it
        }
        if (site.pages().isPage(path)) {
            Target page = new Target.Unread(path);
            putUrl(unreadUrl(path), page);
            putPath(path, page);
        } else {
            putUrl("/" + path, new Target.Outside());
            putPath(path, new Target.Outside());
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
        putPath(asset.path(), file);
    }

    private void addStaticFile(String path) {
        Target file = StaticFiles.target(path);
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
            String other = urlByFoldedUrl.putIfAbsent(fold(key), key);
            if (other != null && !target.equals(byUrl.get(other))) {
                likeAnother.add(fold(key));
            }
        }
    }

    private void putPath(String path, Target target) {
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
        if (pathByFoldedPath.putIfAbsent(fold(path), path) != null) {
            likeAnother.add(fold(path));
        }
        pathsByName
                .computeIfAbsent(fold(RelativePaths.nameOf(path)), name -> new ArrayList<>(1))
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

    /** What stands at a path among the site's content, in the language of a page or else in any. */
    Optional<Target> path(Lesson from, String path) {
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
                .flatMap(found -> path(from, found).stream())
                .filter(Target.Unread.class::isInstance)
                .findFirst();
    }

    /** The URL that is the same but for letter case. */
    Optional<String> foldedUrl(String url) {
        return Optional.ofNullable(urlByFoldedUrl.get(fold(withoutSlash(url))));
    }

    /** The path that is the same but for letter case. */
    Optional<String> foldedPath(String path) {
        return Optional.ofNullable(pathByFoldedPath.get(fold(path)));
    }

    /** Whether a URL, with a slash at its start, or a path belongs to one thing only, whatever its letter case. */
    boolean isOnly(String urlOrPath) {
        return !likeAnother.contains(fold(withoutSlash(urlOrPath)));
    }

    /** The page whose alias is the URL that a page at a path, with or without ending, would have; empty when two pages have that alias. */
    Optional<Target.Page> moved(Lesson from, String path) {
        String page = site.pages().isPage(path) ? path : path + PAGE;
        String url = withoutSlash(decoded(urls.ofPage(new SitePlace(place(from).language(), page), UrlParts.NONE)));
        return byUrl.get(url) instanceof Target.Page found && !ofTwoPages.contains(url)
                ? Optional.of(found)
                : Optional.empty();
    }

    /** The only path whose last name is this one but for letter case. */
    Optional<String> onlyPathNamed(String name) {
        return only(pathsByName.get(fold(name)));
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

    /** The files in the static folder. */
    StaticFiles staticFiles() {
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

    /** The names of files in a folder. */
    List<String> names(String folder) {
        return namesByFolder.getOrDefault(folder, List.of());
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

    private static Optional<String> only(@Nullable List<String> found) {
        return found != null && found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String decoded(String url) {
        return UriPaths.decode(url);
    }

    private static String withoutSlash(String url) {
        return url.length() > 1 && url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The text without letter case and without the two ways to write an accent. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(lower, Normalizer.Form.NFC);
            }
        }
        return lower;
    }
}
