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

/** What changes in pages that readers see in both versions. */
class ContentTest {

    @TempDir
    private Path folder;

    private TwoVersions versions;

    @BeforeEach
    void noPages() throws IOException {
        versions = new TwoVersions(folder);
    }

    private TwoVersions bodies(String before, String after) {
        return versions.before("heat.md", "---", "title: Heat", "---", before)
                .after("heat.md", "---", "title: Heat", "---", after);
    }

    private TwoVersions keys(String before, String after) {
        return versions.before("heat.md", "---", "title: Heat", before, "---", "Hot.")
                .after("heat.md", "---", "title: Heat", after, "---", "Hot.");
    }

    @Test
    void aHeadingIsRenamed() throws IOException {
        bodies("## Pans\nx\n## Pots", "## Pans\nx\n## Kettles");

        assertThat(versions.changes())
                .containsExactly(
                        "major anchor-removed /heat/#pots > /heat/", "minor anchor-added /heat/ > /heat/#kettles");
        assertThat(versions.details()).contains("now #kettles");
    }

    @Test
    void anAnchorInHtmlIsRemoved() throws IOException {
        assertThat(bodies("Hot. <a id=\"pan\"></a>", "Hot.").changes())
                .containsExactly("major anchor-removed /heat/#pan > /heat/");
    }

    @Test
    void aHeadingThatOtherVersionsOfHugoCallOtherwiseIsToldOnce() throws IOException {
        assertThat(bodies("## [Pan](https://example.org/)", "Hot.").changes())
                .containsExactly("major anchor-removed /heat/#pan > /heat/");
    }

    @Test
    void footnotesComeAndGo() throws IOException {
        assertThat(bodies("Hot.[^a]\n\n[^a]: Very.", "Hot.").changes()).containsExactly("patch text-changed /heat/");
    }

    @Test
    void aHeadingKeepsItsIdUnderOtherWords() throws IOException {
        bodies("## Pans and pots {#pans}\n## Fire!", "## Kettles {#pans}\n## fire");

        assertThat(versions.changes())
                .containsExactly("patch heading-text-changed /heat/#fire", "patch heading-text-changed /heat/#pans");
    }

    @Test
    void aHeadingIsAdded() throws IOException {
        assertThat(bodies("## Pans", "## Pans\n## Pots").changes())
                .containsExactly("minor anchor-added /heat/ > /heat/#pots");
    }

    @Test
    void theSameHeadingIsInsertedBeforeAnother() throws IOException {
        bodies("## Cook\n### Task\n## Eat", "## Buy\n### Task\n## Cook\n### Task\n## Eat");

        assertThat(versions.changes())
                .contains("minor anchor-shifted /heat/#task > /heat/#task-1")
                .noneMatch(change -> change.startsWith("major"));
    }

    @Test
    void headingsAreReorderedAndOnAnotherLevel() throws IOException {
        assertThat(bodies("## Pans\n## Pots", "## Pots\n### Pans").changes())
                .containsExactly("patch headings-rearranged /heat/");
    }

    @Test
    void aStageIsRenamedOnceThoughItsAnchorGoesToo() throws IOException {
        bodies(
                "## Rush hour\n- **DevOps**: cooks\n- **SRE**: cleans",
                "## Slow hour\n- **DevOps**: cooks\n- **SRE**: cleans");

        assertThat(versions.changes()).containsExactly("major stage-removed /heat/", "minor stage-added /heat/");
        assertThat(versions.details()).containsExactly("'Rush hour' is gone", "'Slow hour' is new");
    }

    @Test
    void roleEntriesComeAndGo() throws IOException {
        bodies(
                "## Rush\n- **DevOps**: cooks\n- **SRE**: cleans\n\n## Rest\n- **DevOps**: sleeps",
                "## Rush\n- **DevOps**: cooks fast\n\n## Rest\n- **DevOps**: sleeps\n- **SRE**: watches");

        assertThat(versions.changes())
                .containsExactly(
                        "major role-entry-removed /heat/",
                        "minor role-entry-added /heat/",
                        "patch role-entry-changed /heat/");
        assertThat(versions.details())
                .containsExactly("SRE is gone from 'Rush'", "SRE is new in 'Rest'", "DevOps has other words in 'Rush'");
    }

    @Test
    void siblingsChangePlaces() throws IOException {
        versions.both("s/_index.md", "---", "title: S", "---")
                .before("s/a.md", "---", "title: A", "weight: 1", "---")
                .after("s/a.md", "---", "title: A", "weight: 3", "---")
                .both("s/b.md", "---", "title: B", "weight: 2", "---");

        assertThat(versions.changes()).containsExactly("patch order-changed s");
    }

    @Test
    void weightsChangeAndOrderDoesNot() throws IOException {
        versions.before("s/a.md", "---", "title: A", "weight: 1", "---")
                .after("s/a.md", "---", "title: A", "weight: 10", "---")
                .before("s/b.md", "---", "title: B", "weight: 2", "---")
                .after("s/b.md", "---", "title: B", "weight: 20", "---");

        assertThat(versions.changes()).containsExactly("patch weights-changed s");
    }

    @Test
    void anIdIsChangedRemovedAndAdded() throws IOException {
        assertThat(keys("id: h1", "id: h2").changes()).containsExactly("major id-changed /heat/");
        assertThat(keys("id: h1", "toc: true").changes()).contains("major id-changed /heat/");
        assertThat(keys("toc: true", "id: h1").changes()).contains("minor id-added /heat/");
    }

    @Test
    void anIdThatSeveralPagesShareIdentifiesNothing() throws IOException {
        versions.both("other.md", "---", "title: Other", "id: h1", "---");

        assertThat(keys("id: h1", "id: h2").changes()).containsExactly("patch key-changed /heat/");
    }

    @Test
    void aTypeIsChangedRemovedAndAdded() throws IOException {
        assertThat(keys("type: page", "type: lab").changes()).containsExactly("major type-changed /heat/");
        assertThat(keys("type: page", "toc: true").changes()).contains("major type-changed /heat/");
        assertThat(keys("toc: true", "type: page").changes()).contains("minor type-added /heat/");
    }

    @Test
    void aCascadeChangesATypeInAFileThatIsTheSame() throws IOException {
        versions.before("s/_index.md", "---", "title: S", "type: module", "cascade: {type: page}", "---")
                .after("s/_index.md", "---", "title: S", "type: module", "cascade: {type: lab}", "---")
                .both("s/a.md", "---", "title: A", "---");

        assertThat(versions.changes()).contains("major type-changed /s/a/").doesNotContain("major type-changed /s/");
    }

    @Test
    void displayTextsAndOtherKeysChange() throws IOException {
        keys("description: Fire", "description: Fire and water");
        assertThat(versions.changes()).containsExactly("patch display-text-changed /heat/");
        assertThat(keys("linkTitle: Fire", "linkTitle: Flame").changes())
                .containsExactly("patch display-text-changed /heat/");
        assertThat(keys("level: beginner", "level: expert").changes()).containsExactly("patch key-changed /heat/");
        assertThat(keys("level: beginner", "tags: [a]").changes())
                .containsExactly("patch key-changed /heat/", "patch key-changed /heat/");
    }

    @Test
    void keysThatAreContractBreakIt() throws IOException {
        versions.by(new CompareSettings(Optional.empty(), Map.of(), Set.of("Level"), ZeroMajor.MINOR, List.of()));

        assertThat(keys("level: beginner", "level: expert").changes())
                .containsExactly("major contract-key-changed /heat/");
        assertThat(keys("toc: true", "level: expert").changes()).contains("minor contract-key-added /heat/");
    }

    @Test
    void settingsSayWhatAKindAsksFor() throws IOException {
        versions.by(new CompareSettings(
                Optional.empty(), Map.of(ChangeKind.ANCHOR_REMOVED, Bump.PATCH), Set.of(), ZeroMajor.MINOR, List.of()));

        assertThat(bodies("## Pans", "Hot.").compare().bump()).isEqualTo(Bump.PATCH);
    }

    @Test
    void linksAndProseChange() throws IOException {
        assertThat(bodies("[Pan](pan.md) is hot.", "[Pan](https://example.org/) is hot.")
                        .changes())
                .containsExactly("patch text-changed /heat/");
        assertThat(bodies("Hot.", "Cold.").changes()).containsExactly("patch text-changed /heat/");
    }

    @Test
    void whatIsWrittenOtherwiseIsNoChange() throws IOException {
        versions.before(
                        "heat.md",
                        "---",
                        "title: Heat",
                        "tags: [a, b]",
                        "level: beginner",
                        "---",
                        "Some heat is\r",
                        "good for food.",
                        "<!-- who says so? -->",
                        "* one",
                        "",
                        "```",
                        "a  b",
                        "```")
                .after(
                        "heat.md",
                        "+++",
                        "level = 'beginner'",
                        "title = 'Heat'",
                        "tags = ['a', 'b']",
                        "+++",
                        "",
                        "Some  heat is good for food.   ",
                        "* one",
                        "",
                        "",
                        "```",
                        "a  b",
                        "```");

        assertThat(versions.changes()).containsExactly("none notation-changed /heat/");
        assertThat(versions.compare().bump()).isEqualTo(Bump.NONE);
    }

    @Test
    void whiteSpaceInCodeIsContent() throws IOException {
        assertThat(bodies("```\na  b\n```", "```\na b\n```").changes()).containsExactly("patch text-changed /heat/");
    }

    @Test
    void aLineThatBecomesAnItemIsContent() throws IOException {
        assertThat(bodies("a\n- b", "a - b").changes()).containsExactly("patch text-changed /heat/");
    }

    @Test
    void assetsComeGoAndChange() throws IOException {
        versions.before("pan.svg", "<svg>pan</svg>")
                .after("pot.svg", "<svg>pot</svg>")
                .before("fire.svg", "<svg>fire</svg>")
                .after("fire.svg", "<svg>flame</svg>")
                .before("img/a.svg", "<svg>a</svg>")
                .after("img/b.svg", "<svg>a</svg>");

        assertThat(versions.changes())
                .containsExactly(
                        "major asset-removed /img/a.svg > /img/b.svg",
                        "major asset-removed /pan.svg",
                        "minor asset-added /pot.svg",
                        "patch asset-changed /fire.svg");
    }
}
