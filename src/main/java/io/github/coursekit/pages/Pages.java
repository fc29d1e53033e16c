package io.github.coursekit.pages;

import io.github.coursekit.catalog.CatalogLessons;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The pages of a course for learners, each made when it is asked for. No file is touched, and nothing in a page depends on when and where it is made.
 *
 * <pre>{@code
 * Pages pages = Pages.of(course, "kitchen", lessons, texts, besides, PageSettings.at(time));
 * for (String name : pages.names()) {
 *     byte[] html = pages.page(name);     // "index.html", "heat/index.html"
 * }
 * pages.files();                          // "heat/pan.png" -> the asset
 * }</pre>
 *
 * <p>It may be used on several threads.
 */
public final class Pages {

    private final Course course;
    private final LessonTexts texts;
    private final PageSettings settings;
    private final PageTree tree;
    private final PageAliases aliases;
    private final PageViews views;
    private final PageFingerprints fingerprints;
    private final ServedFiles files;
    private final PageBodies bodies;
    private final CatalogLessons lessons;
    private final PageTemplates templates = new PageTemplates();
    private final Publication publication;

    private Pages(
            Course course,
            String name,
            CatalogLessons lessons,
            LessonTexts texts,
            BesideFiles besides,
            PageSettings settings) {
        this.course = course;
        this.texts = texts;
        this.settings = settings;
        this.publication = new Publication(course, settings.time());
        this.tree = new PageTree(course, publication, name);
        this.aliases = new PageAliases(tree, course.urls(), Set.copyOf(course.staticFiles()));
        this.lessons = lessons;
        this.files = new ServedFiles(course, tree, lessons, besides);
        Set<String> styles = settings.styles().keySet();
        NavLinks links = new NavLinks(tree, lessons, course.settings().site().languages());
        this.views = new PageViews(tree, links, styles);
        this.fingerprints = new PageFingerprints(course, lessons, tree, files, styles);
        this.bodies = new PageBodies(course, tree, files);
    }

    /**
     * {@return the pages of a course}
     *
     * @param course the course
     * @param name what the course is called where no page says
     * @param lessons what its catalog tells of the lessons, which is no answers
     * @param texts the texts of its lessons
     * @param besides the files that the site serves beside it
     * @param settings what is not the course's to say
     */
    public static Pages of(
            Course course,
            String name,
            CatalogLessons lessons,
            LessonTexts texts,
            BesideFiles besides,
            PageSettings settings) {
        return new Pages(course, name, lessons, texts, besides, settings);
    }

    /** {@return the names of the pages, files below the folder that is served, with {@code /}} */
    public SortedSet<String> names() {
        return new TreeSet<>(tree.byName().keySet());
    }

    /** {@return the names under which pages were once known, which lead to them: files, too} */
    public SortedSet<String> aliases() {
        return new TreeSet<>(aliases.byName().keySet());
    }

    /**
     * {@return a page that leads to another one, HTML in UTF-8} The browser goes there by itself, without a script.
     *
     * @param name the name under which the other one was once known
     */
    public byte[] alias(String name) {
        PublishedPage page = Objects.requireNonNull(aliases.byName().get(name), name);
        return templates.alias(AliasView.of(name, page));
    }

    /** {@return the style sheets, by the names that they are served under} */
    public SortedMap<String, byte[]> styles() {
        return settings.styles();
    }

    /** {@return the files of the course that pages show or offer, by the names that they are served under} */
    public SortedMap<String, Asset> files() {
        return new TreeMap<>(files.byName());
    }

    /**
     * {@return the file of the course that is served under a name; empty for none}
     *
     * @param name the name
     */
    public Optional<Asset> file(String name) {
        return files.file(name);
    }

    /** {@return what has no page and should have one, a sentence each} */
    public List<String> warnings() {
        return Stream.concat(tree.warnings().stream(), aliases.warnings().stream())
                .toList();
    }

    /** {@return why files beside the course that pages name are not served, a sentence each} */
    public List<String> fileWarnings() {
        return files.warnings();
    }

    /**
     * {@return the lesson that a page shows; empty for a mere list}
     *
     * @param name the page's name
     */
    public Optional<Lesson> lesson(String name) {
        return Optional.ofNullable(tree.byName().get(name)).flatMap(PublishedPage::lesson);
    }

    /** {@return whether other pages would be there at another time} */
    public boolean dependOnTime() {
        return course.lessons().stream().anyMatch(publication::dependsOnTime);
    }

    /**
     * {@return the hash of all that a page is made of, but for the text of its lesson and this program: the same for as long as the page is}
     *
     * @param name its name
     */
    public String fingerprint(String name) {
        return fingerprints.of(found(name));
    }

    /**
     * {@return a page, HTML in UTF-8}
     *
     * @param name its name
     * @throws IOException when the text of its lesson cannot be read
     */
    public byte[] page(String name) throws IOException {
        PublishedPage page = found(name);
        Optional<Lesson> lesson = page.lesson();
        if (lesson.isEmpty()) {
            return templates.page(views.of(page, "", List.of()));
        }
        PageBody body = bodies.of(page, lesson.get());
        List<QuestionView> questions = lessons.of(lesson.get())
                .content()
                .assessment()
                .map(body::questions)
                .orElse(List.of());
        return templates.page(views.of(page, body.html(texts.text(lesson.get().path())), questions));
    }

    /**
     * {@return a page that says that its text cannot be shown, HTML in UTF-8}
     *
     * @param name its name
     */
    public byte[] pageWithoutText(String name) {
        return templates.page(views.of(found(name), PageBody.NOT_SHOWN, List.of()));
    }

    private PublishedPage found(String name) {
        return Objects.requireNonNull(tree.byName().get(name), name);
    }
}
