package io.github.coursekit.rules.weights;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSetting;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights are written for all siblings, in the order that Hugo has them in, or for none. */
class WeightFixesTest {

    @TempDir
    private Path folder;

    private void page(String path, String frontMatter) throws IOException {
        file(path, "---\n" + frontMatter + "\n---\n");
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Fix> fixes(Rule rule, RuleSettings settings) throws IOException {
        return new Linter(List.of(rule), new Configuration(CourseSettings.DEFAULT, settings))
                .lint(folder).violations().stream()
                        .map(Violation::fix)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    private List<Fix> fixes(Rule rule) throws IOException {
        return fixes(rule, RuleSettings.NONE);
    }

    /** Makes the one fix that there is. */
    private void mend(Rule rule, RuleSettings settings) throws IOException {
        List<Fix> fixes = fixes(rule, settings);
        assertThat(fixes).hasSize(1).noneMatch(Fix::safe);
        Map<String, List<TextEdit>> byPath = fixes.get(0).edits().stream()
                .collect(Collectors.groupingBy(edit -> edit.location().path()));
        for (Map.Entry<String, List<TextEdit>> edits : byPath.entrySet()) {
            Path file = folder.resolve(edits.getKey());
            Files.writeString(file, TextEdits.apply(Files.readString(file), edits.getValue()));
        }
        assertThat(fixes(rule, settings)).isEmpty();
    }

    private void mend(Rule rule) throws IOException {
        mend(rule, RuleSettings.NONE);
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void equalWeightsAreWrittenAnewInTodaysOrderAndDistance() throws IOException {
        page("a.md", "title: Salt\nweight: 20 # second or third");
        page("b.md", "title: Heat\nweight: 20");
        file("c.md", "+++\ntitle = 'Oil'\nweight = 10\n+++\n");
        file("d.md", "{\"title\": \"Pan\", \"weight\": \"30\"}\n");
        page("e.md", "title: Rest");

        mend(new WeightUnique());

        assertThat(text("a.md")).isEqualTo("---\ntitle: Salt\nweight: 30 # second or third\n---\n");
        assertThat(text("b.md")).isEqualTo("---\ntitle: Heat\nweight: 20\n---\n");
        assertThat(text("c.md")).isEqualTo("+++\ntitle = 'Oil'\nweight = 10\n+++\n");
        assertThat(text("d.md")).isEqualTo("{\"title\": \"Pan\", \"weight\": 40}\n");
        assertThat(text("e.md")).isEqualTo("---\ntitle: Rest\n---\n");
    }

    @Test
    void optionsSayWhereWeightsBeginAndHowFarApartTheyAre() throws IOException {
        page("a.md", "title: A\nweight: 7");
        page("b.md", "title: B\nweight: 7");
        RuleSetting tens = new RuleSetting(
                null, OptionValues.DEFAULTS.with(WeightUnique.START, 100).with(WeightUnique.STEP, 5), "a test");

        mend(
                new WeightUnique(),
                new RuleSettings(List.of(
                        new RuleSettings.Step(new PathPatterns(List.of("**")), Map.of("weight-unique", tens)))));

        assertThat(text("a.md")).contains("weight: 100\n");
        assertThat(text("b.md")).contains("weight: 105\n");
    }

    @Test
    void draftsAndSectionsKeepTheirPlaces() throws IOException {
        page("a.md", "title: A\nweight: 1");
        page("b/_index.md", "title: B\nweight: 1");
        page("b/deep.md", "title: Deep\ndate: 2026-01-01");
        page("c.md", "title: C\nweight: 1\ndraft: true");
        page("d.md", "title: D\nweight: 2");

        mend(new WeightUnique());

        // The section has the date of its newest page, and comes before what has none.
        assertThat(text("b/_index.md")).contains("weight: 1\n");
        assertThat(text("a.md")).contains("weight: 2\n");
        assertThat(text("c.md")).contains("weight: 3\n");
        assertThat(text("d.md")).contains("weight: 4\n");
    }

    @Test
    void nothingIsWrittenWhereACascadeGivesAWeight() throws IOException {
        page("s/_index.md", "title: S\ncascade:\n  weight: 3");
        page("s/a.md", "title: A\nweight: 1");
        page("s/b.md", "title: B\nweight: 1");
        page("s/c.md", "title: C");

        assertThat(fixes(new WeightUnique())).isEmpty();
    }

    @Test
    void aSequenceIsClosed() throws IOException {
        page("a.md", "title: A\nweight: 1");
        page("b.md", "title: B\nweight: 4");
        page("quiz.md", "title: Q\ntype: test\nweight: 9");

        mend(new WeightSequence());

        assertThat(text("b.md")).contains("weight: 2\n");
        assertThat(text("quiz.md")).contains("weight: 3\n");
    }

    @Test
    void anAssessmentAmongLessonsKeepsTheirWeights() throws IOException {
        page("a.md", "title: A\nweight: 1");
        page("quiz.md", "title: Q\ntype: test\nweight: 2");
        page("b.md", "title: B\nweight: 4");

        assertThat(fixes(new WeightSequence())).isEmpty();
    }

    @Test
    void missingWeightsFollowTheOthersBelowTheTitles() throws IOException {
        page("a.md", "title: A\nweight: 10");
        page("b.md", "title: B\nweight: 20");
        page("f.md", "title: F\nweight: 30");
        file("c.md", "---\r\n# first\r\n  title: 'C' # shown\r\n  type: page\r\n---\r\n");
        file("d.md", "+++\ntitle = \"D\"\n[params]\nx = 1\n+++\n");
        file("e.md", "{\n  \"type\": \"page\",\n  \"title\": \"E\"\n}\n");

        mend(new WeightPresent());

        assertThat(text("c.md"))
                .isEqualTo("---\r\n# first\r\n  title: 'C' # shown\r\n  weight: 40\r\n  type: page\r\n---\r\n");
        assertThat(text("d.md")).isEqualTo("+++\ntitle = \"D\"\nweight = 50\n[params]\nx = 1\n+++\n");
        assertThat(text("e.md")).isEqualTo("{\n  \"type\": \"page\",\n  \"title\": \"E\",\n  \"weight\": 60\n}\n");
    }

    @Test
    void aLessonWithoutTitleInALineGetsItsWeightFirst() throws IOException {
        page("a.md", "title: A\nweight: 1");
        page("b.md", "title: B\nweight: 2");
        page("c.md", "type: page\ntitle: |\n  C");
        file("d.md", "{\"title\": \"D\"}\n");
        page("e.md", "{type: page, title: E}");
        page("f.md", "title: F\nweight: 3");

        mend(new WeightPresent());

        assertThat(text("c.md")).isEqualTo("---\nweight: 4\ntype: page\ntitle: |\n  C\n---\n");
        assertThat(text("d.md")).isEqualTo("{\"weight\": 5, \"title\": \"D\"}\n");
        assertThat(text("e.md")).isEqualTo("---\n{weight: 6, type: page, title: E}\n---\n");
    }

    @Test
    void nothingIsAddedWhereNoEntryBeginsALine() throws IOException {
        page("a.md", "title: A\nweight: 1");
        page("b.md", "title: B\nweight: 2");
        file("c.md", "+++\n[params]\nx = 1\n+++\n");

        assertThat(fixes(new WeightPresent())).isEmpty();
    }

    @Test
    void anAssessmentThatNeedsNoWeightKeepsItsPlace() throws IOException {
        page("a.md", "title: A\nweight: 1");
        page("b.md", "title: B\nweight: 2");
        page("quiz.md", "title: Q\ntype: test");
        page("z.md", "title: Z");

        assertThat(fixes(new WeightPresent())).isEmpty();
    }

    /** Numbering those anew may need the numbers that follow. */
    @Test
    void missingWeightsWaitForEqualOnes() throws IOException {
        page("a.md", "title: A\nweight: 1");
        page("b.md", "title: B\nweight: 1");
        page("c.md", "title: C");

        assertThat(fixes(new WeightPresent())).isEmpty();
        mend(new WeightUnique());
        mend(new WeightPresent());

        assertThat(text("c.md")).contains("weight: 3\n");
    }

    @Test
    void aWeightThatIsNoneGetsTheNextNumber() throws IOException {
        page("a.md", "title: A\nweight: 1");
        page("b.md", "title: B\nweight:\ntype: page");
        page("c.md", "title: C\nweight: 0");
        page("d.md", "title: D\nweight: # later");
        page("e.md", "title: E\nweight : ~");

        mend(new WeightValue());

        assertThat(text("b.md")).isEqualTo("---\ntitle: B\nweight: 2\ntype: page\n---\n");
        assertThat(text("c.md")).isEqualTo("---\ntitle: C\nweight: 3\n---\n");
        assertThat(text("d.md")).isEqualTo("---\ntitle: D\nweight: 4 # later\n---\n");
        assertThat(text("e.md")).isEqualTo("---\ntitle: E\nweight : 5\n---\n");
    }
}
