package io.github.coursekit.rules.weights;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSetting;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.site.PathPatterns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightRulesTest {

    private static final List<Rule> RULES =
            List.of(new WeightValue(), new WeightPresent(), new WeightUnique(), new WeightSequence());

    @TempDir
    private Path folder;

    private void page(String path, String frontMatter) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + frontMatter + "\n---\nText.\n");
    }

    private List<String> lint(RuleSettings settings) throws IOException {
        return new Linter(RULES, new Configuration(CourseSettings.DEFAULT, settings))
                .lint(folder).violations().stream()
                        .map(v -> v.location().path() + " " + v.rule().id())
                        .toList();
    }

    private static RuleSettings.Step start(String paths, int start) {
        return new RuleSettings.Step(
                new PathPatterns(List.of(paths)),
                Map.of(
                        "weight-sequence",
                        new RuleSetting(null, OptionValues.DEFAULTS.with(WeightSequence.START, start), "a test")));
    }

    @Test
    void anOptionHoldsForTheFilesThatItIsSetFor() throws IOException {
        page("tens/a.md", "weight: 10");
        page("tens/b.md", "weight: 11");
        page("ones/a.md", "weight: 1");
        page("ones/b.md", "weight: 10");

        assertThat(lint(new RuleSettings(List.of(start("**", 1), start("tens/**", 10)))))
                .containsExactly("ones/b.md weight-sequence");
    }

    @Test
    void aTranslationOfASectionCompetesWithThoseBesideTheSection() throws IOException {
        page("c/d/_index.md", "weight: 1");
        page("c/d/_index.fr.md", "weight: 1");
        page("c/d/x.md", "weight: 1");
        page("c/d/x.fr.md", "weight: 1");
        page("c/e.md", "weight: 2");
        page("c/e.fr.md", "weight: 1");

        assertThat(lint(RuleSettings.NONE)).containsExactly("c/e.fr.md weight-unique");
    }

    @Test
    void aDotInANameIsNoLanguage() throws IOException {
        page("c/k8s.io.md", "weight: 1");
        page("c/pods.md", "weight: 1");

        assertThat(lint(RuleSettings.NONE)).containsExactly("c/pods.md weight-unique");
    }

    @Test
    void aNegativeWeightIsAWeight() throws IOException {
        page("c/a.md", "weight: -1");
        page("c/b.md", "weight: -2");
        page("c/c.md", "title: C");
        page("c/d.md", "weight: -2");
        page("c/e.md", "weight: 0");

        assertThat(lint(RuleSettings.NONE))
                .containsExactly("c/c.md weight-present", "c/d.md weight-unique", "c/e.md weight-value");
    }

    @Test
    void whereNothingElseHasAWeightZeroIsNone() throws IOException {
        page("c/a.md", "weight: 0");
        page("c/b.md", "weight: 0");
        page("c/c.md", "weight:");
        page("d/a.md", "weight: 0");
        page("d/b.md", "weight: 1");
        page("d/c.md", "weight: 2");

        assertThat(lint(RuleSettings.NONE)).containsExactly("d/a.md weight-value");
    }

    @Test
    void aWeightThatMostSiblingsShareIsAFlag() throws IOException {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            page("flags/" + name + ".md", "weight: 1");
            page("zeros/" + name + ".md", "weight: 0");
        }
        page("flags/f.md", "weight: 0");
        page("flags/g.md", "weight: 2");
        page("flags/h.md", "title: H");
        page("zeros/f.md", "weight: 1");

        assertThat(lint(RuleSettings.NONE)).isEmpty();
    }

    @Test
    void aWeightThatFewSiblingsShareIsNoFlag() throws IOException {
        for (String name : List.of("a", "b", "c", "d")) {
            page("copies/" + name + ".md", "weight: 1");
            page("halves/" + name + ".md", "weight: 1");
        }
        page("halves/e.md", "weight: 2");
        page("halves/f.md", "weight: 3");
        page("halves/g.md", "weight: 4");
        page("halves/h.md", "weight: 5");

        assertThat(lint(RuleSettings.NONE))
                .containsExactly(
                        "copies/b.md weight-unique",
                        "copies/c.md weight-unique",
                        "copies/d.md weight-unique",
                        "halves/b.md weight-unique",
                        "halves/c.md weight-unique",
                        "halves/d.md weight-unique");
    }

    @Test
    void datesOrderPagesThatShareTheirWeight() throws IOException {
        for (int day = 1; day <= 3; day++) {
            page("news/" + day + ".md", "weight: 1\ndate: 2026-11-0" + day);
        }
        page("two/a.md", "weight: 1\ndate: 2026-11-01");
        page("two/b.md", "weight: 1\ndate: 2026-11-02");

        assertThat(lint(RuleSettings.NONE)).containsExactly("two/b.md weight-unique");
    }

    @Test
    void whatACascadeHidesNeedsNoWeight() throws IOException {
        page("c/a.md", "weight: 1");
        page("c/b/_index.md", "cascade: {params: {toc_hide: true}}");
        page("c/d/_index.md", "cascade: {toc_hide: true}");
        page("c/e.md", "params: {hidden: true}");
        page("c/f.md", "weight: 2");
        page("c/g.md", "weight: 3");
        page("c/h.md", "params: {hidden: false}");

        assertThat(lint(RuleSettings.NONE)).containsExactly("c/h.md weight-present");
    }

    @Test
    void aDraftCompetesOnlyWhereNothingIsPublished() throws IOException {
        page("a/one.md", "weight: 1");
        page("a/two.md", "weight: 1\ndraft: true");
        page("a/three.md", "draft: true");
        page("b/one.md", "weight: 1\ndraft: true");
        page("b/two.md", "weight: 1\ndraft: true");

        assertThat(lint(new RuleSettings(List.of()))).containsExactly("b/two.md weight-unique");
    }
}
