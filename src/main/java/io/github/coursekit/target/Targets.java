package io.github.coursekit.target;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.site.Languages;
import io.github.coursekit.site.LinkHooks.Hook;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.SharedValues;
import io.github.coursekit.text.UriPaths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Resolves what lessons link to, as browsers and Hugo do on the published site.
 *
 * <pre>{@code
 * Targets.of(course).links(lesson).stream()
 *         .filter(link -> link.target() instanceof Target.Nothing);
 * }</pre>
 *
 * <p>A link is resolved against the URL of its page. What a theme looks for beside the page is looked for there too: images under a bare name, as
 * Hugo's image hook finds them, and paths in front matter, which may also lie in the static folder. Letter case counts, whatever the file system
 * says. No file is touched.
 */
public final class Targets {

    /** Why a dead link on a page with a day on which it ends is left undecided: perhaps nobody meets it. */
    public static final String EXPIRED = "the page may have expired";

    private static final Target OUTSIDE = new Target.Outside();

    private final Index index;
    private final LinkStarts starts;
    private final References references;
    private final Suggestions suggestions;
    private final Site site;
    private final Unknowns unknowns;
    private final LessonNames names;
    private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
    private final Map<String, List<Target>> resolved = new ConcurrentHashMap<>();
    private final SharedValues shared = new SharedValues();

    private Targets(Course course) {
        this.index = new Index(course);
        this.suggestions = new Suggestions(index, course.settings().site().urls());
        this.references = new References(course);
        this.site = course.settings().site();
        this.unknowns = new Unknowns(course);
        this.names = new LessonNames(course);
        this.starts = new LinkStarts(index, site);
    }

    /**
     * {@return where the links of a course lead} It is made once for a course, in time that grows with its pages and files.
     *
     * @param course the course
     */
    public static Targets of(Course course) {
        return course.view(Targets.class, Targets::new);
    }

    /**
     * {@return all links of a lesson with where they lead, by place; each is resolved once}
     *
     * @param lesson the lesson
     */
    public List<ResolvedLink> links(Lesson lesson) {
        List<Target> targets = resolved.get(lesson.path());
        if (targets == null) {
            targets = resolved.computeIfAbsent(lesson.path(), path -> resolve(lesson));
        }
        // Made for each who asks: kept, the pairs would take as much memory as the links.
        List<ResolvedLink> links = new ArrayList<>(targets.size());
        for (int i = 0; i < targets.size(); i++) {
            links.add(new ResolvedLink(lesson.links().get(i), targets.get(i)));
        }
        return links;
    }

    private List<Target> resolve(Lesson lesson) {
        List<Target> targets = new ArrayList<>(lesson.links().size());
        for (LessonLink link : lesson.links()) {
            targets.add(target(lesson, link));
        }
        return List.copyOf(targets);
    }

    /**
     * {@return where a link leads}
     *
     * @param from the lesson that holds it
     * @param link the link
     */
    public Target target(Lesson from, LessonLink link) {
        return switch (link.kind()) {
            case REF -> reference(from, link.destination());
            case PREREQUISITE -> prerequisite(from, link);
            case LINK, EMBED, PATH, MENTION -> target(from, link, Destination.of(link.destination()));
        };
    }

    /**
     * {@return the ids on a page that a fragment can name}
     *
     * @param page the page
     */
    public Set<String> anchors(Lesson page) {
        return anchors.computeIfAbsent(page.path(), path -> {
            Set<String> ids = new HashSet<>(page.anchors());
            page.headings().forEach(heading -> heading.id().ifPresent(ids::add));
            return Set.copyOf(ids); // which takes a third of the memory
        });
    }

    private Target reference(Lesson from, String text) {
        int hash = text.indexOf('#');
        String path = hash < 0 ? text : text.substring(0, hash);
        String fragment = hash < 0 ? "" : text.substring(hash + 1);
        if (path.isEmpty()) {
            return new Target.Page(from, fragment);
        }
        Destination destination = Destination.of(text);
        if (destination.isOutside()) {
            return OUTSIDE;
        }
        if (isSlashed(from, path)) {
            String mended = path.substring(0, path.length() - 1) + suffix(fragment);
            return new Target.Nothing(path, path, Optional.of(new Target.Suggestion(mended, true)));
        }
        return references
                .find(from, path)
                .<Target>map(page -> new Target.Page(page, fragment))
                .or(() -> index.url(path.startsWith("/") ? path : "/" + path).filter(Target.Listing.class::isInstance))
                .or(() -> unread(from, path))
                .or(() -> unknowns.ofReference(from, path).map(Target.Undecided::new))
                .orElseGet(() -> new Target.Nothing(
                        path,
                        path,
                        moved(from, path)
                                .map(found -> new Target.Suggestion(found + suffix(fragment), true))
                                .or(() -> named(from, path)
                                        .map(found -> new Target.Suggestion(found + suffix(fragment), false)))));
    }

    /** The reference to the only page of a name. */
    private Optional<String> named(Lesson from, String path) {
        String name = RelativePaths.nameOf(path);
        return index.onlyPathNamed(name)
                .or(() -> index.onlyPageNamed(name))
                .map(found -> "/" + found)
                .filter(found -> references.find(from, found).isPresent());
    }

    /** The reference to a page that has gone elsewhere, and says so by an alias, with an ending where the one to its old place has one. */
    private Optional<String> moved(Lesson from, String path) {
        Optional<String> old =
                path.startsWith("/") ? Optional.of(path.substring(1)) : RelativePaths.resolve(index.folder(from), path);
        return old.flatMap(found -> index.moved(from, found)).flatMap(page -> {
            String now = index.place(page.lesson()).path();
            String stem = PageFiles.isFolderPage(now) ? RelativePaths.folderOf(now) : Languages.stem(now, "");
            String reference = "/" + (site.pages().isPage(path) ? now : stem);
            return references
                    .find(from, reference)
                    .filter(page.lesson()::equals)
                    .map(lesson -> reference);
        });
    }

    /** The lesson of an id, of a path as references have it, drafts too, or of a URL. */
    private Target prerequisite(Lesson from, LessonLink named) {
        Optional<Lesson> ofId = names.ofId(from, named.destination());
        if (ofId.isPresent()) {
            return new Target.Page(ofId.get(), "");
        }
        LessonLink link = new LessonLink(LessonLink.Kind.LINK, named.destination(), named.range());
        Destination destination = Destination.of(named.destination());
        if (destination.isOutside()) {
            return OUTSIDE;
        }
        String path = destination.path();
        return references
                .find(from, path, true)
                .<Target>map(page -> new Target.Page(page, destination.fragment()))
                .or(() -> unread(from, path))
                .orElseGet(() -> served(from, link, destination));
    }

    private Target served(Lesson from, LessonLink link, Destination destination) {
        Target served = target(from, link, destination);
        if (served instanceof Target.Source source) {
            return source.page();
        }
        if (!(served instanceof Target.Nothing nothing)) {
            return served;
        }
        String path = destination.path();
        return unknowns.ofReference(from, path)
                .or(() -> names.unread(link.destination()).map(page -> "'" + page + "' could not be read"))
                .<Target>map(Target.Undecided::new)
                .orElseGet(() -> new Target.Nothing(path, path, meantLesson(from, link, nothing)));
    }

    private Optional<Target.Suggestion> meantLesson(Lesson from, LessonLink link, Target.Nothing nothing) {
        return nothing.meant()
                .flatMap(meant -> found(from, link, Destination.of(meant.destination())))
                .flatMap(target -> target instanceof Target.Page page ? Optional.of(page.lesson()) : Optional.empty())
                .or(() -> names.near(link.destination()))
                .map(lesson -> "/" + index.place(lesson).path())
                .filter(meant -> references.find(from, meant, true).isPresent())
                .map(meant -> new Target.Suggestion(meant, false));
    }

    /** Before version 0.131 Hugo finds no page by a path from the top with a slash at its end, unless the page stands for a folder. */
    private boolean isSlashed(Lesson from, String path) {
        if (!path.endsWith("/")) {
            return false;
        }
        String named = path.substring(0, path.length() - 1);
        boolean beside = !path.startsWith("/")
                && RelativePaths.resolve(index.folder(from), named)
                        .flatMap(index::page)
                        .isPresent();
        return !beside
                && references
                        .find(from, path)
                        .filter(page -> !PageFiles.isFolderPage(page.path()))
                        .isPresent();
    }

    /** A page that could not be read may be what is named. */
    private Optional<Target> unread(Lesson from, String path) {
        Stream<String> beside =
                path.startsWith("/") ? Stream.of() : RelativePaths.resolve(index.folder(from), path).stream();
        return Stream.concat(beside, RelativePaths.resolve("", path).stream())
                .flatMap(found -> Stream.concat(Stream.of(found), index.page(found).stream()))
                .flatMap(found -> index.path(from, found).stream())
                .filter(Target.Unread.class::isInstance)
                .findFirst();
    }

    private Target target(Lesson from, LessonLink link, Destination destination) {
        if (destination.isOutside()) {
            return outside(destination);
        }
        boolean ofBody = link.kind() == LessonLink.Kind.LINK || link.kind() == LessonLink.Kind.EMBED;
        if (ofBody && from.isSnippet() && !destination.isFromRoot()) {
            return new Target.Undecided(Unknowns.INCLUDED);
        }
        if (destination.path().isEmpty()) {
            return new Target.Page(from, destination.fragment());
        }
        if (!starts.isTaken(from)) {
            return new Target.Undecided(Unknowns.NOT_TAKEN);
        }
        if (destination.path().contains("{{")) {
            return new Target.Undecided(Unknowns.TEMPLATES);
        }
        String url = starts.url(from, destination);
        Optional<Target> found = found(from, link, destination);
        Optional<Target> target = found.isPresent() ? found : undecided(from, link, destination, url);
        if (target.isPresent()) {
            return target.get();
        }
        if (from.frontMatter().mayExpire()) {
            return new Target.Undecided(EXPIRED);
        }
        return new Target.Nothing(
                shared.of(url),
                shared.of(suggestions.missing(url)),
                suggestions.of(
                        new VainLink(from, destination, isForPages(link), url, other -> found(from, link, other))));
    }

    /** What is at hand under a destination. */
    private Optional<Target> found(Lesson from, LessonLink link, Destination destination) {
        Optional<Target> lookedUp = lookedUp(from, link, destination);
        Optional<Target> found =
                lookedUp.isPresent() ? lookedUp : served(from, starts.url(from, destination), destination);
        return found.isPresent() ? found : besidePage(from, link, destination);
    }

    /** Behind two slashes stands another server; where this site has something behind one, that is meant. */
    private Target outside(Destination destination) {
        String path = destination.path();
        String one = destination.network() ? path.substring(1) : "";
        boolean here = one.startsWith(site.urls().basePath())
                && index.url(suggestions.withoutBase(one)).isPresent();
        return here
                ? new Target.Nothing(path, path, Optional.of(new Target.Suggestion(destination.withPath(one), true)))
                : OUTSIDE;
    }

    /** What the site's templates make of a destination in Markdown before it is a URL. */
    private Optional<Target> lookedUp(Lesson from, LessonLink link, Destination destination) {
        return isForPages(link) && site.hooks().links() == Hook.LOOKS_UP
                ? references.find(from, destination.path()).map(page -> new Target.Page(page, destination.fragment()))
                : Optional.empty();
    }

    private Optional<Target> served(Lesson from, String url, Destination destination) {
        Optional<Target> found = belowBase(url);
        if (found.isEmpty() && site.urls().endingAdded()) {
            found = belowBase(url.replaceFirst("/?$", ".html"));
        }
        if (found.isEmpty() && site.urls().isUgly("") && !destination.isFromRoot() && from.isSectionPage()) {
            // Older versions of Hugo make a file of a section's page, too, and browsers go by its folder.
            String folder = RelativePaths.folderOf(starts.base(from).replaceFirst("/+$", ""));
            found = index.url(UriPaths.normalize(folder + "/" + destination.path()));
        }
        return found.map(target ->
                target instanceof Target.Page page && !destination.fragment().isEmpty()
                        ? new Target.Page(page.lesson(), shared.of(destination.fragment()))
                        : target);
    }

    private Optional<Target> belowBase(String url) {
        String top = site.urls().basePath();
        Optional<Target> found = index.url(url);
        return found.isEmpty() && top.length() > 1 && url.startsWith(top)
                ? index.url(url.substring(top.length() - 1))
                : found;
    }

    private static boolean isForPages(LessonLink link) {
        return link.kind() == LessonLink.Kind.LINK;
    }

    private Optional<Target> besidePage(Lesson from, LessonLink link, Destination destination) {
        String path = destination.path();
        Optional<String> inContent = suggestions.path(from, destination);
        Optional<Target> beside = inContent.isEmpty() ? Optional.empty() : index.path(from, inContent.get());
        Optional<Target> source = beside.isEmpty() ? Optional.empty() : source(from, destination, beside.get());
        if (source.isPresent()) {
            return isForPages(link) && site.hooks().links() == Hook.UNKNOWN
                    ? Optional.of(new Target.Undecided(Unknowns.TEMPLATES))
                    : source;
        }
        boolean byTheme = link.kind() == LessonLink.Kind.PATH || link.kind() == LessonLink.Kind.MENTION;
        boolean asAsset =
                byTheme || (link.kind() == LessonLink.Kind.EMBED && site.hooks().images() != Hook.NONE);
        Optional<Target> found = byTheme
                ? beside.or(() -> RelativePaths.resolve("", path).flatMap(top -> index.path(from, top)))
                        .or(() -> index.staticFile(path))
                : beside;
        return asAsset ? found.or(() -> unknowns.asset(path)) : found;
    }

    private Optional<Target> source(Lesson from, Destination destination, Target found) {
        if (found instanceof Target.Page page) {
            return Optional.of(new Target.Source(
                    new Target.Page(page.lesson(), destination.fragment()),
                    suggestions.written(from, destination, index.url(page.lesson()))));
        }
        return found instanceof Target.Unread unread
                ? Optional.of(new Target.Source(
                        unread, suggestions.written(from, destination, index.unreadUrl(unread.path()))))
                : Optional.empty();
    }

    private Optional<Target> undecided(Lesson from, LessonLink link, Destination destination, String url) {
        if (site.elsewhere().matches(url.substring(1))) {
            return Optional.of(OUTSIDE);
        }
        boolean byTemplate = isForPages(link)
                && site.hooks().links() == Hook.UNKNOWN
                && references.find(from, destination.path()).isPresent();
        if (byTemplate || site.hooks().names().contains(destination.path())) {
            return Optional.of(new Target.Undecided(Unknowns.TEMPLATES));
        }
        boolean asPath = isForPages(link)
                && site.hooks().links() != Hook.NONE
                && site.pages().isPage(destination.path());
        return unknowns.of(url, isForPages(link), destination.isFromRoot())
                .or(() -> asPath ? unknowns.ofPath(from, destination.path()) : Optional.empty())
                .map(Target.Undecided::new);
    }

    private static String suffix(String fragment) {
        return fragment.isEmpty() ? "" : "#" + fragment;
    }
}
