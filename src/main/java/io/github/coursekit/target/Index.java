package io.github.coursekit.target;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.site.Languages;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a course that a destination can lead to, by the names it goes by: made once, so that a link costs a look-up. URLs are kept decoded and
 * without a slash at their end, which servers add.
 */
final class Index {

    private static final String STATIC = "static/";
    private static final String INDEX_PAGE = "/index.html";

    private final Map<String, Target> byUrl = new HashMap<>();
    private final Map<String, Target> byPath = new HashMap<>();
    private final Map<String, String> urlByFoldedUrl = new HashMap<>();
    private final Map<String, String> pathByFoldedPath = new HashMap<>();
    private final Map<String, List<String>> staticPathsByName = new HashMap<>();
    private final Map<String, List<String>> pathsByName = new HashMap<>();
    private final Map<String, List<String>> namesByFolder = new HashMap<>();
    private final Set<String> languages = new TreeSet<>();
    private final Site site;
    private final HugoUrls urls;

    Index(Course course) {
        this.site = course.settings().site();
        this.urls = course.urls();
        List<Lesson> translations = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            addPage(lesson);
            if (!language(lesson).isEmpty()) {
                translations.add(lesson);
            }
        }
        for (Lesson lesson : translations) {
            languages.add(language(lesson));
            // With languages set, the translation has the URL of the page that it translates below the language's own
            // folder.
            putUrl(neutralUrl(lesson), new Target.Page(lesson, ""));
        }
        for (Lesson lesson : course.lessons()) {
            lesson.aliasUrls(urls).forEach(url -> putUrl(decoded(url), new Target.Page(lesson, "")));
            addListing(lesson.path());
        }
        course.assets().forEach(this::addAsset);
        course.staticFiles().forEach(this::addStaticFile);
        course.problems().forEach(problem -> addUnread(problem.path()));
    }

    private void addPage(Lesson lesson) {
        if (!lesson.frontMatter().publication().headless()) {
            Target page = new Target.Page(lesson, "");
            putUrl(decoded(lesson.url(urls)), page);
            if (lesson.path().indexOf(' ') >= 0) {
                // Newer versions of Hugo make a hyphen of each space, whatever stands beside it.
                putUrl(ofPage(lesson, lesson.path().replace(' ', '-')), page);
            }
        }
        putPath(lesson.path(), new Target.Page(lesson, ""));
    }

    /** A file that could not be read is there all the same: what is wrong is told of the file, not of each link to it. */
    private void addUnread(String path) {
        if (byPath.containsKey(path)) {
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

    /** A top-level folder has a page even when nobody wrote one. */
    private void addListing(String path) {
        putUrl("/", new Target.Listing(""));
        int slash = path.indexOf('/');
        if (slash > 0) {
            putUrl(decoded(urls.ofFolder(path.substring(0, slash))), new Target.Listing(path.substring(0, slash)));
        }
    }

    /** Hugo changes the folders of a file as it does for pages, and leaves its name. */
    private void addAsset(Asset asset) {
        Target file = new Target.File(asset.path());
        int slash = asset.path().lastIndexOf('/');
        String folder = asset.path().substring(0, Math.max(0, slash));
        putUrl(decoded(urls.ofFolder(folder)) + asset.path().substring(slash + 1), file);
        putUrl("/" + asset.path(), file);
        putPath(asset.path(), file);
    }

    private void addStaticFile(String path) {
        putUrl("/" + path, new Target.File(STATIC + path));
        staticPathsByName
                .computeIfAbsent(RelativePaths.nameOf(path), name -> new ArrayList<>(1))
                .add(path);
    }

    private void putUrl(String url, Target target) {
        String key = withoutSlash(url);
        if (byUrl.putIfAbsent(key, target) == null) {
            urlByFoldedUrl.putIfAbsent(fold(key), key);
        }
    }

    private void putPath(String path, Target target) {
        byPath.put(path, target);
        pathByFoldedPath.putIfAbsent(fold(path), path);
        pathsByName
                .computeIfAbsent(fold(RelativePaths.nameOf(path)), name -> new ArrayList<>())
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

    /** What stands at a path within the course. */
    Optional<Target> path(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The URL that is the same but for letter case. */
    Optional<String> foldedUrl(String url) {
        return Optional.ofNullable(urlByFoldedUrl.get(fold(withoutSlash(url))));
    }

    /** The path that is the same but for letter case. */
    Optional<String> foldedPath(String path) {
        return Optional.ofNullable(pathByFoldedPath.get(fold(path)));
    }

    /** The only path whose last name is this one but for letter case. */
    Optional<String> onlyPathNamed(String name) {
        return only(pathsByName.get(fold(name)));
    }

    /** The only page whose last name is this one but for letter case and ending. */
    Optional<String> onlyPageNamed(String stem) {
        return site.pages()
                .names(stem)
                .flatMap(name -> onlyPathNamed(name).stream())
                .findFirst();
    }

    /** The page that stands at a path without ending, or in the folder of that path. */
    Optional<String> page(String path) {
        return site.pages().of(path).filter(byPath::containsKey).findFirst();
    }

    /** The file in the static folder whose path ends with this one: themes put the organisation's folder before it. */
    Optional<Target> staticFile(String path) {
        return staticPathsByName.getOrDefault(RelativePaths.nameOf(path), List.of()).stream()
                .filter(found -> found.equals(path) || found.endsWith("/" + path))
                .<Target>map(found -> new Target.File(STATIC + found))
                .findFirst();
    }

    /** The names of files in a folder. */
    List<String> names(String folder) {
        return namesByFolder.getOrDefault(folder, List.of());
    }

    /** The URL of a translation but for its language. */
    String neutralUrl(Lesson lesson) {
        String language = language(lesson);
        String path = lesson.path();
        String neutral =
                language.isEmpty() ? path : Languages.stem(path, language) + path.substring(path.lastIndexOf('.'));
        return ofPage(lesson, neutral);
    }

    /** The URL that a page has at a path. */
    private String ofPage(Lesson lesson, String path) {
        FrontMatter.Address address = lesson.frontMatter().address();
        return decoded(
                urls.ofPage(path, address.slug().orElse(null), address.url().orElse(null)));
    }

    /** The URL that a page has unless its front matter, which could not be read, moves it. */
    String unreadUrl(String path) {
        return decoded(urls.ofPage(path));
    }

    private String language(Lesson lesson) {
        return site.languages().suffix(lesson.path());
    }

    private Optional<String> withoutLanguage(String url) {
        return languages.stream()
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
    private static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
