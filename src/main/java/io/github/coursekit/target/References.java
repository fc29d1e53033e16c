package io.github.coursekit.target;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.HugoVersion;
import io.github.coursekit.site.Languages;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SitePlace;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a course by the references that Hugo's {@code ref} and {@code relref} take: a path with or without extension, absolute, relative
 * to the page's folder, or from the top, and last the bare name of a page anywhere when only one has it. Letter case does not count. See
 * <a href="https://gohugo.io/methods/page/relref/">Hugo's documentation</a>.
 */
final class References {

    /** Since this version a path from the top is no name alone. */
    private static final HugoVersion EXACT_PATHS = new HugoVersion(0, 123, 0);

    private final Site site;

    /** By language, then by path in lower case. */
    private final Map<String, Map<String, Lesson>> byPath = new HashMap<>();

    private final BarePageNames names;

    References(Course course) {
        this.site = course.settings().site();
        this.names = new BarePageNames(site.languages());
        List<Lesson> translations = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            if (lesson.frontMatter().publication().headless()) {
                continue; // no reference leads to it
            }
            if (suffix(lesson).isEmpty()) {
                add(lesson);
            } else {
                translations.add(lesson);
            }
        }
        // What a translation is a translation of goes first.
        translations.forEach(this::add);
    }

    private void add(Lesson lesson) {
        String suffix = site.languages().declared() ? "" : suffix(lesson);
        String named =
                site.languages().declared() && !suffix(lesson).isEmpty() ? RelativePaths.nameOf(lesson.path()) : "";
        for (SitePlace place : site.places(lesson.path())) {
            String path = place.path();
            String extension = path.substring(path.lastIndexOf('.'));
            String stem = Languages.stem(path, "");
            String neutral = Languages.stem(path, suffix);
            for (String key : List.of(path, stem, neutral, neutral + extension)) {
                put(place.language(), key, lesson);
            }
            if (!named.isEmpty()) {
                // A reference may name the language as the file does.
                String beside = RelativePaths.folderOf(path).isEmpty() ? "" : RelativePaths.folderOf(path) + "/";
                put(place.language(), beside + named, lesson);
                put(place.language(), beside + Languages.stem(named, ""), lesson);
                names.add(place.language(), lesson, named, Languages.stem(named, ""));
            }
            String name = RelativePaths.nameOf(neutral);
            String folder = RelativePaths.folderOf(path);
            if (PageFiles.isFolderPageName(name)) {
                put(place.language(), folder, lesson);
                // Hugo takes either name of the page for the folder.
                for (String page : site.pages().of(folder)) {
                    put(place.language(), page, lesson);
                }
                names.add(place.language(), lesson, RelativePaths.nameOf(folder));
            } else {
                names.add(place.language(), lesson, name, name + extension);
            }
        }
    }

    private String suffix(Lesson lesson) {
        return site.languages().suffix(lesson.path());
    }

    private void put(String language, String path, Lesson lesson) {
        byPath.computeIfAbsent(language, key -> new HashMap<>()).putIfAbsent(folded(path), lesson);
    }

    /** The page that a reference names in a page, in the language of that page; empty when there is none, or several of the name. */
    Optional<Lesson> find(Lesson from, String reference) {
        // Where drafts are published, those that name them are too: only a page that is none may not name one.
        return find(from, reference, from.frontMatter().publication().draft());
    }

    /** The page that a reference names in a page, drafts among them or not. */
    Optional<Lesson> find(Lesson from, String reference, boolean drafts) {
        Optional<Lesson> found = at(from, reference, drafts);
        if (found.isPresent()) {
            return found;
        }
        String bare = withoutSlash(reference);
        String name = bare.startsWith("/") && site.isBuiltBefore(EXACT_PATHS) ? bare.substring(1) : bare;
        List<Lesson> named =
                name.indexOf('/') < 0 ? names.named(site.place(from.path()).language(), name) : List.of();
        List<Lesson> there =
                named.stream().filter(page -> isThere(page, drafts)).toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    private static boolean isThere(Lesson page, boolean drafts) {
        return drafts || !page.frontMatter().publication().draft();
    }

    /** The page at the path that a reference in a page is, in the language of that page. */
    private Optional<Lesson> at(Lesson from, String reference, boolean drafts) {
        SitePlace place = site.place(from.path());
        String path = withoutSlash(reference);
        if (reference.startsWith("/")) {
            return exact(place, path.isEmpty() ? "" : path.substring(1), drafts);
        }
        String folder = RelativePaths.folderOf(place.path());
        Optional<Lesson> found = PageFiles.isFolderPage(place.path()) && !PageFiles.isSectionPage(place.path())
                // Newer versions of Hugo start from where a bundle stands.
                ? within(place, RelativePaths.folderOf(folder), path, drafts)
                : Optional.empty();
        if (found.isEmpty()) {
            found = within(place, folder, path, drafts);
        }
        return found.isPresent() ? found : within(place, "", path, drafts);
    }

    private Optional<Lesson> within(SitePlace place, String folder, String path, boolean drafts) {
        return RelativePaths.resolve(folder, path).flatMap(found -> exact(place, found, drafts));
    }

    private Optional<Lesson> exact(SitePlace place, String path, boolean drafts) {
        Map<String, Lesson> pages = byPath.getOrDefault(place.language(), Map.of());
        Lesson page = pages.get(folded(path));
        if (page == null && PageFiles.isFolderPage(path)) {
            // Hugo takes the names of a page that are the same URL for one: x.md is x/index.md, too.
            page = pages.get(folded(RelativePaths.folderOf(path)));
        }
        return page != null && isThere(page, drafts) ? Optional.of(page) : Optional.empty();
    }

    private static String withoutSlash(String reference) {
        return reference.endsWith("/") ? reference.substring(0, reference.length() - 1) : reference;
    }

    /** Letter case does not count. */
    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
