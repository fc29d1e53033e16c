package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogLesson;
import io.github.coursekit.catalog.CatalogNode;
import io.github.coursekit.catalog.CatalogSection;
import io.github.coursekit.catalog.CatalogTarget;
import io.github.coursekit.catalog.Catalogs;
import io.github.coursekit.catalog.Coordinates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a packed catalog tells that only the site, or the course as a whole, knows. */
class PackedTargetsTest {

    @TempDir
    private Path folder;

    private final Map<String, CatalogLesson> lessons = new TreeMap<>();

    private void pack() throws GoalException, IOException {
        Path classes = folder.resolve("classes");
        Project project = new TestCourse(folder).project(Project.Kind.COURSE);
        Assemble.run(new Assemble.Request(project, new Coordinates("org.example", "kitchen", "1.0"), classes));
        Catalogs catalogs = Catalogs.in(classes);
        assertThat(catalogs.problems()).isEmpty();
        Catalog catalog = catalogs.found().get(0);
        add(catalog.root());
    }

    private void add(CatalogSection section) {
        section.page().ifPresent(page -> lessons.put(page.path(), page));
        for (CatalogNode child : section.children()) {
            if (child instanceof CatalogSection below) {
                add(below);
            } else if (child instanceof CatalogLesson lesson) {
                lessons.put(lesson.path(), lesson);
            }
        }
    }

    @Test
    void eachDestinationThatLeadsIntoTheCourseIsTold() throws Exception {
        new TestCourse(folder)
                .file("course.yaml", "structure: {prerequisites: [after]}\n")
                .file("content/a/_index.md", "---\ntitle: A\n---\n")
                .file("content/a/broken.md", "---\ntitle: [\n---\n")
                .file("content/bare/c.md", "---\ntitle: C\n---\n")
                .file("content/pan.svg", "<svg/>")
                .file("static/lid.svg", "<svg/>")
                .file("content/b.md", """
                        ---
                        title: B
                        banner: pan.svg
                        after: /bare/c
                        ---
                        ## Salt

                        [a](../a/#top) [a again](../a/#top) [file](bare/c.md) [here](#salt) [list](../bare/) [broken](/a/broken/)
                        ![pan](../pan.svg) ![lid](/lid.svg) [dead](../x/) [site](https://example.org/a/)
                        {{< relref "c#end" >}}
                        """);

        pack();

        assertThat(lessons.get("b.md").targets())
                .containsExactly(
                        new CatalogTarget("embed", "../pan.svg", "pan.svg", ""),
                        new CatalogTarget("link", "#salt", "b.md", "salt"),
                        new CatalogTarget("link", "../a/#top", "a/_index.md", "top"),
                        new CatalogTarget("link", "../bare/", "bare", ""),
                        new CatalogTarget("link", "/a/broken/", "a/broken.md", ""),
                        new CatalogTarget("link", "bare/c.md", "bare/c.md", ""),
                        new CatalogTarget("path", "pan.svg", "pan.svg", ""),
                        new CatalogTarget("prerequisite", "/bare/c", "bare/c.md", ""),
                        new CatalogTarget("ref", "c#end", "bare/c.md", "end"));
        assertThat(lessons.get("bare/c.md").targets()).isEmpty();
    }

    @Test
    void theLanguagesThatASiteDeclaresAreTold() throws Exception {
        new TestCourse(folder)
                .file("hugo.toml", """
                        defaultContentLanguage = "de"
                        [languages.de]
                        contentDir = "content/de"
                        [languages.fr]
                        contentDir = "content/fr"
                        """)
                .file("content/de/salz.md", "---\ntitle: Salz\ntranslationKey: salt\n---\n[Pfeffer](../pfeffer/)\n")
                .file("content/de/pfeffer.md", "---\ntitle: Pfeffer\n---\n")
                .file("content/fr/sel.md", "---\ntitle: Sel\ntranslationKey: salt\n---\n[poivre](../pfeffer/)\n")
                .file("content/fr/pfeffer.md", "---\ntitle: Poivre\n---\n");

        pack();

        CatalogLesson salt = lessons.get("de/salz.md");
        CatalogLesson sel = lessons.get("fr/sel.md");
        assertThat(salt.language()).contains("de");
        assertThat(sel.language()).contains("fr");
        assertThat(salt.url()).isEqualTo("/salz/");
        assertThat(sel.url()).isEqualTo("/fr/sel/");
        assertThat(salt.translations()).containsExactly("fr/sel.md");
        assertThat(lessons.get("de/pfeffer.md").translations()).containsExactly("fr/pfeffer.md");
        assertThat(salt.targets()).containsExactly(new CatalogTarget("link", "../pfeffer/", "de/pfeffer.md", ""));
        assertThat(sel.targets()).containsExactly(new CatalogTarget("link", "../pfeffer/", "fr/pfeffer.md", ""));
    }
}
