package io.github.coursekit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be argued is settled by settings: the same changes for those who rely on other things. */
class SettingsTest {

    private static final String SALT = "Salt makes water boil later, and food taste of something at all.";
    private static final String[] QUIZ = {"---", "title: Quiz", "type: test", "id: quiz", "questions:"};

    @TempDir
    private Path folder;

    private TwoVersions versions;

    @BeforeEach
    void noPages() throws IOException {
        versions = new TwoVersions(folder);
    }

    private List<String> by(Map<ChangeKind, Bump> bumps, String... contract) throws IOException {
        return versions.by(new CompareSettings(Optional.empty(), bumps, Set.of(contract), ZeroMajor.MINOR, List.of()))
                .changes();
    }

    private static String[] page(String... keys) {
        String[] lines = new String[keys.length + 4];
        lines[0] = "---";
        lines[1] = "title: Salt";
        System.arraycopy(keys, 0, lines, 2, keys.length);
        lines[keys.length + 2] = "---";
        lines[keys.length + 3] = SALT;
        return lines;
    }

    @Test
    void aProgramThatOpensPathsIsBrokenByOtherPaths() throws IOException {
        versions.before("salt.md", page())
                .after("salt/index.md", page())
                .before("fat.md", "---", "title: Fat", "---", "Oil and butter.")
                .after("fat/_index.md", "---", "title: Fat", "---", "Oil and butter.")
                .before("a/x.md", "---", "title: X", "---", "It went elsewhere.")
                .after("b/x.md", "---", "title: X", "aliases: [/a/x/]", "---", "It went elsewhere.");

        assertThat(by(Map.of()))
                .contains(
                        "patch file-renamed /salt/",
                        "patch page-kind-changed /fat/",
                        "minor page-moved-with-alias /a/x/ > /b/x/");
        assertThat(by(Consumer.JAR.bumps()))
                .contains(
                        "major file-renamed /salt/",
                        "major page-kind-changed /fat/",
                        "major page-moved-with-alias /a/x/ > /b/x/");
    }

    @Test
    void aProgramThatOpensPathsIsBrokenByAnotherContentFolder() throws IOException {
        versions.before("en/salt.md", page()).after("salt.md", page()).released("en/salt.md", "/salt/");

        assertThat(by(Consumer.JAR.bumps())).containsExactly("major content-folder-moved ");
    }

    @Test
    void aPlatformIsBrokenByLessonsAndQuestionsAndNotByAnchors() throws IOException {
        versions.before("salt.md", page())
                .both("sugar.md", "---", "title: Sugar", "aliases: [/salt/]", "---", "Sweet.")
                .before("heat.md", "---", "title: Heat", "---", "## Pans")
                .after("heat.md", "---", "title: Heat", "---", "Hot.")
                .before("quiz.md", quiz("q1"))
                .after("quiz.md", quiz("q1", "q2"));

        assertThat(by(Consumer.LMS.bumps()))
                .containsExactly(
                        "major page-redirected /salt/ > /sugar/",
                        "major question-added /quiz/",
                        "patch anchor-removed /heat/#pans > /heat/");
    }

    private static String[] quiz(String... ids) {
        String[] lines = new String[QUIZ.length + ids.length + 1];
        System.arraycopy(QUIZ, 0, lines, 0, QUIZ.length);
        for (int i = 0; i < ids.length; i++) {
            lines[QUIZ.length + i] = "  - {id: " + ids[i] + ", text: Question of number " + ids[i] + ", type: essay}";
        }
        lines[lines.length - 1] = "---";
        return lines;
    }

    @Test
    void aReaderIsNotBrokenByWhatPlatformsStore() throws IOException {
        versions.before("salt.md", page("id: a", "type: page")).after("salt.md", page("id: b", "type: lab"));

        assertThat(by(Map.of())).containsExactly("major id-changed /salt/", "major type-changed /salt/");
        assertThat(by(Consumer.READER.bumps())).containsExactly("patch id-changed /salt/", "patch type-changed /salt/");
    }

    /** Its page goes with its last lesson; who relies on the pages of tags says so. */
    @Test
    void aTagThatLosesItsLastPageBreaksThoseWhoWereToldToRelyOnTags() throws IOException {
        versions.before("salt.md", page("tags: [white, sea]")).after("salt.md", page("tags: [white]"));

        assertThat(by(Map.of())).containsExactly("patch key-changed /salt/");
        assertThat(versions.details()).containsExactly("tags was '[white, sea]', is '[white]'");
        assertThat(by(Map.of(), "tags")).containsExactly("major contract-key-changed /salt/");
    }

    @Test
    void anyKindMayAskForAnything() throws IOException {
        versions.before("salt.md", page());

        assertThat(by(Map.of(ChangeKind.PAGE_REMOVED, Bump.NONE))).containsExactly("none page-removed /salt/");
    }
}
