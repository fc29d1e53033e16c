package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.coursekit.Mutations;
import io.github.coursekit.Places;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.ConfigurationException;
import io.github.coursekit.config.ConfigurationReader;
import io.github.coursekit.config.LayerSource;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.report.ConsoleReport;
import io.github.coursekit.report.ConsoleStyle;
import io.github.coursekit.report.JsonReport;
import io.github.coursekit.report.Origin;
import io.github.coursekit.report.Report;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.report.Screen;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes at all as a lesson under all rules: no rule fails on it, all that is found has a place, and what a fix makes is a lesson again. */
class LintFuzzTest {

    private static final String PATH = "section/a.md";

    /** Made once: schemas are compiled with them. */
    private static final List<Rule> RULES = BuiltInRules.all();

    @TempDir
    private static Path folder;

    private static Configuration configuration;

    private static CheckedSource source;

    @BeforeAll
    static void writeTheRestOfTheCourse() throws IOException, ConfigurationException {
        configuration = ConfigurationReader.read(
                SourceFile.of("course.yaml", "extends: strict\nstages: {lessons: ['**']}"),
                Stream.concat(Linter.ENGINE_RULES.stream(), RULES.stream().map(Rule::descriptor))
                        .toList(),
                new LayerSource(folder, Enclosure.around(folder), LintFuzzTest.class.getClassLoader()));
        Files.createDirectories(folder.resolve("section"));
        source = new CheckedSource(FolderSource.of(folder));
        Files.writeString(folder.resolve("section/b.md"), "---\ntitle: Heat\nweight: 1\n---\nThe pan gets hot.\n");
    }

    @FuzzTest(maxDuration = "5m")
    void lesson(byte[] input) {
        check(input);
    }

    @Test
    void seedsAndWhatTheyTurnIntoAreLinted() {
        Mutations.of(LintFuzzTest.class, "lesson").forEach(100, LintFuzzTest::check);
    }

    private static void check(byte[] input) {
        LintResult result = lint(input);

        assertThat(lint(input).violations()).isEqualTo(result.violations());
        checkReports(result);
        SourceFile file = SourceFile.decode(PATH, input);
        List<TextEdit> edits = new ArrayList<>();
        for (Violation violation : result.violations()) {
            checkViolation(violation, file);
            if (violation.fix() != null) {
                addUnlessOverlapping(violation.fix().edits(), edits);
            }
        }
        if (!edits.isEmpty()) {
            String fixed = TextEdits.apply(file.text(), edits);
            assertThat(fixed).isNotEqualTo(file.text());
            assertThat(lint(fixed.getBytes(StandardCharsets.UTF_8)).violations())
                    .extracting(violation -> violation.rule().id())
                    .doesNotContain("lint-internal-error");
        }
    }

    /** Frames are drawn on a narrow screen that lacks most characters. */
    private static void checkReports(LintResult result) {
        ReportInput input = new ReportInput(
                result,
                new ReportPaths("content"),
                new SourceLines(source, result.places()),
                List.of("DevOps", "SRE"),
                Severity.INFO,
                Origin.UNKNOWN);
        Screen narrow = new Screen(30, true, StandardCharsets.US_ASCII);
        assertThat(ConsoleReport.of(input, ConsoleStyle.LINE, Screen.PLAIN, "", "mvn course:explain"))
                .hasSize(result.violations().size());
        assertThat(ConsoleReport.of(input, ConsoleStyle.FRAME, narrow, "", "mvn course:explain")
                        .isEmpty())
                .isEqualTo(result.violations().isEmpty());
        assertThat(((Report) JsonReport::write).text(input)).isNotEmpty();
    }

    private static void checkViolation(Violation violation, SourceFile file) {
        assertThat(violation.rule().id()).as(violation.message()).isNotEqualTo("lint-internal-error");
        assertThat(violation.message()).isNotBlank();
        // No half of a character: such a text cannot be written.
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(violation.message()))
                .as(violation.message())
                .isTrue();
        if (violation.location().path().equals(PATH)) {
            new Places(file).check(violation.location().range());
        }
    }

    private static void addUnlessOverlapping(List<TextEdit> more, List<TextEdit> edits) {
        boolean overlaps = more.stream().anyMatch(edit -> edits.stream().anyMatch(other -> overlap(edit, other)));
        if (!overlaps && more.stream().allMatch(edit -> edit.location().path().equals(PATH))) {
            edits.addAll(more);
        }
    }

    private static boolean overlap(TextEdit a, TextEdit b) {
        TextRange first = a.location().range();
        TextRange second = b.location().range();
        return first.start() <= second.end() && second.start() <= first.end();
    }

    private static LintResult lint(byte[] input) {
        try {
            Files.write(folder.resolve(PATH), input);
            return new Linter(RULES, configuration).lint(source, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
