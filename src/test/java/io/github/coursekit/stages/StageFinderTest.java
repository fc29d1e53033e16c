package io.github.coursekit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Limits;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageFinderTest {

    private static final CourseSettings SETTINGS = settings("DevOps", "SRE");

    private static CourseSettings settings(String... roles) {
        return new CourseSettings(
                List.of(roles),
                new PathPatterns(List.of("**/analogy.md")),
                CourseSettings.DEFAULT_IGNORED_STAGE_TITLES,
                List.of(),
                List.of(),
                List.of(),
                Site.DEFAULT,
                PathPatterns.NONE,
                Limits.DEFAULT);
    }

    private static final String BOTH = "- **DevOps**: cooks.\n- **SRE**: cleans.\n\n";

    private static List<Stage> stages(String body) {
        return stages("lesson.md", "A kitchen", body);
    }

    private static List<Stage> stages(String path, String title, String body) {
        return stages(SETTINGS, path, title, body);
    }

    private static List<Stage> stages(CourseSettings settings, String path, String title, String body) {
        SourceFile file = SourceFile.of(path, "---\ntitle: '" + title + "'\n---\n" + body);
        int bodyStart = FrontMatterBlock.find(file).bodyStart();
        StageRecogniser recogniser = new StageRecogniser(settings);
        List<Stage> stages = recogniser.stages(MarkdownDocument.parse(file, bodyStart), file.text(), path, title);
        boolean looked = recogniser.mayHaveStages(path, file.text().getBytes(StandardCharsets.UTF_8));
        assertThat(looked || stages.isEmpty())
                .as("found what would not be looked for")
                .isTrue();
        return stages;
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

    /** {@code ## Rush [DevOps, SRE]; ## Closing} as Markdown: an entry that says something for each label, a sentence where there is none. */
    private static String page(String outline) {
        StringBuilder page = new StringBuilder();
        for (String heading : outline.split(";")) {
            String[] parts = heading.strip().split("[\\[\\]]");
            page.append(parts[0].strip()).append("\n\n");
            if (parts.length == 1) {
                page.append("Steam everywhere.\n");
            } else {
                for (String label : parts[1].split(",")) {
                    page.append("- **").append(label.strip()).append("**: works.\n");
                }
            }
            page.append('\n');
        }
        return page.toString();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
# with nothing to announce them
two, one with one entry only     | Kitchen | ## Rush [DevOps, SRE]; ## Closing [DevOps]                                | Rush[DevOps, SRE] Closing[DevOps]
half of them                     | Kitchen | ## Rush [DevOps, SRE]; ## Sauce [SRE]; ## Fish; ## Closing [SRE]          | Rush[DevOps, SRE] Sauce[SRE] Fish[] Closing[SRE]
less than half of them           | Kitchen | ## Rush [DevOps, SRE]; ## Sauce [SRE]; ## Fish; ## Meat; ## Ice           | Rush[DevOps, SRE]
one between two                  | Kitchen | ## Rush [DevOps, SRE]; ## Fish; ## Closing [DevOps, SRE]                  | Rush[DevOps, SRE] Fish[] Closing[DevOps, SRE]
prose before and after           | Kitchen | ## Why; ## Rush [DevOps, SRE]; ## Closing [DevOps, SRE]; ## Tomorrow      | Rush[DevOps, SRE] Closing[DevOps, SRE]
one with all beside prose        | Teams   | ## Responsibilities [DevOps, SRE]; ## Salary; ## Career path              | Responsibilities[DevOps, SRE]
one with all beside other labels | Teams   | ## Goals [DevOps, SRE]; ## Tools [CI, Monitoring]; ## Culture; ## Words   | Goals[DevOps, SRE]
other labels between two         | Teams   | ## Goals [DevOps, SRE]; ## Tools [CI, Logs]; ## Pace [DevOps, SRE]        | Goals[DevOps, SRE] Pace[DevOps, SRE]
a remark is no other structure   | Teams   | ## Goals [DevOps, SRE]; ## Tools [Note]; ## Pace [DevOps, SRE]            | Goals[DevOps, SRE] Tools[] Pace[DevOps, SRE]
one label of a stage is unknown  | Kitchen | ## Rush [DevOps, SRE]; ## Closing [DevOps, Reliability folks]             | Rush[DevOps, SRE] Closing[DevOps]
no heading has all               | Kitchen | ## Day [SRE]; ## Night [SRE]                                              | ""
each has another                 | Kitchen | ## Cooks [DevOps]; ## Cleaners [SRE]                                      | ""
glossary by letter               | Terms   | ## D [DevOps, Docker]; ## S [SRE, SLO]; ## K [Kubernetes]                 | ""
glossary of one list             | Terms   | ## Terms [Agile, CI, DevOps, Kanban, Lean, SRE]; ## More                  | ""
a role among many teams          | Teams   | ## Teams [SRE, Sales, Law]; ## More [SRE, Sales, Law]                     | ""
other disciplines                | Ops     | ## Ops [DevOps, SecOps, NetOps]; ## More [DemOps, CRE, SR]                | ""
all of one stage are misspelt    | Kitchen | ## Rush [DevOps, SRE]; ## Closing [DevOp, SER]                            | Rush[DevOps, SRE] Closing[DevOps, SRE]
one of each stage is misspelt    | Kitchen | ## Rush [DevOps, SER]; ## Closing [DevOps, SER]                           | Rush[DevOps, SRE] Closing[DevOps, SRE]
no entries                       | Ops     | ## Rush; ## Closing                                                       | ""
# announced by the title
one with an entry and one gone   | DevOps and SRE at work | ## Rush [DevOps]; ## Closing                               | Rush[DevOps] Closing[]
the last two of four gone        | DevOps/SRE: a kitchen  | ## A [DevOps, SRE]; ## B [DevOps, SRE]; ## C; ## D         | A[DevOps, SRE] B[DevOps, SRE] C[] D[]
more than half gone              | DevOps and SRE         | ## A [DevOps, SRE]; ## B; ## C                             | A[DevOps, SRE]
one entry of each gone           | DevOps and SRE         | ## A [DevOps]; ## B [SRE]; ## C [DevOps]                   | A[DevOps] B[SRE] C[DevOps]
a heading for each role          | DevOps and SRE         | ## Builders [DevOps]; ## Keepers [SRE]                     | ""
questions about each role        | DevOps vs SRE          | ## What is DevOps? [DevOps]; ## What is SRE? [SRE]; ## How do they differ? | ""
questions and a comparison       | DevOps vs SRE          | ## What is SRE? [SRE]; ## Goals [DevOps, SRE]; ## Which one?  | Goals[DevOps, SRE]
headings that everybody has      | DevOps and SRE         | ## 1. Introduction!; ## DevOps and SRE; ## Rush [DevOps, SRE]; ## Summary [DevOps] | Rush[DevOps, SRE] Summary[DevOps]
in French                        | DevOps et SRE          | ## Prérequis; ## Service [DevOps, SRE]; ## Ménage [SRE]; ## En résumé      | Service[DevOps, SRE] Ménage[SRE]
in German                        | DevOps und SRE         | ## Überblick; ## Kochen [DevOps, SRE]; ## Putzen [SRE]; ## Fazit           | Kochen[DevOps, SRE] Putzen[SRE]
in Japanese                      | DevOpsとSRE DevOps SRE | ## はじめに; ## 料理 [DevOps, SRE]; ## 掃除 [SRE]; ## まとめ                 | 料理[DevOps, SRE] 掃除[SRE]
only near misses                 | DevOps and SRE         | ## Rush [DevOp, SER]; ## Closing [DevOsp, SREs]            | ""
# announced by a heading above
the heading above                | Kitchen | # The DevOps/SRE Kitchen; ## Rush [DevOps]                                | Rush[DevOps]
two headings above               | Kitchen | # DevOps & SRE; ## Day; ### Rush [DevOps]; ### Closing                    | Rush[DevOps] Closing[]
# levels and parents
siblings have one parent         | Kitchen | # One; ## Rush [DevOps, SRE]; ## Ice [SRE]; # Two; ## Rush; ## Ice        | Rush[DevOps, SRE] Ice[SRE]
stages of several days           | Kitchen | ## Mon; ### AM [DevOps, SRE]; ### PM [SRE]; ## Tue; ### AM [DevOps, SRE]; ### PM [SRE] | AM[DevOps, SRE] PM[SRE] AM[DevOps, SRE] PM[SRE]
entries under sub-headings       | DevOps and SRE | ## Rush [DevOps, SRE]; ## Closing; ### First [DevOps]; ### Then [SRE] | Rush[DevOps, SRE] Closing[DevOps, SRE]
one role under a sub-heading     | Kitchen | ## Rush [DevOps, SRE]; ## Closing [DevOps]; ### At night [SRE]            | Rush[DevOps, SRE] Closing[DevOps, SRE]
a list of both, stages below     | Kitchen | ## Cast [DevOps, SRE]; ### Rush [DevOps, SRE]; ### Closing [SRE]          | Cast[DevOps, SRE] Rush[DevOps, SRE] Closing[SRE]
stages under a sibling           | DevOps and SRE | ## Rush [DevOps, SRE]; ## Day; ### AM [DevOps, SRE]; ### PM [SRE]; ## Ice [SRE] | Rush[DevOps, SRE] AM[DevOps, SRE] PM[SRE] Ice[SRE]
a section built otherwise        | DevOps and SRE | ## Rush [DevOps, SRE]; ## Closing [SRE]; ## Deeper; ### Heat; ### Salt | Rush[DevOps, SRE] Closing[SRE]
# roles as sub-headings
each stage has both              | Kitchen | ## Rush; ### DevOps; ### SRE; ## Closing; ### DevOps; ### SRE             | Rush[DevOps, SRE] Closing[DevOps, SRE]
one is missing                   | Kitchen | ## Rush; ### DevOps; ### SRE; ## Closing; ### DevOps                      | Rush[DevOps, SRE] Closing[DevOps]
one of each kind                 | Kitchen | ## Rush [DevOps]; ### SRE; ## Closing [DevOps, SRE]                       | Rush[DevOps, SRE] Closing[DevOps, SRE]
the outline of a page            | DevOps and SRE | # DevOps and SRE; ## DevOps; ## SRE                                | ""
the outline with one role        | DevOps and SRE | # Our talk; ## DevOps; ## Agile                                    | ""
""")
    void siblingsAreStagesOnEnoughEvidence(String name, String title, String outline, String expected) {
        assertThat(String.join(" ", shown(stages("lesson.md", title, page(outline)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
Challenge, Solution | ## Challenge 1 [Challenge, Solution]; ## Challenge 2 [Challenge]; ## Summary     | Challenge 1[Challenge, Solution] Challenge 2[Challenge]
Challenge, Solution | ## One [challenge, solutions]; ## Two [Challenges]                                | One[Challenge, Solution] Two[Challenge]
Challenge, Solution | ## Lab one [Challenge]; ### Steps [Note]; ### Solution; ## Lab two [Challenge]    | Lab one[Challenge, Solution] Lab two[Challenge]
Challenge, Solution | ## Un [Défi, Solution]; ## Deux [Solution]; ## Résumé                              | ""
Dev, QA             | ## One [Dev, QA]; ## Two [Dev, Q&A]; ## Three [Den, QA]; ## Four [DEV, qa]         | One[Dev, QA] Two[Dev] Three[QA] Four[Dev, QA]
Dev, DevOps, QA     | ## One [Dev, DevOps, QA]; ## Two [Dev, QA]                                        | One[Dev, DevOps, QA] Two[Dev, QA]
Q, A                | ## One [Q, A]; ## Two [A]                                                          | One[Q, A] Two[A]
C++ (sr.), Ops~SRE  | ## One [C++ (sr.), Ops~SRE]; ## Two [Ops~SRE]                                     | One[C++ (sr.), Ops~SRE] Two[Ops~SRE]
""")
    void rolesAreThoseOfTheSettings(String roles, String outline, String expected) {
        CourseSettings own = settings(roles.split(", "));

        assertThat(String.join(" ", shown(stages(own, "lesson.md", "Kitchen", page(outline)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
one entry is enough        | ## Rush [DevOps, Sales, Law]; ## Ice          | Rush[DevOps] Ice[]
even a near miss           | ## Rush [DevOp]; ## Tools [CI, Logs]          | Rush[DevOps] Tools[]
titles that are no stages  | ## Summary; ## DevOps and SRE; ## Rush [SRE]  | Rush[SRE]
stages below               | ## Day; ### AM [DevOps, SRE]; ### PM [SRE]    | AM[DevOps, SRE] PM[SRE]
no entry at all            | ## Rush; ## Ice                               | ""
""")
    void aLessonThatMustHaveStagesNeedsOneEntry(String name, String outline, String expected) {
        assertThat(String.join(" ", shown(stages("s/analogy.md", "Kitchen", page(outline)))))
                .isEqualTo(expected);
    }

    private static final List<String> ANALOGY = List.of("Recipe", "Mise en place", "Service", "Washing up");

    /** A page of the shape that published courses have, where each stage has the labels that are asked for. */
    private static String analogy(List<List<String>> labels) {
        StringBuilder page = new StringBuilder("### Overview\n\nA kitchen.\n\n### The DevOps/SRE Analogy\n\n\n");
        for (int i = 0; i < ANALOGY.size(); i++) {
            page.append("#### ").append(ANALOGY.get(i)).append('\n');
            labels.get(i).forEach(label -> page.append("- **").append(label).append("**: Works hard (very).\n"));
            page.append('\n');
        }
        return page + "By working together, DevOps and SRE keep the guests happy.\n";
    }

    private static List<List<String>> complete() {
        List<List<String>> labels = new ArrayList<>();
        ANALOGY.forEach(title -> labels.add(new ArrayList<>(List.of("DevOps", "SRE"))));
        return labels;
    }

    @ParameterizedTest
    @ValueSource(strings = {"DevOps and SRE: An Analogy", "A Kitchen"})
    void inAnAnalogyEveryMissingEntryIsSeen(String title) {
        for (int stage = 0; stage < ANALOGY.size(); stage++) {
            for (String role : List.of("DevOps", "SRE")) {
                List<List<String>> labels = complete();
                labels.get(stage).remove(role);
                assertThat(missing(stages("a.md", title, analogy(labels))))
                        .containsExactly(ANALOGY.get(stage) + " " + role);
            }
            for (int other = stage; other < ANALOGY.size(); other++) {
                List<List<String>> labels = complete();
                labels.get(stage).clear();
                labels.get(other).clear();
                assertThat(missing(stages("a.md", title, analogy(labels)))).hasSize(stage == other ? 2 : 4);
            }
        }
        assertThat(missing(stages("a.md", title, analogy(complete())))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Devops", "DEVOPS", "DevOp", "DevOpss", "Dev Ops", "Dev-Ops", "DveOps", "DevOsp", "DevsOp", "Dvops"
            })
    void inAnAnalogyAMisspeltDevOpsIsNearlyARole(String label) {
        assertNear("DevOps", label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sre", "Sre", "SER", "RSE", "SREs", "SRRE", "S.R.E.", "SR E"})
    void inAnAnalogyAMisspeltSreIsNearlyARole(String label) {
        assertNear("SRE", label);
    }

    private static void assertNear(String role, String label) {
        List<List<String>> labels = complete();
        labels.get(1).set(role.equals("SRE") ? 1 : 0, label);
        labels.get(3).set(role.equals("SRE") ? 1 : 0, label);

        List<Stage> stages = stages(analogy(labels));

        assertThat(missing(stages)).isEmpty();
        assertThat(stages)
                .flatExtracting(Stage::entries)
                .filteredOn(entry -> !entry.isExact())
                .extracting(RoleEntry::label)
                .containsExactly(label, label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SR", "CRE", "SRO", "Sales", "SLO", "SRE team", "Site Reliability Engineering"})
    void inAnAnalogyWhatIsNotNearlySreIsMissing(String label) {
        List<List<String>> labels = complete();
        labels.get(2).set(1, label);

        assertThat(missing(stages(analogy(labels)))).containsExactly("Service SRE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SecOps",
                "NetOps",
                "DataOps",
                "FinOps",
                "MLOps",
                "GitOps",
                "DevSecOps",
                "Devs",
                "DevRel",
                "DevEx",
                "Developers"
            })
    void inAnAnalogyWhatIsNotNearlyDevOpsIsMissing(String label) {
        List<List<String>> labels = complete();
        labels.get(2).set(0, label);

        assertThat(missing(stages(analogy(labels)))).containsExactly("Service DevOps");
    }

    private static List<String> missing(List<Stage> stages) {
        return stages.stream()
                .flatMap(stage -> SETTINGS.roles().stream()
                        .filter(role -> stage.entry(role).isEmpty())
                        .map(role -> stage.title() + " " + role))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DevOps and SRE", "DevOps/SRE", "SRE & DevOps", "DevOps + SRE", "SRE und DevOps", "devops, sre"})
    void aSharedLabelServesEachRole(String label) {
        List<Stage> stages = stages(page("## Rush [DevOps, SRE]; ## Closing [" + label.replace(", ", " / ") + "]"));

        assertThat(missing(stages)).isEmpty();
        assertThat(stages).hasSize(2);
        assertThat(stages.get(1).entries()).allMatch(entry -> entry.label().equalsIgnoreCase(entry.role()));
    }

    @Test
    void aSharedLabelBesideAnEntryIsNoSecondEntry() {
        List<Stage> stages = stages(page("## Rush [DevOps, SRE, DevOps and SRE]"));

        assertThat(shown(stages)).containsExactly("Rush[DevOps, SRE]");
    }

    @Test
    void anExplanationBehindARoleIsNoPartOfIt() {
        List<Stage> stages = stages(page("## Rush [DevOps (the chef), SRE (the assistant)]"));

        assertThat(shown(stages)).containsExactly("Rush[DevOps, SRE]");
        assertThat(stages.get(0).entries()).allMatch(RoleEntry::isExact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Role | What |\n|---|---|\n| DevOps | cooks |\n| SRE | cleans |\n",
                "<p><b>DevOps</b>: cooks</p>\n<p><b>SRE</b>: cleans</p>\n",
                "{{< kitchen DevOps=\"cooks\" SRE=\"cleans\" >}}\n",
            })
    void whereATableOrHtmlShowsTheRolesNothingIsMissing(String content) {
        List<Stage> stages = stages("a.md", "DevOps and SRE", "## Ice\n" + content + "\n## Rush\n" + BOTH);

        assertThat(shown(stages)).containsExactly("Rush[DevOps, SRE]");
    }

    @Test
    void aLinkThatBeginsWithALineBreakIsOneEntry() {
        List<Stage> stages = stages("## Rush\n" + BOTH + "\n## Closing\nThen,\n[\nSRE](x.md): wipes.\n");

        assertThat(shown(stages)).containsExactly("Rush[DevOps, SRE]", "Closing[SRE]");
        assertThat(stages.get(1).entries()).noneMatch(entry -> entry.range().isEmpty());
    }

    @Test
    void entriesOfSubHeadingsComeInTheOrderOfTheFile() {
        List<Stage> stages = stages("## Rush\n- **DevOps**: cooks.\n\n### Steps\n\n#### Tools\n- **SRE**: cleans.\n\n"
                + "#### SRE\nLocks.\n\n## Closing\n" + BOTH);

        assertThat(stages.get(0).entries())
                .hasSize(3)
                .extracting(RoleEntry::range)
                .isSorted();
    }

    @Test
    void emphasisOverTwoLinesIsOneEntry() {
        List<Stage> stages = stages(
                "## Rush\n- **DevOps**: cooks.\n- **SRE**: cleans.\n\n## Closing\n**DevOps: wipes\nand DevOps** locks.\n");

        assertThat(shown(stages)).containsExactly("Rush[DevOps, SRE]", "Closing[DevOps]");
        assertThat(stages.get(1).entries()).noneMatch(entry -> entry.range().isEmpty());
    }

    @Test
    void linesOfOneParagraphAreEntriesOfTheirOwn() {
        List<Stage> stages = stages("## Rush\n**DevOps**: cooks.\n**SRE**: cleans.\n\n## Closing\n**SRE:** locks.\n");

        assertThat(shown(stages)).containsExactly("Rush[DevOps, SRE]", "Closing[SRE]");
        assertThat(stages.get(0).entries()).extracting(RoleEntry::text).containsExactly("cooks.", "cleans.");
    }

    @Test
    void aSubHeadingSaysWhatStandsBelowIt() {
        List<Stage> stages = stages("## Rush\n### DevOps {#d}\ncooks.\n#### More\nsoup.\n### SRE\n## Closing\n" + BOTH);

        assertThat(stages.get(0).entries()).extracting(RoleEntry::text).containsExactly("cooks.Moresoup.", "");
        assertThat(stages.get(0).entries()).extracting(RoleEntry::empty).containsExactly(false, true);
    }

    @Test
    void anAgendaOfBareNamesIsNoStage() {
        assertThat(stages("## Agenda\n- **DevOps**\n- **SRE**\n\n## Rush\nText.\n"))
                .isEmpty();
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
        String sentence = "Of all the jobs in this house, one counts: washing.\n\n";
        String body = "## Rush\n" + BOTH + "## Ice\n" + sentence + sentence + "## Closing\n" + BOTH;

        assertThat(shown(stages(body))).contains("Ice[]");
    }
}
