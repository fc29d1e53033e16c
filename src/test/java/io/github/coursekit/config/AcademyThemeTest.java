package io.github.coursekit.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.file.Enclosure;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.site.read.SiteReader;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preset of a theme holds where the site imports it, below course.yaml. */
class AcademyThemeTest {

    private static final List<Rule> RULES = BuiltInRules.all();

    private static final String IMPORT = "module: {imports: [{path: github.com/layer5io/academy-theme}]}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void course() throws Exception {
        file("content/_index.md", "---\ntitle: Home\ntype: page\nweight: 1\n---\nText.\n");
    }

    private void file(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Configuration configuration(String courseYaml, FoundSite site) throws Exception {
        return ConfigurationReader.read(
                SourceFile.of("course.yaml", courseYaml),
                Linter.pages(RULES).stream().map(RulePage::rule).toList(),
                new LayerSource(folder, Enclosure.around(folder), getClass().getClassLoader()),
                site.site(),
                site.themes());
    }

    /** What is told of at least a warning. */
    private List<String> lint(String courseYaml) throws Exception {
        FoundSite site = SiteReader.read(folder, folder.resolve("content"), List.of());
        FolderSource content = FolderSource.of(folder.resolve("content"), site.folders());
        return new Linter(RULES, configuration(courseYaml, site))
                .lint(content, Progress.NONE).violations().stream()
                        .filter(v -> v.severity() != Severity.INFO)
                        .map(v -> v.severity() + " " + v.rule().id() + " " + v.message())
                        .toList();
    }

    private String severityOfAssessmentType(String courseYaml) throws Exception {
        FoundSite site = SiteReader.read(folder, folder.resolve("content"), List.of());
        return RULES.stream()
                .map(Rule::descriptor)
                .filter(rule -> rule.id().equals("assessment-type"))
                .findFirst()
                .flatMap(rule -> severity(courseYaml, site, rule))
                .map(Severity::name)
                .orElse("off");
    }

    private Optional<Severity> severity(String courseYaml, FoundSite site, RuleDescriptor rule) {
        try {
            return configuration(courseYaml, site).rules().of(rule, "").level().severity();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                IMPORT,
                "theme: academy-theme",
                "theme: [docsy, academy-theme]",
                "module: {imports: [{path: example.org/fork/academy-theme/v2}]}"
            })
    void holdsWhereTheSiteImportsTheTheme(String site) throws Exception {
        file("hugo.yaml", site);

        assertThat(severityOfAssessmentType("")).isEqualTo("ERROR");
        assertThat(severityOfAssessmentType("rules: {assessment-type: info}")).isEqualTo("INFO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: Kitchen", "theme: my-academy-theme", "theme: academy-theme-2"})
    void doesNotHoldElsewhereUnlessItIsNamed(String site) throws Exception {
        file("hugo.yaml", site);

        assertThat(severityOfAssessmentType("")).isEqualTo("WARNING");
        assertThat(severityOfAssessmentType("extends: academy-theme")).isEqualTo("ERROR");
    }

    @Test
    void aSlipInTheTypeSwitchesNoRuleOff() throws Exception {
        file("hugo.yaml", IMPORT);
        file(
                "content/quiz.md",
                "---\ntitle: Q\ntype: quiz\nquestions:\n  - {id: q, text: T, type: short-answer, correctAnswer: a}\n---\n");

        assertThat(lint(""))
                .contains(
                        "ERROR assessment-type The lesson has questions, but type is \"quiz\", so nobody checks or asks"
                                + " them; did you mean 'type: test'?");
    }

    @Test
    void itsShortcodesAreKnownWithTheirPaths() throws Exception {
        file("hugo.yaml", IMPORT);
        file("static/b0f9c5f2/pot.png", "\u0089PNG\r\n\u001a\n");
        file(
                "content/soup/a.md",
                "---\ntitle: A\ntype: page\nweight: 1\n---\n![A pot]({{< usestatic path=\"pot.png\" >}})\n"
                        + "![A pan]({{< usestatic path=\"images/pan.png\" >}})\n{{< image alt=\"A pot\" >}}\n{{< alert >}}\n{{< own >}}\n");

        assertThat(lint(""))
                .contains(
                        "ERROR image-target There is no file 'images/pan.png'",
                        "ERROR shortcode-arguments Shortcode 'image' needs the argument 'src'")
                .anyMatch(found -> found.startsWith("ERROR shortcode-closed Shortcode 'alert' is opened here"))
                .noneMatch(found -> found.contains("'pot.png'") || found.contains("'own'"));
    }

    @Test
    void aBannerMayLieInTheFolderOfTheOrganisation() throws Exception {
        file("hugo.yaml", IMPORT);
        file("static/b0f9c5f2/pot.png", "x");
        file(
                "content/learning-paths/b0f9c5f2/soup/_index.md",
                "---\ntitle: A\ntype: learning-path\nid: soup\nweight: 1\nbanner: pot.png\n---\nText.\n");

        assertThat(lint(""))
                .noneMatch(found -> found.contains("image-target"))
                .anyMatch(found -> found.startsWith("WARNING course-root-id-uuid The id 'soup' is no UUID"));
    }
}
