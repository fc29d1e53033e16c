package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.TextEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    @TempDir
    private Path folder;

    private String report() throws IOException {
        new TestCourse(folder)
                .file("a b.md", "---\ntitle: Heat\nweight: 1\n---\nLet\u00E2\u20AC\u2122s go.\n")
                .file("cafe\u0301#.md", "---\ntitle: Cold\nweight: 1\n---\n")
                .file("stages.md", "---\ntitle: DevOps and SRE\n---\n## Rush\n- **Devops**: cooks\n");
        Configuration defaults = new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE);
        Report report = SarifReport::write;
        CheckedSource source = new CheckedSource(FolderSource.of(folder));
        LintResult result = new Linter(BuiltInRules.all(), defaults).lint(source, Progress.NONE);
        return report.text(new ReportInput(
                result,
                new ReportPaths("src/main/course"),
                new SourceLines(source, result.places()),
                List.of("DevOps", "SRE"),
                Severity.ERROR,
                new Origin("check", "org.example/kitchen", "1.0")));
    }

    @Test
    void tellsPlacesSecondPlacesAndFixes() throws IOException {
        JsonNode run = JsonMapper.builder().build().readTree(report()).at("/runs/0");
        JsonNode mojibake = result(run, "encoding-mojibake");
        JsonNode weight = result(run, "weight-unique");

        assertThat(run.at("/results").valueStream().map(r -> r.at("/ruleId").asString()))
                .contains("encoding-mojibake", "weight-unique", "weight-present", "stage-roles", "stage-role-name");
        assertThat(mojibake.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("src/main/course/a%20b.md");
        assertThat(mojibake.at("/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":5,\"startColumn\":4,\"endColumn\":7}");
        assertThat(mojibake.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .asString())
                .isEqualTo("\u2019");
        assertThat(weight.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("src/main/course/cafe%CC%81%23.md");
        assertThat(weight.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("src/main/course/a%20b.md");
    }

    private static JsonNode result(JsonNode run, String rule) {
        return run.at("/results")
                .valueStream()
                .filter(r -> r.at("/ruleId").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleIsDescribedWithItsPage() throws IOException {
        JsonNode run = JsonMapper.builder().build().readTree(report()).at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");

        run.at("/results").valueStream().forEach(result -> {
            JsonNode rule = rules.get(result.at("/ruleIndex").asInt());
            assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
            assertThat(rule.at("/name").asString()).matches("([A-Z][a-z0-9]*)+");
            assertThat(rule.at("/helpUri").asString())
                    .endsWith("/rules/" + rule.at("/id").asString() + ".html");
            assertThat(rule.at("/help/markdown").asString())
                    .startsWith("# " + rule.at("/id").asString());
            assertThat(rule.at("/help/text").asString())
                    .isEqualTo(rule.at("/fullDescription/text").asString() + " See "
                            + rule.at("/helpUri").asString());
        });
    }

    @Test
    void onlyRulesThatFoundSomethingAreDescribed() throws IOException {
        JsonNode run = JsonMapper.builder().build().readTree(report()).at("/runs/0");

        assertThat(run.at("/tool/driver/rules")
                        .valueStream()
                        .map(rule -> rule.at("/id").asString()))
                .containsExactlyElementsOf(new TreeSet<>(run.at("/results")
                        .valueStream()
                        .map(result -> result.at("/ruleId").asString())
                        .toList()));
    }

    @Test
    void aResultTakesOneLine() throws IOException {
        List<String> results =
                report().lines().filter(line -> line.contains("\"ruleId\"")).toList();

        assertThat(results).isNotEmpty().allSatisfy(line -> {
            JsonNode result = JsonMapper.builder().build().readTree(line.replaceFirst(",$", ""));
            assertThat(result.propertyNames()).contains("locations", "partialFingerprints");
        });
    }

    @Test
    void whatCodeScanningDoesNotTakeIsLeftOutAndTold() throws IOException {
        ReportInput everything = Sample.ofEverything(folder); // 2 errors, 2 warnings, 1 info, 2 suppressed
        Report report = (input, out) -> SarifReport.write(input, SarifLimit.of(input.result(), 3), out);
        JsonNode run =
                JsonMapper.builder().build().readTree(report.text(everything)).at("/runs/0");

        assertThat(run.at("/results").valueStream().map(r -> r.at("/level").asString()))
                .containsExactlyInAnyOrder("error", "error", "warning");
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .isEqualTo("The SARIF file holds 3 results, the worst ones, since code scanning takes no more; "
                        + "left out: 1 warning, 1 info, 2 suppressed violations");
    }

    @Test
    void nothingIsToldWhenAllGoesIn() throws IOException {
        ReportInput everything = Sample.ofEverything(folder);

        assertThat(SarifLimit.of(everything.result()).leftOut()).isEmpty();
        assertThat(SarifLimit.of(everything.result(), 7).leftOut()).isEmpty();
        assertThat(SarifLimit.of(everything.result(), 6).leftOut())
                .hasValueSatisfying(text -> assertThat(text).endsWith("left out: 1 suppressed violation"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such file names")
    void aColonInTheNameOfTheFirstFolderMakesNoScheme() throws IOException {
        Sample sample = new Sample(folder)
                .file(":a.md", "same\n")
                .file("a:b.md", "same\n")
                .file("c/d:e.md", "same\n");
        ReportInput input = sample.found(Severity.INFO, sample.first(":a.md", "same"), "Worth knowing")
                .found(Severity.INFO, sample.first("a:b.md", "same"), "Worth knowing")
                .found(Severity.INFO, sample.first("c/d:e.md", "same"), "Worth knowing")
                .input();
        JsonNode run = JsonMapper.builder()
                .build()
                .readTree(((Report) SarifReport::write).text(input))
                .at("/runs/0");

        assertThat(run.at("/results")
                        .valueStream()
                        .map(r -> r.at("/locations/0/physicalLocation/artifactLocation/uri")
                                .asString()))
                .containsExactly("./:a.md", "./a:b.md", "c/d:e.md");
    }

    @Test
    void aCourseThatIsNoModuleHasACategoryOfItsOwn() throws IOException {
        ReportInput named = Sample.ofEverything(folder);
        ReportInput alone = new ReportInput(
                named.result(), named.paths(), named.lines(), named.roles(), named.failing(), Origin.UNKNOWN);
        Report report = SarifReport::write;

        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(report.text(alone))
                        .at("/runs/0/automationDetails/id")
                        .asString())
                .isEqualTo("course/");
    }

    @Test
    void aFixOfSeveralFilesNamesEachOnceWithItsEdits() throws IOException {
        Sample sample = new Sample(folder).file("a.md", "one two\nthree\n").file("b.md", "one\n");
        Fix fix = new Fix(
                "Count",
                List.of(
                        new TextEdit(sample.first("a.md", "one"), "1"),
                        new TextEdit(sample.first("b.md", "one"), "1"),
                        new TextEdit(sample.first("a.md", "two\nthree"), "2")),
                false);
        ReportInput input = sample.found(
                        Severity.INFO,
                        Finding.at(sample.first("a.md", "one"), "Words").fix(fix))
                .input();
        JsonNode made = JsonMapper.builder()
                .build()
                .readTree(((Report) SarifReport::write).text(input))
                .at("/runs/0/results/0/fixes/0");

        assertThat(made.at("/properties/safe").asBoolean()).isFalse();
        assertThat(made.at("/artifactChanges")
                        .valueStream()
                        .map(change -> change.at("/artifactLocation/uri").asString() + " "
                                + change.at("/replacements")
                                        .valueStream()
                                        .map(one -> one.at("/deletedRegion").toString())
                                        .toList()))
                .containsExactly(
                        "a.md [{\"startLine\":1,\"startColumn\":1,\"endColumn\":4}, "
                                + "{\"startLine\":1,\"startColumn\":5,\"endLine\":2,\"endColumn\":6}]",
                        "b.md [{\"startLine\":1,\"startColumn\":1,\"endColumn\":4}]");
    }
}
