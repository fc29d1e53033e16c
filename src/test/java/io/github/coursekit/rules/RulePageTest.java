package io.github.coursekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.ConfigurationReader;
import io.github.coursekit.config.LayerSource;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.rules.RulePageExamples.Example;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of every rule's page. */
class RulePageTest {

    @TempDir
    private Path folder;

    /** All rules; no server is asked here, hosts under {@code .invalid} (RFC 2606) are dead. */
    static List<Rule> rules() {
        return BuiltInRules.all((urls, runs, days) -> urls.stream()
                .filter(url -> url.contains(".invalid/"))
                .collect(Collectors.toMap(url -> url, url -> "the host does not exist")));
    }

    static List<RuleDescriptor> engineRules() {
        return Linter.ENGINE_RULES;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void badGivesExactlyTheViolations(Rule rule) throws Exception {
        Example bad = RulePageExamples.of(rule).bad();

        assertThat(shown(lint(bad.files(), List.of(rule), rule))).containsExactlyElementsOf(bad.violations());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void badWithWindowsLineBreaksGivesAsManyViolations(Rule rule) throws Exception {
        Example bad = RulePageExamples.of(rule).bad();
        Map<String, byte[]> windows = new LinkedHashMap<>();
        bad.files()
                .forEach((path, bytes) -> windows.put(
                        path,
                        new String(bytes, StandardCharsets.ISO_8859_1)
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1)));

        List<String> places = shown(lint(windows, List.of(rule), rule));

        assertThat(places).containsExactlyElementsOf(bad.violations());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void goodIsCleanUnderAllRules(Rule rule) throws Exception {
        Example good = RulePageExamples.of(rule).good();

        LintResult result = lint(good.files(), BuiltInRules.all(), rule);

        // Hints that other rules give are no stain on an example that is kept short.
        assertThat(shown(result, v -> v.severity() != Severity.INFO || v.rule().equals(rule.descriptor())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fixesTurnBadIntoFixedAndLeaveNothingToFix(Rule rule) throws Exception {
        RulePageExamples page = RulePageExamples.of(rule);
        List<TextEdit> edits = edits(lint(page.bad().files(), List.of(rule), rule));

        assertThat(edits.isEmpty()).isEqualTo(page.fixed().isEmpty());
        if (page.fixed().isPresent()) {
            Map<String, byte[]> mended = new LinkedHashMap<>();
            page.bad().files().forEach((path, bytes) -> mended.put(path, mend(path, bytes, edits)));
            assertThat(mended)
                    .containsExactlyInAnyOrderEntriesOf(page.fixed().get().files());
            assertThat(edits(lint(mended, List.of(rule), rule))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engineRules")
    void engineRulesHavePages(RuleDescriptor rule) {
        assertThat(RulePage.markdown(rule)).startsWith("# " + rule.id() + "\n").contains("## Why\n");
    }

    private static byte[] mend(String path, byte[] bytes, List<TextEdit> edits) {
        List<TextEdit> own = edits.stream()
                .filter(edit -> ("content/" + edit.location().path()).equals(path))
                .toList();
        String text = new String(bytes, StandardCharsets.UTF_8);
        return TextEdits.apply(text, own).getBytes(StandardCharsets.UTF_8);
    }

    private static List<TextEdit> edits(LintResult result) {
        List<TextEdit> edits = new ArrayList<>();
        for (Violation violation : result.violations()) {
            if (violation.fix() != null) {
                edits.addAll(violation.fix().edits());
            }
        }
        return edits;
    }

    private LintResult lint(Map<String, byte[]> files, List<Rule> rules, Rule page) throws Exception {
        Path course = Files.createTempDirectory(folder, "course");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = course.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return new Linter(rules, configuration(page)).lint(course.resolve("content"));
    }

    private static Configuration configuration(Rule page) throws Exception {
        String own = RulePageExamples.of(page).configuration();
        String yaml = own.isEmpty()
                ? "rules: {%s: %s}"
                        .formatted(page.descriptor().id(), page.descriptor().defaultSeverity())
                : own;
        return ConfigurationReader.read(
                SourceFile.of("course.yaml", yaml),
                rules().stream().map(Rule::descriptor).toList(),
                new LayerSource(Path.of("."), Enclosure.around(Path.of(".")), RulePageTest.class.getClassLoader()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void optionsAreThoseOfTheDescriptor(Rule rule) {
        List<String> described = RulePageExamples.of(rule).options();

        assertThat(described)
                .containsExactlyElementsOf(rule.descriptor().options().stream()
                        .map(o -> "- `%s` (%s): %s".formatted(o.name(), o.defaultValue(), o.summary()))
                        .toList());
    }

    private static List<String> shown(LintResult result) {
        return shown(result, violation -> true);
    }

    private static List<String> shown(LintResult result, Predicate<Violation> filter) {
        LintResult.Places places = result.places();
        return result.violations().stream()
                .filter(filter)
                .map(v -> "content/%s:%s-%s %s"
                        .formatted(
                                v.location().path(), places.start(v.location()), places.end(v.location()), v.message()))
                .toList();
    }
}
