package io.github.coursekit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that meet in one page, or in one course. */
class InteractionTest {

    private static final String SALT =
            "Salt makes water boil later, and food taste of something at all. Take it from the sea or a mine.";
    private static final String SUGAR =
            "Sugar is sweet and feeds yeast, which makes bread rise and wine strong. Take it from a beet.";

    @TempDir
    private Path folder;

    private TwoVersions versions;

    @BeforeEach
    void someCourse() throws IOException {
        versions = new TwoVersions(folder).both("_index.md", "---", "title: All", "---");
    }

    private static String[] page(String title, String key, String body) {
        return new String[] {"---", "title: " + title, key, "---", body};
    }

    @Test
    void renamedAndEdited() throws IOException {
        versions.before("salt.md", page("Salt", "weight: 1", "## Sea\n" + SALT))
                .after("nacl.md", page("Salt", "weight: 1", "## Ocean\n" + SALT + " Or buy some."));

        assertThat(versions.changes())
                .containsExactly(
                        "major page-moved /salt/ > /nacl/",
                        "major anchor-removed /salt/#sea > /nacl/",
                        "minor anchor-added /salt/ > /nacl/#ocean");
    }

    @Test
    void renamedAndMadeADraft() throws IOException {
        versions.before("salt.md", page("Salt", "weight: 1", SALT)).after("nacl.md", page("Salt", "draft: true", SALT));

        assertThat(versions.changes()).containsExactly("major page-hidden /salt/ > /nacl/");
    }

    @Test
    void renamedDraftWithAnAlias() throws IOException {
        versions.before("salt.md", page("Salt", "weight: 1", SALT))
                .after("nacl.md", "---", "title: Salt", "draft: true", "aliases: [/salt/]", "---", SALT);

        assertThat(versions.changes()).containsExactly("major page-hidden /salt/ > /nacl/");
    }

    @Test
    void draftPublishedUnderAnotherName() throws IOException {
        versions.before("salt.md", page("Salt", "draft: true", SALT)).after("nacl.md", page("Salt", "weight: 1", SALT));

        assertThat(versions.changes()).containsExactly("minor page-published /salt/ > /nacl/");
    }

    @Test
    void madeADraftWhileAnotherAnswersForIt() throws IOException {
        versions.before("salt.md", page("Salt", "weight: 1", SALT))
                .after("salt.md", page("Salt", "draft: true", SALT))
                .before("sugar.md", page("Sugar", "weight: 2", SUGAR))
                .after("sugar.md", page("Sugar", "aliases: [/salt/]\nweight: 2", SUGAR));

        assertThat(versions.changes())
                .contains("minor page-redirected /salt/ > /sugar/")
                .noneMatch(c -> c.startsWith("major"));
    }

    @Test
    void twoPagesWithoutIdsSwapUrls() throws IOException {
        versions.before("a.md", page("Salt", "weight: 1", SALT))
                .before("b.md", page("Sugar", "weight: 2", SUGAR))
                .after("b.md", page("Salt", "weight: 1", SALT))
                .after("a.md", page("Sugar", "weight: 2", SUGAR));

        assertThat(versions.changes())
                .contains("patch text-changed /a/", "patch text-changed /b/")
                .contains("patch display-text-changed /a/", "patch display-text-changed /b/");
    }

    @Test
    void twoPagesSwapTheirIdsOnly() throws IOException {
        versions.before("a.md", page("Salt", "id: x", SALT))
                .before("b.md", page("Sugar", "id: y", SUGAR))
                .after("a.md", page("Salt", "id: y", SALT))
                .after("b.md", page("Sugar", "id: x", SUGAR));

        assertThat(versions.changes()).containsExactly("major id-changed /a/", "major id-changed /b/");
    }

    @Test
    void sectionMovedWithTranslations() throws IOException {
        for (String language : new String[] {"", ".de", ".fr"}) {
            versions.before("spice/_index" + language + ".md", page("Spice" + language, "weight: 1", ""))
                    .before("spice/salt" + language + ".md", page("Salt" + language, "id: salt", SALT + language))
                    .after("food/spice/_index" + language + ".md", page("Spice" + language, "weight: 1", ""))
                    .after("food/spice/salt" + language + ".md", page("Salt" + language, "id: salt", SALT + language));
        }

        assertThat(versions.changes())
                .hasSize(6)
                .allMatch(change -> change.startsWith("major page-moved /spice/"))
                .contains("major page-moved /spice/salt.de/ > /food/spice/salt.de/");
    }

    @Test
    void movedWithAnAliasAndItsPictureWithout() throws IOException {
        versions.before("salt/index.md", page("Salt", "weight: 1", SALT))
                .before("salt/pan.svg", "<svg/>")
                .after("nacl/index.md", page("Salt", "aliases: [/salt/]\nweight: 1", SALT))
                .after("nacl/pan.svg", "<svg/>");

        assertThat(versions.changes())
                .containsExactly(
                        "major asset-removed /salt/pan.svg > /nacl/pan.svg",
                        "minor page-moved-with-alias /salt/ > /nacl/");
    }

    @Test
    void theContentFolderIsAnotherAndNoUrl() throws IOException {
        TwoVersions moved = new TwoVersions(folder.resolve("x"))
                .before("en/salt.md", page("Salt", "weight: 1", SALT))
                .after("salt.md", page("Salt", "weight: 1", SALT))
                .released("en/salt.md", "/salt/");

        assertThat(moved.changes()).containsExactly("none content-folder-moved ");
        assertThat(moved.details()).containsExactly("what stood in en stands at its top");
    }

    @Test
    void onePageThatKeepsItsUrlIsNoOtherContentFolder() throws IOException {
        for (String name : new String[] {"a", "b", "c"}) {
            versions.before("en/" + name + ".md", page(name, "weight: 1", name + SALT))
                    .after("de/" + name + ".md", page(name, "weight: 1", name + SALT));
        }
        versions.before("en/salt.md", page("Salt", "weight: 1", SUGAR))
                .after("salt.md", page("Salt", "weight: 1", SUGAR))
                .released("en/salt.md", "/salt/")
                .released("_index.md", "/home/");

        assertThat(versions.changes())
                .contains("patch file-renamed /salt/")
                .noneMatch(change -> change.contains("content-folder-moved"));
    }

    @Test
    void movedWhereAnotherPageWas() throws IOException {
        versions.before("salt.md", page("Salt", "id: salt", SALT))
                .before("sugar.md", page("Sugar", "id: sugar", SUGAR))
                .after("sugar.md", page("Salt", "id: salt", SALT));

        assertThat(versions.changes()).containsExactly("major page-moved /salt/ > /sugar/", "major url-taken /sugar/");
    }

    @Test
    void anAliasBecomesAPageOfItsOwn() throws IOException {
        versions.before("salt.md", page("Salt", "aliases: [/nacl/]", SALT))
                .after("salt.md", page("Salt", "weight: 1", SALT))
                .after("nacl.md", page("Sodium", "weight: 2", SUGAR));

        assertThat(versions.changes()).contains("minor page-added /nacl/").noneMatch(c -> c.contains("alias-removed"));
    }

    @Test
    void unreadableAndMovedIsUndecidedNotGone() throws IOException {
        versions.before("salt.md", page("Salt", "weight: 1", SALT)).after("nacl.md", page("[", "weight: 1", SALT));

        assertThat(versions.changes()).containsExactly("major page-unreadable /salt/ > /nacl/");
    }

    @Test
    void anotherNotationAndAnotherPassMark() throws IOException {
        versions.before("quiz.md", "---", "title: Quiz", "type: test", "pass_percentage: 70", "questions: []", "---")
                .after(
                        "quiz.md",
                        "+++",
                        "title = 'Quiz'",
                        "type = 'test'",
                        "passPercentage = 75",
                        "questions = []",
                        "+++");

        assertThat(versions.changes()).containsExactly("minor assessment-setting-changed /quiz/");
        assertThat(versions.details()).containsExactly("passpercentage was '70', is '75'");
    }

    @Test
    void filesWithTheSameBytesGoWithTheirFolders() throws IOException {
        for (String name : new String[] {"a", "b", "c"}) {
            versions.before("old/" + name + "/_index.md", page("Overview", "weight: 1", "The same everywhere."))
                    .before("old/" + name + "/one.md", page(name, "weight: 1", name + SALT + name))
                    .after("new/" + name + "/_index.md", page("Overview", "weight: 1", "The same everywhere."))
                    .after("new/" + name + "/one.md", page(name, "weight: 1", name + SALT + name));
        }

        assertThat(versions.changes())
                .hasSize(6)
                .contains("major page-moved /old/b/ > /new/b/", "major page-moved /old/c/one/ > /new/c/one/");
    }

    @Test
    void aBundleTakesThePlaceOfAPageAndOfItsAnchors() throws IOException {
        versions.before("salt.md", page("Salt", "weight: 1", "## Sea\n" + SALT))
                .after("salt/index.md", page("Salt", "weight: 1", "## Sea {#sea-salt}\n" + SALT));

        assertThat(versions.changes())
                .containsExactly(
                        "major anchor-removed /salt/#sea > /salt/",
                        "minor anchor-added /salt/ > /salt/#sea-salt",
                        "patch file-renamed /salt/");
    }
}
