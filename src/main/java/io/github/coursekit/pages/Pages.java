package io.github.coursekit.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.github.coursekit.catalog.CatalogAssessment;
import io.github.coursekit.catalog.CatalogLessons;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.markdown.MarkdownHtml;
import io.github.coursekit.markdown.MarkdownParser;
import io.github.coursekit.site.Languages;
import io.github.coursekit.target.Targets;
import io.github.coursekit.text.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final PageRelations relations;
    private final ServedFiles files;
    private final Targets targets;
    private final HugoUrls urls;
    private final MarkdownHtml markdown;
    private final CleanHtml clean = new CleanHtml();
    private final CatalogLessons lessons;
    private final TemplateEngine templates;
    private final Publication publication;
    private @Nullable String shared;

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
        this.relations = new PageRelations(tree);
        this.lessons = lessons;
        this.files = new ServedFiles(course, tree, lessons, besides);
        this.targets = Targets.of(course);
        this.urls = course.urls();
        this.markdown =
                new MarkdownHtml(new MarkdownParser(course.settings().site().dialect()));
        this.templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());
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
        return rendered("alias.jte", AliasView.of(name, page));
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
        String told = lesson(name)
                .map(lesson -> lesson.path() + "\n" + lessons.of(lesson))
                .orElse("");
        return Sha256.of(shared() + "\n" + name + "\n" + told);
    }

    /** What any page may show or lead to. */
    private synchronized String shared() {
        String known = shared;
        if (known == null) {
            known = hashOfShared();
            shared = known;
        }
        return known;
    }

    private String hashOfShared() {
        StringBuilder text = new StringBuilder();
        text.append(course.settings().site())
                .append('\n')
                .append(course.settings().roles())
                .append('\n');
        tree.byLanguage()
                .forEach(
                        (language, nodes) -> text.append(language).append(nodes).append('\n'));
        course.lessons()
                .forEach(lesson -> text.append(lesson.path())
                        .append(' ')
                        .append(lesson.url(urls))
                        .append(lesson.aliasUrls(urls))
                        .append(lesson.frontMatter().names().id())
                        .append('\n'));
        course.assets().forEach(asset -> text.append(asset.path()).append('\n'));
        text.append(course.staticFiles()).append(course.assetFiles()).append(course.problems());
        text.append(files.byName().keySet()).append(settings.styles().keySet());
        return Sha256.of(text.toString());
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
            return rendered("page.jte", view(page, "", List.of()));
        }
        PageBody body = new PageBody(
                markdown,
                clean,
                new PageLinks(page, lesson.get(), targets, urls, tree, files),
                course.settings().site().shortcodes());
        List<QuestionView> questions =
                assessment(lesson.get()).map(body::questions).orElse(List.of());
        return rendered("page.jte", view(page, body.html(texts.text(lesson.get().path())), questions));
    }

    /**
     * {@return a page that says that its text cannot be shown, HTML in UTF-8}
     *
     * @param name its name
     */
    public byte[] pageWithoutText(String name) {
        return rendered("page.jte", view(found(name), PageBody.NOT_SHOWN, List.of()));
    }

    private PublishedPage found(String name) {
        return Objects.requireNonNull(tree.byName().get(name), name);
    }

    private byte[] rendered(String template, Object view) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render(template, view, html);
        return html.toByteArray();
    }

    private PageView view(PublishedPage page, String html, List<QuestionView> questions) {
        boolean index = page.name().equals(PageNames.INDEX);
        Optional<Lesson> lesson = page.lesson();
        List<PublishedPage> above = relations.above(page);
        return new PageView(
                title(page),
                tree.index().title(),
                language(page),
                lesson.flatMap(of -> of.frontMatter().names().description())
                        .orElse("")
                        .strip(),
                settings.styles().keySet().stream()
                        .map(style -> PageNames.link(page.name(), style))
                        .toList(),
                index ? Optional.empty() : Optional.of(link(page, tree.index())),
                above.stream()
                        .filter(other -> !other.equals(tree.index()))
                        .map(other -> link(page, other))
                        .toList(),
                relations.before(page).map(other -> link(page, other)),
                relations.behind(page).map(other -> link(page, other)),
                translations(page),
                html,
                lesson.map(Lesson::minutes).orElse(0),
                questions,
                index ? all(page) : items(page, relations.below(page)));
    }

    private Optional<CatalogAssessment> assessment(Lesson lesson) {
        return lessons.of(lesson).content().assessment();
    }

    private static String title(PublishedPage page) {
        return PageTree.shown(page.lesson()
                        .map(Lesson::frontMatter)
                        .map(FrontMatter::names)
                        .flatMap(FrontMatter.Names::title))
                .orElse(page.title());
    }

    private String language(PublishedPage page) {
        Languages languages = course.settings().site().languages();
        return page.language().isEmpty() ? languages.main() : page.language();
    }

    private NavLink link(PublishedPage from, PublishedPage to) {
        return new NavLink(PageNames.link(from.name(), to.name()), to.title(), language(to));
    }

    private List<NavLink> translations(PublishedPage page) {
        return page.lesson().map(lessons::of).stream()
                .flatMap(told -> told.translations().stream())
                .flatMap(path -> tree.ofPath(path).stream())
                .map(other -> link(page, other))
                .toList();
    }

    /** The whole course, all languages of it, without the index itself. */
    private List<TreeItem> all(PublishedPage index) {
        List<TreeItem> items = new ArrayList<>();
        for (List<PageNode> roots : tree.byLanguage().values()) {
            for (PageNode root : roots) {
                items.addAll(root.page().equals(index) ? items(index, root.children()) : items(index, List.of(root)));
            }
        }
        return items;
    }

    private List<TreeItem> items(PublishedPage from, List<PageNode> nodes) {
        return nodes.stream()
                .map(node -> new TreeItem(link(from, node.page()), items(from, node.children())))
                .toList();
    }
}
