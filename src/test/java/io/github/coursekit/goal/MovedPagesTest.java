package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.compare.Change;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that moved since an older version are given an alias, by which they are found where they were. */
class MovedPagesTest {

    private static final String BODY = "Salt makes water boil later, and food taste of something at all.\n";

    @TempDir
    private Path folder;

    private TestCourse before;
    private TestCourse after;

    @BeforeEach
    void twoVersions() throws IOException {
        before = new TestCourse(Files.createDirectory(folder.resolve("before")));
        after = new TestCourse(Files.createDirectory(folder.resolve("after")));
    }

    private ApplyFixes.Result fix(boolean unsafe) throws GoalException {
        Project project = after.project(Project.Kind.COURSE);
        Check.Request check = new Check.Request(
                project, Severity.ERROR, 0, List.of(), folder.resolve("out"), project.defaultBaselineFile(), null);
        ApplyFixes.Request request =
                new ApplyFixes.Request(check, unsafe, List.of(), List.of(), false, old(), Optional.empty());
        return ApplyFixes.run(request, Surroundings.NONE).orElseThrow();
    }

    private OldSide old() {
        return new OldSide.Folder(folder.resolve("before"), null);
    }

    private List<String> changes() throws GoalException {
        Compare.Request request = new Compare.Request(
                after.project(Project.Kind.COURSE),
                Optional.empty(),
                null,
                old(),
                Severity.ERROR,
                List.of(),
                folder.resolve("after/out"),
                Instant.EPOCH);
        return Compare.run(request).orElseThrow().input().comparison().changes().stream()
                .map(Change::kind)
                .map(kind -> kind.id())
                .toList();
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("after/content").resolve(path));
    }

    private static List<String> told(ApplyFixes.Result result) {
        return result.check().input().result().violations().stream()
                .filter(violation -> violation.rule().id().equals("course-moved-page"))
                .map(violation -> violation.location().path() + ": " + violation.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // no aliases yet
                "---\ntitle: Salt\nweight: 1\n---\n|---\ntitle: Salt\naliases: [/salt/]\nweight: 1\n---\n",
                "---\r\ntitle: Salt\r\nweight: 1\r\n---\r\n|---\r\ntitle: Salt\r\naliases: [/salt/]\r\nweight: 1\r\n---\r\n",
                "---\ntitle: Salt\naliases:\n---\n|---\ntitle: Salt\naliases: [/salt/]\n---\n",
                "---\ntitle: Salt\naliases: []\n---\n|---\ntitle: Salt\naliases: [/salt/]\n---\n",
                "---\ntitle: Salt\naliases: ~ # none\n---\n|---\ntitle: Salt\naliases: [/salt/] # none\n---\n",
                "+++\ntitle = 'Salt'\n[params]\na = 1\n+++\n|+++\ntitle = 'Salt'\naliases = [\"/salt/\"]\n[params]\na = 1\n+++\n",
                "{\n  \"title\": \"Salt\",\n  \"weight\": 1\n}\n|{\n  \"title\": \"Salt\",\n  \"aliases\": [\"/salt/\"],\n  \"weight\": 1\n}\n",
                // a list is there
                "---\ntitle: Salt\naliases: [ /a/, '/b/' ] # old\n---\n|---\ntitle: Salt\naliases: [ /a/, '/b/', /salt/ ] # old\n---\n",
                "---\ntitle: Salt\naliases:\n  - /a/ # first\n  -  /b/ # last\nweight: 1\n---\n"
                        + "|---\ntitle: Salt\naliases:\n  - /a/ # first\n  -  /b/ # last\n  -  /salt/\nweight: 1\n---\n",
                "---\ntitle: Salt\naliases:\n- /a/\n---\n|---\ntitle: Salt\naliases:\n- /a/\n- /salt/\n---\n",
                "---\ntitle: Salt\nAliases: [\n  /a/,\n  /b/,\n]\n---\n|---\ntitle: Salt\nAliases: [\n  /a/,\n  /b/,\n  /salt/,\n]\n---\n",
                "+++\ntitle = 'Salt'\naliases = ['/a/']\n+++\n|+++\ntitle = 'Salt'\naliases = ['/a/', \"/salt/\"]\n+++\n",
                "+++\ntitle = 'Salt'\naliases = [\n  '/a/', # why\n]\n+++\n|+++\ntitle = 'Salt'\naliases = [\n  '/a/',\n  \"/salt/\", # why\n]\n+++\n",
                "{\"title\": \"Salt\", \"aliases\": [\"/a/\"]}\n|{\"title\": \"Salt\", \"aliases\": [\"/a/\", \"/salt/\"]}\n",
                // one text
                "---\ntitle: Salt\naliases: /a/ # old\n---\n|---\ntitle: Salt\naliases: [/a/, /salt/] # old\n---\n",
                "---\ntitle: Salt\naliases: \"/a/\"\n---\n|---\ntitle: Salt\naliases: [\"/a/\", /salt/]\n---\n",
                "+++\ntitle = 'Salt'\naliases = '/a/'\n+++\n|+++\ntitle = 'Salt'\naliases = ['/a/', \"/salt/\"]\n+++\n",
            })
    void theAliasIsWrittenAsTheListIs(String frontMatter) throws Exception {
        String[] parts = frontMatter.split("\\|", -1);
        before.file("content/salt.md", parts[0] + BODY);
        after.file("content/spice/salt.md", parts[0] + BODY);

        ApplyFixes.Result result = fix(true);

        assertThat(page("spice/salt.md")).isEqualTo(parts[1] + BODY);
        assertThat(told(result)).isEmpty();
        assertThat(result.mended()).contains("content/spice/salt.md: course-moved-page 1");
        assertThat(changes()).contains("page-moved-with-alias").doesNotContain("page-moved", "alias-removed");
        assertThat(fix(true).summary()).isEqualTo("Nothing to mend");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aliases: /a/ /b/\n",
                "aliases: >-\n  /a/\n",
                "aliases: /a,b/\n",
                "aliases: [[/a/]]\n",
                "old: &old [/a/]\naliases: *old\n",
                "aliases: &old [/a/]\nothers: *old\n"
            })
    void aListThatCannotTakeItInPlaceIsLeftAndTold(String aliases) throws Exception {
        String page = "---\ntitle: Salt\n" + aliases + "---\n" + BODY;
        before.file("content/salt.md", page);
        after.file("content/spice/salt.md", page);

        ApplyFixes.Result result = fix(true);

        assertThat(page("spice/salt.md")).isEqualTo(page);
        assertThat(told(result))
                .containsExactly("spice/salt.md: The page was found at /salt/, and nothing is found there any more; add"
                        + " /salt/ to its aliases");
    }

    @Test
    void nothingIsWrittenUnlessUnsafeFixesAreAskedFor() throws Exception {
        before.file("content/salt.md", "---\ntitle: Salt\n---\n" + BODY);
        after.file("content/spice/salt.md", "---\ntitle: Salt\n---\n" + BODY);

        ApplyFixes.Result result = fix(false);

        assertThat(page("spice/salt.md")).isEqualTo("---\ntitle: Salt\n---\n" + BODY);
        assertThat(told(result)).hasSize(1);
    }

    @Test
    void translationsHaveAliasesOfTheirOwnAndLettersAreWrittenPlainly() throws Exception {
        String page = "---\ntitle: %s\n---\n" + BODY;
        for (TestCourse course : List.of(before, after)) {
            course.file("hugo.yaml", "languages: {en: {weight: 1}, de: {weight: 2}}\ndefaultContentLanguage: en\n");
        }
        before.file("content/a b/größe.md", page.formatted("Size"))
                .file("content/a b/größe.de.md", page.formatted("Größe"));
        after.file("content/size.md", page.formatted("Size")).file("content/size.de.md", page.formatted("Größe"));

        fix(true);

        assertThat(page("size.md")).isEqualTo("---\ntitle: Size\naliases: [/a-b/größe/]\n---\n" + BODY);
        assertThat(page("size.de.md")).isEqualTo("---\ntitle: Größe\naliases: [/de/a-b/größe/]\n---\n" + BODY);
        assertThat(changes()).containsOnly("page-moved-with-alias");
    }

    @Test
    void anAliasThatMeansSomethingElseToYamlIsQuoted() throws Exception {
        before.file("content/salt.md", "---\ntitle: Salt\nurl: /a, b/\n---\n" + BODY);
        after.file("content/salt.md", "---\ntitle: Salt\n---\n" + BODY);

        fix(true);

        assertThat(page("salt.md")).isEqualTo("---\ntitle: Salt\naliases: [\"/a, b/\"]\n---\n" + BODY);
        assertThat(changes()).doesNotContain("page-moved");
    }

    @Test
    void aPageWhoseOldUrlAnotherHasTakenGetsNone() throws Exception {
        String page = "---\ntitle: %s\nid: %s\n---\nText.\n";
        before.file("content/a.md", page.formatted("Salt", "salt"))
                .file("content/b.md", page.formatted("Sugar", "sugar"));
        after.file("content/b.md", page.formatted("Salt", "salt"))
                .file("content/a.md", page.formatted("Sugar", "sugar"));

        ApplyFixes.Result result = fix(true);

        assertThat(told(result)).isEmpty();
        assertThat(page("a.md") + page("b.md")).doesNotContain("aliases");
    }

    @Test
    void aMoveThatIsAcceptedIsLeft() throws Exception {
        before.file("content/salt.md", "---\ntitle: Salt\n---\n" + BODY);
        after.file("content/spice/salt.md", "---\ntitle: Salt\n---\n" + BODY)
                .file(
                        "course.yaml",
                        "compare:\n  accepted: [{kind: page-moved, paths: '**', reason: nobody was there}]\n");

        assertThat(told(fix(true))).isEmpty();
        assertThat(page("spice/salt.md")).doesNotContain("aliases");
    }

    /** The other fix makes a draft of the page, as its author meant it; an alias of a draft leads nowhere. */
    @Test
    void anAliasThatLeadsNowhereWithTheOtherFixesIsTakenBackAndTold() throws Exception {
        before.file("content/salt.md", "---\ntitle: Salt\ndraft: false\n---\n" + BODY);
        after.file("content/spice/salt.md", "---\ntitle: Salt\ndarft: true\n---\n" + BODY);

        ApplyFixes.Result result = fix(true);

        assertThat(page("spice/salt.md")).isEqualTo("---\ntitle: Salt\ndraft: true\n---\n" + BODY);
        assertThat(told(result))
                .containsExactly("spice/salt.md: The page was found at /salt/, and nothing is found there any more;"
                        + " publish the page; an alias of it as it is leads nowhere");
    }
}
