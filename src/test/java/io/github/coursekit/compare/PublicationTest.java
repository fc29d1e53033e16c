package io.github.coursekit.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is published, and where. */
class PublicationTest {

    private static final String[] SALT = {
        "---", "title: Salt", "---", "Salt makes water boil later, and food taste of something at all."
    };

    @TempDir
    private Path folder;

    private TwoVersions versions;

    @BeforeEach
    void someCourse() throws IOException {
        versions = new TwoVersions(folder).both("_index.md", "---", "title: All", "---");
    }

    private static String[] salt(String... keys) {
        String[] lines = new String[SALT.length + keys.length];
        System.arraycopy(SALT, 0, lines, 0, 2);
        System.arraycopy(keys, 0, lines, 2, keys.length);
        System.arraycopy(SALT, 2, lines, 2 + keys.length, 2);
        return lines;
    }

    @Test
    void nothingChanged() throws IOException {
        assertThat(versions.both("salt.md", SALT).changes()).isEmpty();
        assertThat(versions.compare().bump()).isEqualTo(Bump.NONE);
    }

    @Test
    void aPageIsRemoved() throws IOException {
        assertThat(versions.before("salt.md", SALT).changes()).containsExactly("major page-removed /salt/");
    }

    @Test
    void aPageIsRemovedAndAnotherAnswersForIt() throws IOException {
        versions.before("salt.md", SALT)
                .before("sugar.md", "---", "title: Sugar", "---", "Sweet.")
                .after("sugar.md", "---", "title: Sugar", "aliases: [/salt/]", "---", "Sweet.");

        assertThat(versions.changes())
                .containsExactly("minor page-redirected /salt/ > /sugar/", "none notation-changed /sugar/");
    }

    @Test
    void aPageIsRenamed() throws IOException {
        assertThat(versions.before("salt.md", SALT).after("nacl.md", SALT).changes())
                .containsExactly("major page-moved /salt/ > /nacl/");
    }

    @Test
    void aPageIsRenamedAndItsOldUrlIsAnAlias() throws IOException {
        assertThat(versions.before("salt.md", SALT)
                        .after("nacl.md", salt("aliases: [/salt/]"))
                        .changes())
                .containsExactly("minor page-moved-with-alias /salt/ > /nacl/");
    }

    @Test
    void anAliasMayBeRelativeToThePage() throws IOException {
        assertThat(versions.before("spice/salt.md", SALT)
                        .after("spice/nacl.md", salt("aliases: [salt]"))
                        .changes())
                .containsExactly("minor page-moved-with-alias /spice/salt/ > /spice/nacl/");
    }

    @Test
    void aMisspeltAliasAnswersNowhere() throws IOException {
        versions.before("salt.md", SALT).after("nacl.md", salt("aliases: [/slat/]"));

        assertThat(versions.changes()).contains("major page-moved /salt/ > /nacl/");
        assertThat(versions.details()).contains("its alias /slat/ is not the old URL");
    }

    @Test
    void theAliasOfADraftAnswersNowhere() throws IOException {
        versions.before("salt.md", SALT)
                .both("sugar.md", "---", "title: Sugar", "draft: true", "aliases: [/salt/]", "---", "Sweet.");

        assertThat(versions.changes()).containsExactly("major page-removed /salt/");
    }

    @Test
    void aSlugChangesTheUrl() throws IOException {
        assertThat(versions.before("salt.md", SALT)
                        .after("salt.md", salt("slug: nacl"))
                        .changes())
                .containsExactly("major page-moved /salt/ > /nacl/");
    }

    @Test
    void aUrlOfItsOwnChangesTheUrl() throws IOException {
        assertThat(versions.before("salt.md", SALT)
                        .after("salt.md", salt("url: /white/nacl/", "aliases: [/salt/]"))
                        .changes())
                .containsExactly("minor page-moved-with-alias /salt/ > /white/nacl/");
    }

    @Test
    void permalinksOfTheSiteChangeTheUrl() throws IOException {
        assertThat(versions.both("salt.md", SALT)
                        .released("salt.md", "/2020/salt/")
                        .changes())
                .containsExactly("major page-moved /2020/salt/ > /salt/");
    }

    @Test
    void aTitleChangesNoUrl() throws IOException {
        assertThat(versions.before("salt.md", SALT)
                        .after("salt.md", "---", "title: Common salt", "---", SALT[3])
                        .changes())
                .containsExactly("patch display-text-changed /salt/");
    }

    @Test
    void aFileIsRenamedAndItsUrlIsKept() throws IOException {
        versions.before("salt.md", SALT)
                .after("salt/index.md", SALT)
                .before("Sweet Things.md", "---", "title: Sugar", "---", "Sweet.")
                .after("sweet -things.md", "---", "title: Sugar", "---", "Sweet.");

        assertThat(versions.changes())
                .containsExactly("patch file-renamed /salt/", "patch file-renamed /sweet-things/");
    }

    @Test
    void aLessonBecomesASection() throws IOException {
        assertThat(versions.before("salt.md", SALT)
                        .after("salt/_index.md", SALT)
                        .changes())
                .containsExactly("patch page-kind-changed /salt/");
    }

    @Test
    void twoLessonsSwapUrls() throws IOException {
        versions.before("salt.md", salt("id: salt"))
                .before("sugar.md", "---", "title: Sugar", "id: sugar", "---", "Sweet.")
                .after("sugar.md", salt("id: salt"))
                .after("salt.md", "---", "title: Sugar", "id: sugar", "---", "Sweet.");

        assertThat(versions.changes())
                .containsExactly("major url-taken /sugar/ > /salt/", "major url-taken /salt/ > /sugar/");
    }

    @Test
    void aPageIsAdded() throws IOException {
        assertThat(versions.after("salt.md", SALT).changes()).containsExactly("minor page-added /salt/");
    }

    @Test
    void aDraftIsCleared() throws IOException {
        assertThat(versions.before("salt.md", salt("draft: true"))
                        .after("salt.md", SALT)
                        .changes())
                .containsExactly("minor page-published /salt/");
    }

    @Test
    void aPageIsNoLongerPublished() throws IOException {
        for (String key : new String[] {
            "draft: true",
            "expiryDate: 2026-05-31",
            "publishDate: 2026-06-02",
            "date: 2026-06-02",
            "build: {render: never}",
            "headless: true"
        }) {
            assertThat(versions.before("salt.md", SALT)
                            .after("salt.md", salt(key))
                            .changes())
                    .as(key)
                    .containsExactly("major page-hidden /salt/");
        }
    }

    @Test
    void aDateThatHasNoEffectYetIsTold() throws IOException {
        versions.before("salt.md", SALT).after("salt.md", salt("expiryDate: 2026-06-02", "publishDate: 2026-05-01"));

        assertThat(versions.changes())
                .containsExactly("patch publication-date-changed /salt/", "patch publication-date-changed /salt/");
        assertThat(versions.details()).contains("expirydate was not there, is '2026-06-02'");
    }

    @Test
    void aDraftIsEditedAddedAndRemoved() throws IOException {
        versions.before("salt.md", salt("draft: true"))
                .after("salt.md", salt("draft: true", "weight: 3"))
                .before("old.md", "---", "title: Old", "draft: true", "---")
                .after("new.md", "---", "title: New", "draft: true", "---", "New.");

        assertThat(versions.changes())
                .containsExactly(
                        "patch draft-changed /new/", "patch draft-changed /old/", "patch draft-changed /salt/");
    }

    @Test
    void aDraftSectionIsOnePageAndSaysWhatItWasOnce() throws IOException {
        versions.before("spice/_index.md", "---", "title: Spice", "---")
                .after("spice/_index.md", "---", "title: Spice", "draft: true", "---")
                .both("spice/salt.md", SALT);

        assertThat(versions.changes()).containsExactly("major page-hidden /spice/");
        assertThat(versions.details())
                .containsExactly("it is a draft; before Hugo 0.123 all that is in its folder goes, too");
    }

    @Test
    void aPageThatWasDeprecatedMayGo() throws IOException {
        for (String mark : new String[] {"deprecated: true", "deprecated: 2026-01-01", "deprecated: {since: 1.2}"}) {
            assertThat(versions.before("salt.md", salt(mark)).changes())
                    .as(mark)
                    .containsExactly("minor page-retired /salt/");
        }
        assertThat(versions.after("salt.md", salt("draft: true")).changes())
                .containsExactly("minor page-retired /salt/");
        assertThat(versions.details()).containsExactly("it is a draft");
    }

    @Test
    void aDeprecatedPageThatIsHiddenElsewhereIsToldWhereItIs() throws IOException {
        assertThat(versions.before("salt.md", salt("deprecated: true"))
                        .after("nacl.md", salt("draft: true"))
                        .changes())
                .containsExactly("minor page-retired /salt/ > /nacl/");
    }

    @Test
    void whatWasNotAnnouncedInTheOldVersionIsGone() throws IOException {
        assertThat(versions.before("salt.md", salt("deprecated: false")).changes())
                .containsExactly("major page-removed /salt/");
        assertThat(versions.before("salt.md", SALT)
                        .after("salt.md", salt("deprecated: true", "draft: true"))
                        .changes())
                .containsExactly("major page-hidden /salt/");
    }

    @Test
    void aPageThatMovedIsLostThoughItWasDeprecated() throws IOException {
        assertThat(versions.before("salt.md", salt("deprecated: true"))
                        .after("nacl.md", salt("deprecated: true"))
                        .changes())
                .containsExactly("major page-moved /salt/ > /nacl/");
    }

    @Test
    void aPageThatHasExpiredAsAnnouncedMayGoAndNoneThatHasNot() throws IOException {
        assertThat(versions.before("salt.md", salt("expiryDate: 2026-05-31")).changes())
                .containsExactly("patch draft-changed /salt/");
        assertThat(versions.before("salt.md", salt("expiryDate: 2026-07-01")).changes())
                .containsExactly("major page-removed /salt/");
    }

    @Test
    void aliasesComeAndGo() throws IOException {
        versions.before("salt.md", salt("aliases: [/sodium/]")).after("salt.md", salt("aliases: [/nacl/]"));

        assertThat(versions.changes())
                .containsExactly("major alias-removed /sodium/ > /salt/", "minor alias-added /salt/ > /nacl/");
    }

    @Test
    void aFolderIsRenamed() throws IOException {
        versions.before("spice/_index.md", "---", "title: Spice", "---")
                .before("spice/salt.md", SALT)
                .after("seasoning/_index.md", "---", "title: Spice", "---")
                .after("seasoning/salt.md", SALT);

        assertThat(versions.changes())
                .containsExactly(
                        "major page-moved /spice/ > /seasoning/", "major page-moved /spice/salt/ > /seasoning/salt/");
    }

    @Test
    void aSectionIsAddedAndEmptied() throws IOException {
        versions.before("spice/salt.md", SALT).after("sweets/sugar.md", "---", "title: Sugar", "---", "Sweet.");

        assertThat(versions.changes())
                .containsExactly("major page-removed /spice/salt/", "minor page-added /sweets/sugar/");
    }

    @Test
    void translationsComeAndGo() throws IOException {
        versions.both("salt.md", SALT)
                .before("salt.de.md", "---", "title: Salz", "---", "Salz.")
                .after("salt.fr.md", "---", "title: Sel", "---", "Sel.");

        assertThat(versions.changes())
                .containsExactly("major translation-removed /salt.de/", "minor translation-added /salt.fr/");
    }

    @Test
    void theCourseIsCalledOtherwise() throws IOException {
        assertThat(versions.coordinates(new Coordinates("org.example", "cooking", "1"))
                        .changes())
                .containsExactly("major coordinates-changed ");
        assertThat(versions.details()).containsExactly("was 'org.example:cooking', is 'org.example:kitchen'");
    }

    @Test
    void onlyTheVersionDiffers() throws IOException {
        assertThat(versions.coordinates(new Coordinates("org.example", "kitchen", "1"))
                        .changes())
                .isEmpty();
    }

    @Test
    void aPageBecomesUnreadable() throws IOException {
        assertThat(versions.before("salt.md", SALT)
                        .after("salt.md", "---", "title: [", "---", SALT[3])
                        .changes())
                .containsExactly("major page-unreadable /salt/");
    }

    @Test
    void aPageThatCouldNotBeReadIsUndecided() throws IOException {
        versions.before("salt.md", "---", "title: [", "---", SALT[3]).after("salt.md", SALT);

        assertThat(versions.changes()).containsExactly("minor page-readable /salt/");
        assertThat(versions.compare().undecided())
                .containsExactly(
                        "salt.md could not be read in the old version, so that what changed in it is not known");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such file names")
    void filesThatCannotBeReadAreToldWhereTheyDiffer() throws IOException {
        versions.both("salt.md", SALT)
                .before("was\\pan.svg", "<svg/>")
                .after("now\\pan.svg", "<svg/>")
                .before("differs\\pan.svg", "<svg/>")
                .after("differs\\pan.svg", "<svg> </svg>")
                .both("same\\pan.svg", "<svg/>");

        assertThat(versions.changes())
                .containsExactly(
                        "patch unreadable-changed differs\\pan.svg",
                        "patch unreadable-changed now\\pan.svg",
                        "patch unreadable-changed was\\pan.svg");
        assertThat(versions.compare().undecided())
                .containsExactly(
                        "differs\\pan.svg can be read in neither version",
                        "now\\pan.svg is new and cannot be read: The name cannot be packed, since it holds a backslash, "
                                + "which parts folders on some systems; rename it",
                        "was\\pan.svg could not be read and is gone");
    }

    @Test
    void whatCanBeReadInNeitherVersionIsUndecided() throws IOException {
        versions.before("salt.md", "---", "title: [", "---", SALT[3]).after("salt.md", "---", "title: [[", "---");

        assertThat(versions.changes()).containsExactly("patch unreadable-changed /salt/");
        assertThat(versions.compare().undecided()).containsExactly("salt.md can be read in neither version");
    }

    @Test
    void aVersionOfWhichNothingCanBeReadIsNotTakenForAnEmptyOne() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.createSymbolicLink(empty.resolve("salt.md"), folder.resolve("nowhere.md"));
        EditionReader reader =
                new EditionReader(FolderSource.of(empty), CourseSettings.DEFAULT, new Workers(Threads.of(1)));

        assertThatThrownBy(() -> reader.read(EditionReader.Name.NONE, Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("salt.md: ");
    }
}
