package io.github.coursekit.pages;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import io.github.coursekit.course.Translations;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the published pages of a course into trees, one for each language, the main one first. */
final class PageTree {

    private final Publication publication;
    private final HugoUrls urls;
    private final Translations translations;
    private final SortedMap<String, PublishedPage> byName = new TreeMap<>();
    private final Map<String, PublishedPage> byPath = new TreeMap<>();
    private final Map<String, List<PageNode>> byLanguage = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final PageTitles titles;

    /** {@code name} is what the course is called where no page says. */
    PageTree(Course course, Publication publication, String name) {
        this.publication = publication;
        this.titles = new PageTitles(name);
        this.urls = course.urls();
        this.translations = Translations.of(course);
        SortedSet<String> languages = new TreeSet<>();
        languages.add("");
        course.lessons().forEach(lesson -> languages.add(translations.language(lesson.path())));
        for (String language : languages) {
            List<PageNode> nodes = nodes(course.root(), language);
            if (!nodes.isEmpty()) {
                byLanguage.put(language, nodes);
            }
        }
        byName.putIfAbsent(PageNames.INDEX, new PublishedPage(PageNames.INDEX, Optional.empty(), title(course), ""));
    }

    /** The pages of a section: one, with the others below it, where it has a page of its own. */
    private List<PageNode> nodes(Section section, String language) {
        Optional<Lesson> own = own(section, language);
        Optional<PublishedPage> page = own.flatMap(lesson -> page(lesson, language));
        List<PageNode> below = new ArrayList<>();
        for (CourseNode child : section.children()) {
            if (child instanceof Section deeper) {
                below.addAll(nodes(deeper, language));
            } else if (child instanceof Lesson lesson
                    && translations.language(lesson.path()).equals(language)
                    && !own.equals(Optional.of(lesson))) {
                page(lesson, language).ifPresent(found -> below.add(new PageNode(found, List.of())));
            }
        }
        boolean list = section.page().isEmpty()
                && language.isEmpty()
                && !section.path().isEmpty()
                && !below.isEmpty();
        if (list) {
            page = PageNames.ofUrl(urls.ofFolder(section.path()))
                    .flatMap(name ->
                            added(new PublishedPage(name, Optional.empty(), titles.ofPath(section.path()), language)));
        }
        return page.map(found -> List.of(new PageNode(found, below))).orElse(below);
    }

    private Optional<Lesson> own(Section section, String language) {
        return section.page()
                .filter(lesson -> translations.language(lesson.path()).equals(language))
                .or(() -> section.children().stream()
                        .filter(Lesson.class::isInstance)
                        .map(Lesson.class::cast)
                        .filter(lesson -> lesson.isSectionPage()
                                && translations.language(lesson.path()).equals(language)
                                && RelativePaths.folderOf(lesson.path()).equals(section.path()))
                        .findFirst());
    }

    private Optional<PublishedPage> page(Lesson lesson, String language) {
        if (!publication.isPublished(lesson)) {
            return Optional.empty();
        }
        String url = lesson.url(urls);
        Optional<PublishedPage> page = PageNames.ofUrl(url)
                .map(name -> new PublishedPage(name, Optional.of(lesson), titles.of(lesson), language));
        if (page.isEmpty()) {
            warnings.add(
                    lesson.path() + ": no page is made for learners, since its URL '" + url + "' is none of a page");
            return Optional.empty();
        }
        Optional<PublishedPage> added = added(page.get());
        added.ifPresent(found -> byPath.put(lesson.path(), found));
        return added;
    }

    /** The page; empty where another one has its name. */
    private Optional<PublishedPage> added(PublishedPage page) {
        PublishedPage other = byName.putIfAbsent(page.name(), page);
        if (other == null) {
            return Optional.of(page);
        }
        page.lesson()
                .ifPresent(lesson -> warnings.add(lesson.path() + ": no page is made for learners, since "
                        + other.lesson().map(Lesson::path).orElse("a list of lessons") + " has the same URL"));
        return Optional.empty();
    }

    /** That of the content folder's page, or of the only page at the top. */
    private String title(Course course) {
        List<PageNode> top = byLanguage.getOrDefault("", List.of());
        return course.root()
                .page()
                .filter(Lesson::readable)
                .map(titles::of)
                .or(() -> top.size() == 1 ? Optional.of(top.get(0).page().title()) : Optional.empty())
                .orElse(titles.course());
    }

    /** All pages, by name. */
    SortedMap<String, PublishedPage> byName() {
        return byName;
    }

    /** The page of a lesson; empty where it has none. */
    Optional<PublishedPage> of(Lesson lesson) {
        return ofPath(lesson.path());
    }

    /** The page of the lesson of a path. */
    Optional<PublishedPage> ofPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    PublishedPage index() {
        return Objects.requireNonNull(byName.get(PageNames.INDEX));
    }

    /** The trees, by language. */
    Map<String, List<PageNode>> byLanguage() {
        return byLanguage;
    }

    /** What has no page and should have one. */
    List<String> warnings() {
        return warnings;
    }
}
