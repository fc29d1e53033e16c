package io.github.coursekit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.site.ShortcodeForm;
import io.github.coursekit.site.ShortcodeForm.Closing;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.site.Site;
import io.github.coursekit.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares this program with what Hugo did with small sites, recorded as data: which inputs are errors, effective values, URLs, heading ids and
 * order. Run it with {@code -Dcourse.oracle=<folder>}, where {@code inputs.json} holds the sites, and {@code expected.json} and
 * {@code expected-0.169.json} what two versions of Hugo said. The differences that are left are listed, with their reasons, on the page
 * {@code src/site/markdown/hugo.md}.
 */
@EnabledIfSystemProperty(named = "course.oracle", matches = ".+")
class HugoOracleTest {

    private static final Set<String> GROUPS = Set.of(
            "frontmatter",
            "value",
            "field",
            "weight",
            "order",
            "date",
            "draft",
            "cascade",
            "bundle",
            "url",
            "heading",
            "headings",
            "layout",
            "relref",
            "link",
            "shortcode");

    /** The shortcodes that the sites had. */
    private static final Map<String, ShortcodeForm> SHORTCODES = Map.of(
            "hi", form(Closing.REFUSED),
            "wrap", form(Closing.NEEDED),
            "arg", form(Closing.REFUSED),
            "named", form(Closing.REFUSED),
            "pos", form(Closing.REFUSED),
            "md", form(Closing.NEEDED));

    /** The rules that tell what Hugo refuses, and nothing else. */
    private static final Set<String> REFUSING = Set.of("shortcode-syntax", "shortcode-closed", "shortcode-known");

    /** The version that is followed. */
    private static final String NEWEST = "0.169.0";

    private static final Pattern ITEM = Pattern.compile("(?m)^- (`[^()]*) \\((both|0[.0-9]+)\\): Hugo ");
    private static final Pattern INPUT = Pattern.compile("`([a-z]+/[^`]+)`");

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"");

    /** Go's zero time. */
    private static final String NO_DATE = "0001-01-01T00:00:00Z";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0.111.3, expected.json", NEWEST + ", expected-0.169.json"})
    void differencesAreThoseThatAreListed(String version, String results) throws IOException {
        Path oracle = Path.of(System.getProperty("course.oracle"));
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode inputs = mapper.readTree(Files.readString(oracle.resolve("inputs.json")));
        JsonNode expected = mapper.readTree(Files.readString(oracle.resolve(results)));
        Set<String> unstable = new TreeSet<>();
        expected.at("/unstable").forEach(id -> unstable.add(id.asString()));
        Map<String, String> differences = new TreeMap<>();
        int compared = 0;
        for (JsonNode hugo : expected.at("/cases")) {
            String id = hugo.at("/id").asString();
            if (GROUPS.contains(hugo.at("/group").asString()) && !unstable.contains(id)) {
                compared++;
                List<String> found = compare(hugo, lint(id, inputs.get(id)), version.equals(NEWEST));
                if (!found.isEmpty()) {
                    differences.put(id, String.join("; ", found));
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
        assertThat(differences.keySet())
                .as(() -> "differences: " + differences)
                .containsExactlyElementsOf(listed(version));
    }

    /** The inputs at the heads of the list's items that name a version, or both. */
    private static List<String> listed(String version) throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/hugo.md"));
        return ITEM.matcher(page.replace("\n  ", " "))
                .results()
                .filter(item -> Set.of("both", version).contains(item.group(2)))
                .flatMap(item -> INPUT.matcher(item.group(1)).results())
                .map(input -> input.group(1))
                .sorted()
                .toList();
    }

    private static ShortcodeForm form(Closing closing) {
        return new ShortcodeForm(closing, List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    private LintResult lint(String id, JsonNode files) throws IOException {
        Path content = Files.createDirectories(folder.resolve(id.replace('/', '_')));
        for (Map.Entry<String, JsonNode> file : files.properties()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, Base64.getDecoder().decode(file.getValue().asString()));
        }
        CourseSettings settings = new TestSettings()
                .site(Site.DEFAULT.with(new ShortcodeForms(SHORTCODES, true), PathPatterns.NONE))
                .make();
        return new Linter(BuiltInRules.all(), new Configuration(settings, RuleSettings.NONE)).lint(content);
    }

    private static List<String> compare(JsonNode hugo, LintResult result, boolean newest) {
        boolean refused = hugo.at("/status").asString().equals("error");
        boolean reported = result.violations().stream().anyMatch(v -> v.severity() == Severity.ERROR);
        if (refused) {
            return reported ? List.of() : List.of("Hugo refuses it, and no error is reported");
        }
        List<String> differences = new ArrayList<>();
        boolean unreadable = result.course().lessons().stream().anyMatch(lesson -> !lesson.readable());
        boolean hasFrontMatter =
                result.violations().stream().noneMatch(v -> v.rule().id().equals("front-matter-present"));
        if (unreadable && hasFrontMatter) {
            differences.add("Hugo reads it, and it is reported as unreadable");
            return differences;
        }
        result.violations().stream()
                .filter(v -> REFUSING.contains(v.rule().id()))
                .forEach(v -> differences.add("Hugo takes it, and " + v.rule().id() + " says: " + v.message()));
        for (JsonNode page : hugo.at("/pages")) {
            comparePage(page, result, hasFrontMatter, newest, differences);
        }
        return differences;
    }

    private static void comparePage(
            JsonNode page, LintResult result, boolean hasFrontMatter, boolean newest, List<String> differences) {
        String file = page.at("/file").asString("");
        Optional<Lesson> found = result.course().lessons().stream()
                .filter(lesson -> lesson.path().equals(file))
                .findFirst();
        if (found.isEmpty()) {
            // Hugo makes pages of sections, terms and taxonomies that have no file.
            if (!file.isEmpty()) {
                differences.add("Hugo has the page " + file);
            }
        } else if (found.get().readable() || hasFrontMatter) {
            compareLesson(page, found.get(), result.course().root(), newest, differences);
        }
        if (page.at("/pages").isArray() && !page.at("/pages").isEmpty()) {
            List<String> order = new ArrayList<>();
            page.at("/pages").forEach(path -> order.add(path.asString()));
            String section = page.at("/url").asString("").replaceAll("^/|/$", "");
            find(result.course().root(), section)
                    .ifPresentOrElse(
                            s -> differ("order of " + section, order, files(s), differences),
                            () -> differences.add("no section " + section));
        }
    }

    private static String url(Lesson from, Target target) {
        if (target instanceof Target.Listing listing) {
            return new HugoUrls(Site.DEFAULT).ofFolder(listing.folder());
        }
        if (!(target instanceof Target.Page page)) {
            return target.toString();
        }
        String fragment = page.fragment().isEmpty() ? "" : "#" + page.fragment();
        return (page.lesson().equals(from) ? "" : page.lesson().url(new HugoUrls(Site.DEFAULT))) + fragment;
    }

    private static void compareLesson(
            JsonNode page, Lesson lesson, Section root, boolean newest, List<String> differences) {
        FrontMatter own = lesson.frontMatter();
        String file = lesson.path();
        differ("weight of " + file, page.at("/weight").asLong(0), own.order().weight(), differences);
        differ(
                "draft of " + file,
                page.at("/draft").asBoolean(false),
                own.publication().draft(),
                differences);
        String title = own.names().title().orElse("");
        differ("title of " + file, page.at("/title").asString(""), title, differences);
        String linkTitle = own.names().linkTitle().orElse(title);
        differ("linkTitle of " + file, page.at("/linkTitle").asString(""), linkTitle, differences);
        String type = own.names().type().orElse(typeByFolder(file));
        differ("type of " + file, page.at("/type").asString(""), type, differences);
        differ("date of " + file, date(page), date(lesson, root), differences);
        differ("URL of " + file, page.at("/url").asString(""), lesson.url(new HugoUrls(Site.DEFAULT)), differences);
        compareHeadings(page, lesson, newest, differences);
    }

    private static void compareHeadings(JsonNode page, Lesson lesson, boolean newest, List<String> differences) {
        List<String> ids = new ArrayList<>();
        page.at("/fragmentIds").forEach(id -> ids.add(id.asString()));
        List<String> own = new ArrayList<>(lesson.headings().stream()
                .flatMap(heading -> heading.id().stream())
                .toList());
        if (!newest && !ids.isEmpty()) {
            // Those of this version are known beside those of the newest.
            own.addAll(lesson.anchors());
            own.retainAll(ids);
        }
        String what = "heading ids of " + lesson.path();
        differ(what, ids.stream().sorted().toList(), own.stream().sorted().toList(), differences);
    }

    /** Where nothing sets a type, Hugo takes the top folder's name, and "page" at the top. */
    private static String typeByFolder(String file) {
        int slash = file.indexOf('/');
        return slash < 0 ? "page" : file.substring(0, slash);
    }

    /** A section may have the date of a page in it. */
    private static @Nullable Instant date(Lesson lesson, Section root) {
        String folder = lesson.path().substring(0, Math.max(0, lesson.path().lastIndexOf('/')));
        return lesson.isSectionPage()
                ? find(root, folder).orElseThrow().order().date()
                : lesson.frontMatter().order().date().orElse(null);
    }

    private static @Nullable Instant date(JsonNode page) {
        Instant date = Instant.parse(page.at("/date").asString(NO_DATE));
        return date.equals(Instant.parse(NO_DATE)) ? null : date;
    }

    private static Optional<Section> find(Section section, String path) {
        if (section.path().equals(path)) {
            return Optional.of(section);
        }
        return section.children().stream()
                .filter(Section.class::isInstance)
                .flatMap(child -> find((Section) child, path).stream())
                .findFirst();
    }

    private static List<String> files(Section section) {
        List<String> files = new ArrayList<>();
        for (CourseNode child : section.children()) {
            files.add(
                    child instanceof Section below
                            ? below.page().map(Lesson::path).orElse("(no file) /" + below.path() + "/")
                            : child.path());
        }
        return files;
    }

    private static void differ(String what, @Nullable Object hugo, @Nullable Object here, List<String> differences) {
        if (!Objects.equals(hugo, here)) {
            differences.add(what + ": Hugo has " + hugo + ", here it is " + here);
        }
    }
}
