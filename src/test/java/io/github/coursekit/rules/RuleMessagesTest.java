package io.github.coursekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.ConfigurationReader;
import io.github.coursekit.config.LayerSource;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules say where a page of examples would be too long, or cannot hold the file; and of which other places they tell. */
class RuleMessagesTest {

    private static final String PAGE = "---\ntitle: T\n---\nText.\n";

    @TempDir
    private Path folder;

    private TestCourse course;

    @BeforeEach
    void course() {
        course = new TestCourse(folder);
    }

    private List<Violation> violations(String rule, String settings) throws Exception {
        List<Rule> rules = BuiltInRules.all();
        Configuration configuration = ConfigurationReader.read(
                SourceFile.of("course.yaml", settings),
                rules.stream().map(Rule::descriptor).toList(),
                new LayerSource(folder, Enclosure.around(folder), RuleMessagesTest.class.getClassLoader()));
        return new Linter(rules, configuration)
                .lint(folder).violations().stream()
                        .filter(violation -> violation.rule().id().equals(rule))
                        .toList();
    }

    /** Place and message of what a rule finds. */
    private List<String> found(String rule, String settings) throws Exception {
        return violations(rule, settings).stream()
                .map(violation -> violation.location().path() + " " + violation.message())
                .toList();
    }

    private void sections(String parent, int count) throws IOException {
        for (int number : IntStream.range(0, count).toArray()) {
            course.file(parent + "/s" + number + "/_index.md", PAGE);
        }
    }

    @Test
    void foldersWithoutASectionPageAreToldWhereThreeTimesAsManyHaveOne() throws Exception {
        sections("many", 6);
        sections("few", 5);
        course.file("many/a/x.md", PAGE).file("many/b/x.md", PAGE);
        course.file("few/a/x.md", PAGE).file("few/b/x.md", PAGE);

        assertThat(found("course-section-page", ""))
                .extracting(line -> line.replaceFirst("_index\\.md, .*", ""))
                .containsExactly("many/a/x.md The folder 'many/a' has no ", "many/b/x.md The folder 'many/b' has no ");
    }

    @Test
    void aWantedHeadingThatIsThereIsNoSlipOfAnother() throws Exception {
        course.file("a.md", "---\ntitle: T\n---\n## Steps\n\nGo.\n");

        assertThat(found("structure-required-heading", "structure: {required: {'**': [Steps, Stops]}}"))
                .containsExactly(
                        "a.md The lesson has no heading 'Stops', which structure.required in course.yaml names;"
                                + " add it behind 'Steps'");
    }

    @Test
    void adviceIsInTheNotationOfThePage() throws Exception {
        course.file("a.md", "{\"title\": \"T\"}\n").file("b.md", "+++\ntitle = 'T'\n+++\n");

        assertThat(found("structure-empty-page", ""))
                .containsExactly(
                        "a.md The page has front matter and nothing else; write it, or mark it '\"draft\": true'",
                        "b.md The page has front matter and nothing else; write it, or mark it 'draft = true'");
    }

    @Test
    void ofAClashTheOtherFileIsShown() throws Exception {
        course.file("Salt.md", PAGE)
                .file("salt.md", PAGE)
                .file("Spice/mild.md", PAGE)
                .file("spice/hot.md", PAGE);

        assertThat(violations("course-path-case", ""))
                .extracting(Violation::related)
                .extracting(other -> other.location().path() + " " + other.message())
                .containsExactly("Salt.md the other file", "Spice/mild.md a file in the other");
    }

    @Test
    void ofAFileInAnotherEncodingOnlyThatIsTold() throws Exception {
        Files.write(folder.resolve("a.md"), ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE));

        assertThat(found("front-matter-present", "")).isEmpty();
        assertThat(found("encoding-utf8", "")).hasSize(1);
    }
}
