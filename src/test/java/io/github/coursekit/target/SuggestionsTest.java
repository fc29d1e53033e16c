package io.github.coursekit.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.TestSettings;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonLink.Kind;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.site.read.SiteReader;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.text.UriPaths;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is suggested leads there when it is written, on sites of several kinds. */
class SuggestionsTest {

    private static final String LANGUAGES = "languages: {en: {contentDir: content/en}, fr: {contentDir: content/fr}}\n";

    @TempDir
    private Path folder;

    private Course course;

    private void site(String configuration) throws Exception {
        new TestCourse(folder)
                .file("hugo.yaml", LANGUAGES + configuration + "\n")
                .file("content/en/_index.md", page("Home"))
                .file("content/en/bread/_index.md", page("Bread"))
                .file("content/en/bread/keeping-a-starter.md", page("Starter"))
                .file("content/en/bread/Rye Loaf.md", page("Rye"))
                .file("content/en/bread/tomorrow.md", page("Tomorrow\ndraft: true"))
                .file("content/en/bread/oven/index.md", page("Oven"))
                .file("content/en/bread/oven/flame.svg", "<svg/>")
                .file("content/en/soup/bones.md", page("Bones\nslug: broth"))
                .file("content/en/soup/ladle.md", page("Ladle\nurl: /tools/ladle.html"))
                .file("content/fr/_index.md", page("Accueil"))
                .file("content/fr/bread/_index.md", page("Pain"))
                .file("content/fr/bread/keeping-a-starter.md", page("Levain"))
                .file("content/fr/bread/baguette.md", page("Baguette"))
                .file("static/images/bread.svg", "<svg/>");
        Path content = folder.resolve("content");
        FoundSite found = SiteReader.read(folder, content, List.of());
        CourseSettings settings = new TestSettings().site(found.site()).make();
        course = new CourseLoader(FolderSource.of(content, found.folders()), settings, new Workers(Threads.of(2)))
                .load();
    }

    private static String page(String title) {
        return "---\ntitle: " + title + "\n---\nText.\n";
    }

    @ParameterizedTest
    @CsvSource({
        "LINK, en/bread/keeping-a-starter.md, ../rye-laof/, ../rye-loaf/",
        "LINK, en/bread/oven/index.md, ../keeping-a-startr/#feed, ../keeping-a-starter/#feed",
        "LINK, fr/bread/keeping-a-starter.md, ../bagette/, ../baguette/",
        "LINK, fr/bread/keeping-a-starter.md, /fr/bread/bagette/, /fr/bread/baguette/",
        "LINK, en/soup/bones.md, ../../bread/ovn/, ../../bread/oven/",
        "LINK, en/soup/ladle.md, ../soup/brooth/, ../soup/broth/",
        "LINK, en/soup/ladle.md, ../soup/Broth/, ../soup/broth/",
        "LINK, en/soup/bones.md, ../../tools/ladel.html, ../../tools/ladle.html",
        "LINK, en/bread/keeping-a-starter.md, ../tomorow/, ",
        "EMBED, en/bread/keeping-a-starter.md, ../../images/braed.svg, ../../images/bread.svg",
        "EMBED, en/bread/keeping-a-starter.md, ../../image/bread.svg, ../../images/bread.svg",
        "EMBED, en/bread/keeping-a-starter.md, ../oven/flme.svg, ../oven/flame.svg",
        "EMBED, fr/bread/keeping-a-starter.md, /images/braed.svg, /images/bread.svg",
    })
    void aSlipIsMendedAsTheLinkIsResolved(Kind kind, String from, String destination, String meant) throws Exception {
        site("");

        assertThat(target(from, kind, destination))
                .isInstanceOfSatisfying(
                        Target.Nothing.class,
                        nothing -> assertThat(nothing.meant()
                                        .map(Target.Suggestion::destination)
                                        .orElse(null))
                                .isEqualTo(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "defaultContentLanguageInSubdir: true",
                "uglyURLs: true",
                "baseURL: https://example.org/courses/",
                "baseURL: https://example.org/courses/\ncanonifyURLs: true",
                "permalinks: {bread: '/baked/:slug/'}"
            })
    void whatIsSuggestedIsThere(String configuration) throws Exception {
        site(configuration);

        List<String> wrong = new ArrayList<>();
        int suggested = 0;
        for (Lesson from : course.lessons()) {
            for (String destination : slips(from)) {
                for (Kind kind : List.of(Kind.LINK, Kind.EMBED)) {
                    if (target(from.path(), kind, destination) instanceof Target.Nothing nothing
                            && nothing.meant().isPresent()) {
                        suggested++;
                        String meant = nothing.meant().get().destination();
                        if (!isThere(target(from.path(), kind, meant), isDraft(from))) {
                            wrong.add(from.path() + ": " + destination + " -> " + meant);
                        }
                    } else if (target(from.path(), kind, destination) instanceof Target.Source source
                            && !isThere(target(from.path(), kind, source.url()), true)) {
                        wrong.add(from.path() + ": " + destination + " => " + source.url());
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(suggested).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({
        "//courses/bread/oven/, /courses/bread/oven/",
        "/courses/bread/oevn/, /courses/bread/oven/",
        "/courses/bread/keeping-a-starter.md, /courses/fr/bread/keeping-a-starter/",
        "../bagette/, ../baguette/",
    })
    void belowThePathOfTheSitesOwnUrlItStays(String destination, String meant) throws Exception {
        site("baseURL: https://example.org/courses/");

        Target target = target("fr/bread/keeping-a-starter.md", Kind.LINK, destination);

        assertThat(
                        target instanceof Target.Nothing nothing
                                ? nothing.meant().map(Target.Suggestion::destination)
                                : Optional.of(((Target.Source) target).url()))
                .contains(meant);
        assertThat(target("fr/bread/keeping-a-starter.md", Kind.LINK, "//bread/oven/"))
                .isInstanceOf(Target.Outside.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/courses/docs/salt/one/, /courses/docs/",
        "/courses/bread/salt/one/, /courses/bread/salt/",
        "/courses/fr/bread/sel/un/, /courses/fr/bread/sel/",
        "/courses/fr/bread/sel/, /courses/fr/bread/sel/",
        "/courses/fr/bread/sel, /courses/fr/bread/sel",
        "../../docs/salt/, /docs/",
    })
    void theFirstFolderThatIsMissingIsNamed(String destination, String missing) throws Exception {
        site("baseURL: https://example.org/courses/");

        assertThat(target("en/bread/keeping-a-starter.md", Kind.LINK, destination))
                .isInstanceOfSatisfying(
                        Target.Nothing.class,
                        nothing -> assertThat(nothing.missing()).isEqualTo(missing));
    }

    private static boolean isThere(Target target, boolean drafts) {
        return target instanceof Target.File
                || target instanceof Target.Listing
                || target instanceof Target.Generated
                || (target instanceof Target.Page page && (drafts || !isDraft(page.lesson())));
    }

    private static boolean isDraft(Lesson lesson) {
        return lesson.frontMatter().publication().draft();
    }

    /** Wrong ways to write all that is there: by its URL and by its file, from the page and from the top. */
    private List<String> slips(Lesson from) {
        String base = UriPaths.decode(from.url(course.urls()));
        String folderOfPage = base.substring(0, base.lastIndexOf('/') + 1);
        List<String> right = new ArrayList<>(List.of("/images/bread.svg", "/bread/oven/flame.svg"));
        course.lessons().forEach(lesson -> right.add(UriPaths.decode(lesson.url(course.urls()))));
        List<String> files = new ArrayList<>(List.of("en/bread/oven/flame.svg"));
        course.lessons().forEach(lesson -> files.add(lesson.path()));
        List<String> written = new ArrayList<>();
        for (String url : right) {
            written.addAll(List.of(url, "/courses" + url, RelativePaths.relativize(folderOfPage, url)));
        }
        for (String file : files) {
            written.addAll(
                    List.of(file, "/" + file, RelativePaths.relativize(RelativePaths.folderOf(from.path()), file)));
        }
        return written.stream().flatMap(each -> slips(each).stream()).toList();
    }

    private static List<String> slips(String destination) {
        boolean folder = destination.endsWith("/");
        String path = folder ? destination.substring(0, destination.length() - 1) : destination;
        String name = RelativePaths.nameOf(path);
        if (name.length() < 3) {
            return List.of(destination);
        }
        String before = path.substring(0, path.length() - name.length());
        String end = folder ? "/" : "";
        return List.of(
                destination,
                before + name.charAt(0) + name.substring(2) + end,
                before + name.charAt(0) + name.charAt(2) + name.charAt(1) + name.substring(3) + end,
                before + name.toUpperCase(Locale.ROOT) + end,
                before + name.replaceFirst("[.][a-z]+$", "") + end);
    }

    private Target target(String from, Kind kind, String destination) {
        Lesson lesson = course.lessons().stream()
                .filter(each -> each.path().equals(from))
                .findFirst()
                .orElseThrow();
        return Targets.of(course).target(lesson, new LessonLink(kind, destination, new TextRange(0, 0)));
    }
}
