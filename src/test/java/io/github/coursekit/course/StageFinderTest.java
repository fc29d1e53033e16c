package io.github.coursekit.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.hugo.Cascade;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageFinderTest {

    private static final CourseSettings SETTINGS = new CourseSettings(
            List.of("DevOps", "SRE"),
            new PathPatterns(List.of("**/analogy.md")),
            CourseSettings.DEFAULT_IGNORED_STAGE_TITLES,
            List.of(),
            ShortcodeForms.DEFAULT,
            PathPatterns.NONE,
            PathPatterns.NONE);

    private static final String BOTH = "- **DevOps**: cooks.\n- **SRE**: cleans.\n\n";

    private static List<Stage> stages(String body) {
        return stages("lesson.md", "A kitchen", body);
    }

    private static List<Stage> stages(String path, String title, String body) {
        byte[] bytes = ("---\ntitle: " + title + "\n---\n" + body).getBytes(StandardCharsets.UTF_8);
        return new LessonReader(SETTINGS)
                .read(path, bytes, Cascade.NONE)
                .lesson()
                .stages();
    }

    private static List<String> shown(List<Stage> stages) {
        return stages.stream()
                .map(s -> s.title() + s.entries().stream().map(RoleEntry::role).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **DevOps**: cooks.\n- **SRE**: cleans.",
                "- **DevOps:** cooks.\n- **SRE:** cleans.",
                "- DevOps: cooks.\n- SRE: cleans.",
                "* __DevOps__ - cooks.\n* __SRE__ – cleans.",
                "1. *DevOps* — cooks.\n2. *SRE* — cleans.",
                "- **DevOps** cooks.\n- **SRE** cleans.",
                "- **DevOps**\n  cooks.\n- **SRE**\n  cleans.",
                "- **DevOps**\n\n  cooks.\n\n- **SRE**\n\n  cleans.",
                "- DevOps\n    - cooks.\n- SRE\n    - cleans.",
                "**DevOps**: cooks.\n\n**SRE**: cleans.",
                "**DevOps**\n\ncooks.\n\n**SRE**\n\ncleans.",
                "- [DevOps](d.md): cooks.\n- [SRE](s.md): cleans.",
                "- [ ] **DevOps**: cooks.\n- [x] **SRE**: cleans.",
                "- 🍳 **DevOps**: cooks.\n- 🧽 **SRE**: cleans.",
                "- Both:\n    - **DevOps**: cooks.\n    - **SRE**: cleans.",
            })
    void everyNotationOfALabelIsRead(String entries) {
        List<Stage> stages = stages("## Rush\n\n" + entries + "\n");

        assertThat(shown(stages)).containsExactly("Rush[DevOps, SRE]");
        assertThat(stages.get(0).entries()).extracting(RoleEntry::text).containsExactly("cooks.", "cleans.");
        assertThat(stages.get(0).entries()).noneMatch(RoleEntry::empty);
        assertThat(stages.get(0).entries()).allMatch(RoleEntry::isExact);
    }

    @Test
    void oneHeadingWithAllRolesMakesItsSiblingsStages() {
        assertThat(shown(stages("## Rush\n" + BOTH + "## Closing\nNothing yet.\n")))
                .containsExactly("Rush[DevOps, SRE]", "Closing[]");
    }

    @Test
    void twoHeadingsWithOnlyRoleLabelsAreStages() {
        assertThat(shown(stages("## Rush\n- **SRE**: cleans.\n\n## Closing\n- **SRE**: sleeps.\n")))
                .containsExactly("Rush[SRE]", "Closing[SRE]");
    }

    @Test
    void otherLabelsBesideSingleRolesMakeNoStages() {
        assertThat(stages("## Teams\n- **SRE**: cleans.\n- **Sales**: sells.\n\n## More\n- **SRE**: sleeps.\n"))
                .isEmpty();
    }

    @Test
    void oneEntryIsEnoughWhereTheTitleNamesEveryRole() {
        String body = "## Rush\n- **DevOps**: cooks.\n\n## Closing\nNothing.\n";

        assertThat(stages(body)).isEmpty();
        assertThat(shown(stages("a.md", "DevOps and SRE at work", body))).containsExactly("Rush[DevOps]", "Closing[]");
    }

    @Test
    void oneEntryIsEnoughWhereTheParentHeadingNamesEveryRole() {
        assertThat(shown(stages("# The DevOps/SRE Kitchen\n\n## Rush\n- **DevOps**: cooks.\n")))
                .containsExactly("Rush[DevOps]");
    }

    @Test
    void aLessonThatMustHaveStagesHasThemByOneEntry() {
        String body = "## Rush\n- **DevOps**: cooks.\n- **Sales**: sells.\n";

        assertThat(shown(stages("s/analogy.md", "Kitchen", body))).containsExactly("Rush[DevOps]");
    }

    @Test
    void siblingsHaveOneLevelAndOneParent() {
        String body = "# One\n## Rush\n" + BOTH + "# Two\n## Elsewhere\nText.\n## Again\nText.\n";

        assertThat(shown(stages(body))).containsExactly("Rush[DevOps, SRE]");
    }

    @Test
    void ignoredTitlesAndTitlesOfAllRolesAreNoStagesWithoutEntries() {
        String body = "## 1. Introduction!\nText.\n## DevOps and SRE\nText.\n## Rush\n" + BOTH
                + "## Summary\n- **DevOps**: cooked.\n";

        assertThat(shown(stages(body))).containsExactly("Rush[DevOps, SRE]", "Summary[DevOps]");
    }

    @Test
    void entriesMayStandUnderSubHeadings() {
        String body =
                "## Rush\n" + BOTH + "## Closing\n### First\n- **DevOps**: counts.\n### Then\n- **SRE**: locks.\n";

        assertThat(shown(stages(body))).contains("Closing[DevOps, SRE]");
    }

    @Test
    void codeCommentsAndOtherEntriesHoldNoEntries() {
        String body =
                "## Rush\n- **DevOps**: cooks.\n    - **SRE**: helps.\n\n```\n- **SRE**: cleans.\n```\n\n<!-- - **SRE**: cleans. -->\n\n"
                        + "## Closing\n" + BOTH;

        assertThat(shown(stages(body))).containsExactly("Rush[DevOps]", "Closing[DevOps, SRE]");
    }

    @Test
    void nearMissesAreEntries() {
        List<Stage> stages = stages("## Rush\n- **Devops**: cooks.\n- **SRES**: cleans.\n");

        assertThat(shown(stages)).containsExactly("Rush[DevOps, SRE]");
        assertThat(stages.get(0).entries()).noneMatch(RoleEntry::isExact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**SRE**:", "**SRE**: ...", "SRE: -", "**SRE**: <!-- later -->", "**SRE**"})
    void anEntryWithoutContentIsEmpty(String entry) {
        List<Stage> stages = stages("## Rush\n- **DevOps**: cooks.\n- " + entry + "\n\nAfterwards all is well.\n");

        assertThat(stages.get(0).entries()).extracting(RoleEntry::empty).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"`ls`", "![x](x.png)", "✅", "\n  ```\n  ls\n  ```", "\n    - cleans", "<b>x</b>"})
    void whatAReaderSeesIsContent(String content) {
        List<Stage> stages = stages("## Rush\n- **DevOps**: cooks.\n- **SRE**: " + content + "\n");

        assertThat(stages.get(0).entries()).noneMatch(RoleEntry::empty);
    }

    @Test
    void aSentenceBeforeAColonIsNoLabel() {
        String body =
                "## Rush\n- **SRE**: cleans.\n\nOf all the jobs in this house, one counts: washing.\n\n## Closing\n- **SRE**: sleeps.\n";

        assertThat(shown(stages(body))).containsExactly("Rush[SRE]", "Closing[SRE]");
    }
}
