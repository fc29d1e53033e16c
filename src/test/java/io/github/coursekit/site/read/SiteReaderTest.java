package io.github.coursekit.site.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.coursekit.TestCourse;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.hugo.UrlParts;
import io.github.coursekit.site.HugoVersion;
import io.github.coursekit.site.LinkHooks.Hook;
import io.github.coursekit.site.ShortcodeForm.Closing;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SitePlace;
import io.github.coursekit.site.Undecided;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteReaderTest {

    @TempDir
    private Path folder;

    private TestCourse files;

    @BeforeEach
    void content() throws IOException {
        files = new TestCourse(folder).file("content/a.md", "A");
    }

    private FoundSite found(String content) throws IOException {
        return SiteReader.read(folder, folder.resolve(content), List.of());
    }

    private Site site() throws IOException {
        return found("content").site();
    }

    private static UrlParts parts(String title, String slug, String date) {
        return new UrlParts(
                Optional.ofNullable(slug),
                Optional.empty(),
                Optional.of(title),
                Optional.ofNullable(date).map(Instant::parse));
    }

    @Test
    void withoutAConfigurationNothingIsKnown() throws IOException {
        assertThat(site()).isEqualTo(Site.DEFAULT);
        assertThat(site().isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hugo.toml | defaultContentLanguage = 'de'",
                "hugo.yaml | defaultContentLanguage: de",
                "config.yml | DEFAULTCONTENTLANGUAGE: de",
                "hugo.json | {\"defaultContentLanguage\": \"de\"}",
                "config/_default/hugo.toml | defaultContentLanguage = 'de'",
            })
    void eachNotationAndPlaceIsRead(String file, String text) throws IOException {
        files.file(file, text);

        assertThat(site().languages().main()).isEqualTo("de");
        assertThat(site().configuration()).containsExactly(file);
        assertThat(found("content").files())
                .containsExactly(folder.resolve(file).toRealPath());
    }

    @Test
    void hugosNameGoesBeforeTheOldOneAndFoldersGoOverBoth() throws IOException {
        files.file("config.toml", "title = 'old'\ndefaultContentLanguage = 'fr'")
                .file("hugo.yaml", "defaultContentLanguage: de\nuglyURLs: true")
                .file("config/_default/hugo.yaml", "defaultContentLanguage: it")
                .file("config/production/hugo.toml", "disableAliases = true");

        assertThat(site().configuration())
                .containsExactly("hugo.yaml", "config/_default/hugo.yaml", "config/production/hugo.toml");
        assertThat(site().languages().main()).isEqualTo("it");
        assertThat(site().urls().isUgly("")).isTrue();
        assertThat(site().urls().aliases()).isFalse();
    }

    @Test
    void aFileOfAFolderIsNamedAfterItsKeyAndLanguage() throws IOException {
        files.file("config/_default/languages.fr.toml", "contentDir = 'content/fr'")
                .file("config/_default/languages.en.yaml", "contentDir: content/en")
                .file("config/_default/permalinks.toml", "[page]\nnews = '/n/:slug/'")
                .file("content/en/a.md", "A")
                .file("content/fr/a.md", "A");

        assertThat(site().languages().codes()).containsExactly("en", "fr");
        assertThat(site().places("fr/a.md")).containsExactly(new SitePlace("fr", "a.md"));
        assertThat(site().urls().permalinks().pages()).isEqualTo(Map.of("news", "/n/:slug/"));
    }

    @Test
    void languagesHaveFoldersOrSuffixes() throws IOException {
        files.file("content/en/x/a.md", "A")
                .file("content/fr/x/a.md", "A")
                .file(
                        "hugo.yaml",
                        "languages: {en: {contentDir: content/en}, fr: {contentDir: content/fr}, xx: {disabled: true}}");
        HugoUrls urls = new HugoUrls(site());

        assertThat(urls.ofPage("en/x/a.md", UrlParts.NONE)).isEqualTo("/x/a/");
        assertThat(urls.ofPage("fr/x/a.md", UrlParts.NONE)).isEqualTo("/fr/x/a/");
        assertThat(urls.ofPage("en/x/a.fr.md", UrlParts.NONE)).isEqualTo("/fr/x/a/");
        assertThat(site().languages().codes()).containsExactly("en", "fr");
        assertThat(site().places("de/x/a.md")).isEmpty();
        // The folder of one language is a course, too.
        assertThat(found("content/fr").site().places("x/a.md")).containsExactly(new SitePlace("fr", "x/a.md"));
        assertThat(found("content/en/x").site().places("a.md")).containsExactly(new SitePlace("en", "x/a.md"));
    }

    @Test
    void theMainLanguageMayHaveAPrefix() throws IOException {
        files.file("hugo.toml", "defaultContentLanguageInSubdir = true\n[languages.en]\nweight = 1\n[languages.fr]\n");

        assertThat(new HugoUrls(site()).ofPage("a.md", UrlParts.NONE)).isEqualTo("/en/a/");
    }

    @Test
    void mountsSayWhereFilesStand() throws IOException {
        files.file("content/en/a.md", "A").file("content/en/inner/b.md", "B").file("hugo.yaml", """
                        languages: {en: {}, fr: {}}
                        module:
                          mounts:
                            - {source: content/en, target: content}
                            - {source: content/en/inner, target: content/docs, sites: {matrix: {languages: ['f*']}}, files: ['! drafts/**']}
                            - {source: gone/spec, target: content/docs/spec}
                            - {source: gone/page.md, target: content/about/page.md}
                            - {source: gone/web, target: static/web}
                        """);
        Site site = site();

        assertThat(site.places("en/inner/b.md"))
                .containsExactly(new SitePlace("en", "inner/b.md"), new SitePlace("fr", "docs/b.md"));
        assertThat(site.places("en/inner/drafts/c.md")).containsExactly(new SitePlace("en", "inner/drafts/c.md"));
        assertThat(site.places("a.md")).isEmpty();
        assertThat(site.undecided())
                .extracting(Undecided::prefix, Undecided::what)
                .containsExactly(
                        tuple("/docs/spec/", Undecided.What.CONTENT),
                        tuple("/about/page/", Undecided.What.CONTENT),
                        tuple("/web/", Undecided.What.FILES));
        assertThat(site.undecided().get(0).cause())
                .isEqualTo("'gone/spec' is not here, which the site takes (hugo.yaml:6)");
    }

    @Test
    void urlsFollowPermalinks() throws IOException {
        files.file("hugo.toml", """
                [permalinks]
                blog = "/:section/:year/:month/:day/:slug/"
                [permalinks.page]
                docs = "/:sections[1:]/:contentbasename/"
                [permalinks.section]
                docs = "/handbook/"
                """);
        HugoUrls urls = new HugoUrls(site());

        assertThat(urls.ofPage("blog/soup.md", parts("Hot Soup", null, "2026-01-02T03:04:05Z")))
                .isEqualTo("/blog/2026/01/02/hot-soup/");
        assertThat(urls.ofPage("blog/soup.md", parts("Hot Soup", "broth", "2026-01-02T03:04:05Z")))
                .isEqualTo("/blog/2026/01/02/broth/");
        assertThat(urls.ofPage("docs/a/b/c.md", UrlParts.NONE)).isEqualTo("/a/b/c/");
        assertThat(urls.ofPage("docs/_index.md", UrlParts.NONE)).isEqualTo("/handbook/");
        // Without the date that it asks for, the pattern says nothing.
        assertThat(urls.ofPage("blog/soup.md", parts("Hot Soup", null, null))).isEqualTo("/blog/soup/");
    }

    @Test
    void urlsMayBeFilesKeepTheirCaseAndLoseAccents() throws IOException {
        files.file("hugo.toml", "disablePathToLower = true\nremovePathAccents = true\n[uglyURLs]\nposts = true\n");
        HugoUrls urls = new HugoUrls(site());

        assertThat(urls.ofPage("posts/A é.md", UrlParts.NONE)).isEqualTo("/posts/A-e.html");
        assertThat(urls.ofPage("posts/_index.md", UrlParts.NONE)).isEqualTo("/posts/");
        assertThat(urls.ofPage("other/a.md", UrlParts.NONE)).isEqualTo("/other/a/");
    }

    @Test
    void inSeveralLanguagesAUrlOfAPagesOwnBeginsWhereItSays() throws IOException {
        files.file("hugo.toml", "[languages.en]\n[languages.fr]\n");
        HugoUrls urls = new HugoUrls(site());
        UrlParts root = new UrlParts(Optional.empty(), Optional.of("/about"), Optional.empty(), Optional.empty());
        UrlParts relative = new UrlParts(Optional.empty(), Optional.of("about"), Optional.empty(), Optional.empty());

        assertThat(urls.ofPage("x.fr.md", root)).isEqualTo("/about/");
        assertThat(urls.ofPage("x.fr.md", relative)).isEqualTo("/fr/about/");
    }

    @Test
    void whatASiteMakesIsKnown() throws IOException {
        files.file("hugo.toml", """
                disableKinds = ["taxonomyTerm", "RSS"]
                [taxonomies]
                author = "authors"
                [outputs]
                home = ["HTML", "RSS", "JSON", "plain"]
                [outputFormats.plain]
                baseName = "llms"
                mediaType = "text/plain"
                """);
        var listings = site().listings();

        assertThat(listings.taxonomies()).containsExactly("authors");
        assertThat(listings.makes("taxonomy")).isFalse();
        assertThat(listings.makes("term")).isTrue();
        assertThat(listings.filesOf("home")).containsExactly("index.json", "llms.txt");
        assertThat(listings.filesOf("section")).isEmpty();
    }

    @Test
    void shortcodesAreReadOffTemplates() throws IOException {
        files.file("hugo.toml", "theme = 'oven'\n")
                .file("layouts/shortcodes/note.html", "<aside>{{ .Inner | markdownify }}</aside>")
                .file("layouts/_shortcodes/fig/wide.html", "{{/* not .Inner */}}<img src='{{ .Get \"src\" }}'>")
                .file("themes/oven/layouts/shortcodes/note.html", "not this one")
                .file("themes/oven/layouts/shortcodes/tab.md", "{{ .InnerDeindent }}");
        var shortcodes = site().shortcodes();

        assertThat(shortcodes.own().keySet()).containsExactly("fig/wide", "note", "tab");
        assertThat(shortcodes.of("note").closing()).isEqualTo(Closing.NEEDED);
        assertThat(shortcodes.of("tab").closing()).isEqualTo(Closing.NEEDED);
        assertThat(shortcodes.of("fig/wide").closing()).isEqualTo(Closing.REFUSED);
        assertThat(shortcodes.complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme = 'oven'",
                "theme = ['oven', 'rack']",
                "[module]\n[[module.imports]]\npath = 'example.org/oven'",
            })
    void aThemeThatIsNotHereLeavesThingsOpen(String configuration) throws IOException {
        Files.createDirectories(folder.resolve("themes/oven")); // as a submodule that was not fetched
        files.file("hugo.toml", configuration);

        assertThat(site().shortcodes().complete()).isFalse();
        assertThat(site().hooks().links()).isEqualTo(Hook.UNKNOWN);
        assertThat(site().undecided())
                .extracting(Undecided::cause)
                .contains("the theme '"
                        + found("content").themes().stream()
                                .sorted()
                                .findFirst()
                                .orElseThrow() + "' is not here");
    }

    @Test
    void themesAreFoundWhereHugoFindsThem() throws IOException {
        files.file("hugo.yaml", """
                theme: [one]
                themesDir: skins
                module:
                  replacements: 'example.org/three -> local/three'
                  imports: [{path: example.org/two}, {path: example.org/three}, {path: example.org/four, disable: true}]
                """)
                .file("skins/one/static/one.css", "x")
                .file("skins/one/hugo.toml", "[[module.imports]]\npath = 'example.org/five'\n")
                .file("_vendor/example.org/two/static/two.css", "x")
                .file("_vendor/example.org/five/static/five.css", "x")
                .file("local/three/static/three.css", "x");

        assertThat(site().undecided()).isEmpty();
        assertThat(found("content").themes())
                .containsExactlyInAnyOrder("one", "example.org/two", "example.org/three", "example.org/five");
        assertThat(found("content").folders().statics()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{ .Page.GetPage .Destination }} | LOOKS_UP",
                "<a href='{{ .Destination }}'> | NONE",
                "{{ partial 'link.html' . }} | UNKNOWN",
            })
    void theSitesTemplatesSayWhatBecomesOfLinks(String template, Hook hook) throws IOException {
        files.file("hugo.toml", "title = 'x'").file("layouts/_default/_markup/render-link.html", template);

        assertThat(site().hooks().links()).isEqualTo(hook);
        assertThat(site().hooks().images()).isEqualTo(Hook.NONE);
    }

    /** See https://gohugo.io/render-hooks/links/. */
    @Test
    void inASiteOfSeveralLanguagesHugoItselfLooksLinksUp() throws IOException {
        files.file("hugo.toml", "[languages.en]\n[languages.fr]\n");
        assertThat(site().hooks().links()).isEqualTo(Hook.LOOKS_UP);

        files.file(
                "hugo.toml",
                "[languages.en]\n[languages.fr]\n[markup.goldmark.renderHooks.link]\nuseEmbedded = 'never'\n");
        assertThat(site().hooks().links()).isEqualTo(Hook.NONE);
    }

    @Test
    void redirectsOfTheServerAreServedElsewhere() throws IOException {
        files.file("hugo.toml", "title = 'x'")
                .file("netlify.toml", "[[redirects]]\nfrom = '/old/*'\nto = '/new/:splat'\n")
                .file("static/_redirects", "# moved\n/first  /second 301\n/u/:id/edit /e\n")
                .file(
                        "layouts/_partials/redirects.txt",
                        "{{ $new := 2 }}\n/latest/*  /{{ $new }}/:splat\n/{{ . }}/x /y\n");

        assertThat(site().elsewhere().matches("old/x/y/")).isTrue();
        assertThat(site().elsewhere().matches("first/")).isTrue();
        assertThat(site().elsewhere().matches("u/12/edit")).isTrue();
        assertThat(site().elsewhere().matches("latest/a/")).isTrue();
        assertThat(site().elsewhere().matches("second/")).isFalse();
    }

    @Test
    void theSitesOwnUrlMayHaveAPath() throws IOException {
        files.file("hugo.toml", "baseURL = 'https://example.org/academy'\ncanonifyURLs = true\n");

        assertThat(site().urls().basePath()).isEqualTo("/academy/");
        assertThat(site().urls().baseUrl()).contains("https://example.org/academy/");
        assertThat(site().urls().canonical()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hugo.toml | title = 'x",
                "hugo.yaml | title: [x",
                "hugo.json | {\"title\": }",
            })
    void whatCannotBeReadIsToldWithItsPlaceAndTheDefaultsHold(String file, String text) throws IOException {
        files.file(file, text);

        assertThat(found("content").problems()).singleElement().asString().startsWith(file + ":1:");
        assertThat(site()).isEqualTo(Site.DEFAULT);
    }

    @Test
    void aConfigurationOfOtherContentIsNotOfThisCourse() throws IOException {
        files.file("hugo.toml", "contentDir = 'blog'\n").file("blog/a.md", "A");
        assertThat(site().isKnown()).isFalse();
    }

    @Test
    void nothingAboveTheProjectIsLookedAt() throws IOException {
        files.file("hugo.toml", "uglyURLs = true\n").file("module/content/a.md", "A");
        Path module = folder.resolve("module");

        assertThat(SiteReader.read(module, module.resolve("content"), List.of())
                        .site()
                        .isKnown())
                .isFalse();
    }

    @Test
    void theNearestConfigurationIsTaken() throws IOException {
        files.file("hugo.toml", "defaultContentLanguage = 'fr'\n")
                .file("docs/hugo.toml", "defaultContentLanguage = 'de'\n")
                .file("docs/content/a.md", "A");

        assertThat(found("docs/content").site().languages().main()).isEqualTo("de");
        assertThat(found("docs/content").site().configuration()).isEqualTo(List.of("docs/hugo.toml"));
    }

    @Test
    void noLinkLeadsOutOfTheProject() throws IOException {
        Path outside = Files.createTempDirectory("outside");
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(outside.resolve("secret.toml"), "title = 'x'\ndefaultContentLanguage = 'fr'\n");
        new TestCourse(project).file("content/a.md", "A").file("pom.xml", "<project/>");
        Files.createSymbolicLink(project.resolve("hugo.toml"), outside.resolve("secret.toml"));

        assertThat(SiteReader.read(project, project.resolve("content"), List.of())
                        .site()
                        .isKnown())
                .isFalse();
    }

    @Test
    void hostileSettingsDoNoHarm() throws IOException {
        files.file("hugo.yaml", """
                contentDir: "a\\0b"
                theme: ["../../../../../etc", "x\\0y", {a: b}]
                languages: [1, 2]
                permalinks: {blog: ":sections[9:1]/:nothing", docs: 7}
                uglyURLs: {a: {b: c}}
                module: {mounts: {source: x}, imports: [1, {path: [x]}], replacements: "a -> , -> b, c"}
                outputs: {home: HTML}
                outputFormats: {html: {mediaType: ["x"]}}
                baseURL: "::not a url::"
                """).file("content/blog/a.md", "A");

        assertThat(found("content").problems()).isEmpty();
        assertThat(site().isKnown()).isFalse(); // its content folder has no name that a file can have
    }

    @Test
    void cascadesOfTheConfigurationAreKept() throws IOException {
        files.file("hugo.yaml", "cascade: [{type: lab, _target: {path: /labs/**}}]\n");

        assertThat(site().cascade()).isPresent();
        assertThat(site().undecided()).isEmpty();
        assertThat(Set.of(site().languages().main())).containsExactly("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "netlify.toml|[build.environment]~HUGO_VERSION = '0.122.0'|0.122.0",
                "netlify.toml|[context.production.environment]~HUGO_VERSION = '0.9.1'~[build.environment]~HUGO_VERSION = '0.122.0'|0.9.1",
                "package.json|{\"devDependencies\": {\"hugo-extended\": \"^0.96.0\"}}|0.96.0",
                ".hugo-version|0.133.1|0.133.1",
                "hugo.toml|[module.hugoVersion]~min = '0.50.0'~max = '0.111.3'|0.111.3",
                ".github/workflows/site.yml|jobs: {build: {steps: [{with: {hugo-version: '0.110.0'}}]}}|0.110.0",
                ".github/workflows/site.yml|jobs: {build: {steps: [{with: {hugo-version: latest}}]}}|",
                "hugo.toml|[module.hugoVersion]~min = '0.50.0'|",
                "package.json|{\"devDependencies\": {\"hugo-extended\": \"https://example.org/h.tgz\"}}|",
            })
    void theVersionOfHugoIsThatOfTheSitesBuild(String file, String text, @Nullable String version) throws IOException {
        files.file("hugo.toml", "title = 'x'\n").file(file, text.replace('~', '\n'));

        assertThat(site().hugo().map(HugoVersion::toString)).isEqualTo(Optional.ofNullable(version));
        assertThat(site().isBuiltBefore(new HugoVersion(0, 156, 0))).isEqualTo(version != null);
        assertThat(site().isBuiltBefore(new HugoVersion(0, 9, 1))).isFalse();
    }

    @Test
    void theProjectAroundASiteMayBuildIt() throws IOException {
        new TestCourse(folder)
                .file("docs/hugo.toml", "title = 'x'\n")
                .file("docs/content/a.md", "A")
                .file(".hugo-version", "v0.120");

        assertThat(SiteReader.read(folder, folder.resolve("docs/content"), List.of())
                        .site()
                        .hugo())
                .contains(new HugoVersion(0, 120, 0));
    }
}
