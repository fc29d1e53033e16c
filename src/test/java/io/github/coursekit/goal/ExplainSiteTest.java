package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainSiteTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasFoundAndWhatIsUndecidedIsTold() throws Exception {
        TestCourse course = new TestCourse(folder)
                .file("content/en/a.md", "A")
                .file("layouts/shortcodes/note.html", "{{ .Inner }}")
                .file("hugo.yaml", """
                        theme: oven
                        baseURL: https://example.org/school/
                        languages: {en: {contentDir: content/en}, de: {}}
                        permalinks: {news: '/:year/:slug/'}
                        module:
                          mounts:
                            - {source: content/en, target: content, lang: en}
                            - {source: gone, target: content/docs}
                        """);

        assertThat(ExplainSite.run(course.project(Project.Kind.NO_POM)))
                .containsExactly(
                        "Configuration: hugo.yaml",
                        "Hugo: nobody says which version, so the newest",
                        "Themes: oven",
                        "Languages: de, en; the main one is en",
                        "Content: en is / in en",
                        "URLs: below /school/, in lower case",
                        "URLs of pages in news: /:year/:slug/",
                        "Terms: categories, tags; not made: none",
                        "Files beside pages of kind home: index.xml",
                        "Files beside pages of kind section: index.xml",
                        "Files beside pages of kind taxonomy: index.xml",
                        "Files beside pages of kind term: index.xml",
                        "Links in Markdown: not known, since templates are not here; images: not known, since templates are not here",
                        "Shortcodes of templates: note; there may be others",
                        "Redirects of the server: 0",
                        "Undecided: pages below /docs/, since 'gone' is not here, which the site takes (hugo.yaml:8)",
                        "Undecided: files below /, since the theme 'oven' is not here");
    }

    @Test
    void aRuleIsExplainedAsThePresetOfTheThemeSetsIt() throws Exception {
        TestCourse course = new TestCourse(folder).file("content/a.md", "A").file("hugo.yaml", "theme: academy-theme");

        assertThat(Explain.run(course.project(Project.Kind.NO_POM), "assessment-type", null))
                .anyMatch(line -> line.startsWith("  Severity: error, set by preset academy-theme:"));
    }

    @Test
    void whereThereIsNoSiteThatIsTold() throws Exception {
        TestCourse course = new TestCourse(folder).file("content/a.md", "A").file("hugo.toml", "title = 'x");

        assertThat(ExplainSite.run(course.project(Project.Kind.NO_POM)))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("hugo.toml:1:"))
                .endsWith(
                        "No configuration of a site takes its content from content: what Hugo does without any setting holds");
    }

    @Test
    void whatTheCourseSaysIsAConfiguration() throws Exception {
        TestCourse course =
                new TestCourse(folder).file("content/a.md", "A").file("course.yaml", "site: {baseURL: /school/}\n");

        assertThat(ExplainSite.run(course.project(Project.Kind.NO_POM)))
                .startsWith("Configuration: course.yaml")
                .contains(
                        "Content: the content folder is /",
                        "URLs: below /school/, in lower case",
                        "Shortcodes of templates: none; there may be others",
                        "Undecided: files below /, since the site is elsewhere (course.yaml:1)");
    }

    @Test
    void aSiteThatTakesNothingFromTheCourseIsNotItsSite() throws Exception {
        TestCourse course = new TestCourse(folder)
                .file("content/a.md", "A")
                .file("course.yaml", "site: {module: {mounts: [{source: docs, target: content}]}}\n");

        assertThat(ExplainSite.run(course.project(Project.Kind.NO_POM)))
                .containsExactly(
                        "course.yaml:1: the site that is told of here takes nothing from the content folder, content",
                        "No configuration of a site takes its content from content: what Hugo does without any setting holds");
    }
}
