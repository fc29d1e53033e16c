package io.github.coursekit.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.ConfigurationReader;
import io.github.coursekit.config.LayerSource;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.work.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What happens with content that means harm. Each input lies beside a good lesson and one with a known mistake: neither may be lost. The time is only a guard against
 * what never ends.
 */
class HostileInputTest {

    private static final Duration GUARD = Duration.ofSeconds(60);

    private static final String GOOD = "---\ntitle: Good\ntype: page\ndescription: D\nweight: 1\n---\nText.\n";
    private static final String MISTAKEN =
            GOOD.replace("weight: 1", "weight: three").replace("Good", "Mistaken");

    private static final List<Rule> RULES = BuiltInRules.all();
    private static final List<RuleDescriptor> KNOWN = Stream.concat(
                    RULES.stream().map(Rule::descriptor), Linter.ENGINE_RULES.stream())
            .toList();

    @TempDir
    private Path folder;

    static Stream<Hostile> inputs() {
        return groups().flatMap(group -> group.inputs().stream());
    }

    private static Stream<HostileGroup> groups() {
        return Stream.of(
                        HostileFrontMatter.groups(),
                        HostileNotations.groups(),
                        HostileBodies.groups(),
                        HostileBytes.groups(),
                        HostileFiles.groups())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void whatHappensIsKnownAndTheOthersAreChecked(Hostile input) throws Exception {
        Files.writeString(folder.resolve("0-good.md"), GOOD);
        Files.writeString(folder.resolve("z-mistaken.md"), MISTAKEN);
        input.files().into(folder);

        LintResult result = assertTimeoutPreemptively(GUARD, this::lint);

        Map<String, Set<String>> found = found(result);
        assertThat(found.remove("z-mistaken.md")).containsExactly("weight-value");
        assertThat(found).isEqualTo(input.expected());
        assertThat(result.course().lessons()).extracting(l -> l.path()).contains("0-good.md", "z-mistaken.md");
    }

    @Test
    void thePageOnThemListsThemAll() throws IOException {
        Stream<String> others = Stream.of("## What is no file of the content"); // tested where each is prevented
        List<String> expected =
                Stream.concat(groups().flatMap(HostileGroup::lines), others).toList();

        assertThat(Files.readAllLines(Path.of("src/site/markdown/hostile-input.md")))
                .filteredOn(line -> line.startsWith("## ") || line.startsWith("| "))
                .containsExactlyElementsOf(expected);
    }

    private LintResult lint() throws Exception {
        Path file = folder.resolve("course.yaml");
        String yaml = Files.exists(file) ? Files.readString(file) : "";
        Configuration configuration = ConfigurationReader.read(
                SourceFile.of("course.yaml", yaml),
                KNOWN,
                new LayerSource(folder, Enclosure.around(folder), getClass().getClassLoader()));
        return new Linter(RULES, configuration, Threads.of(2)).lint(folder);
    }

    private static Map<String, Set<String>> found(LintResult result) {
        Map<String, Set<String>> found = new TreeMap<>();
        result.violations()
                .forEach(violation -> found.computeIfAbsent(violation.location().path(), key -> new TreeSet<>())
                        .add(violation.rule().id()));
        return found;
    }
}
