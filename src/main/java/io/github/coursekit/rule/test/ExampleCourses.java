package io.github.coursekit.rule.test;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.ConfigurationException;
import io.github.coursekit.config.ConfigurationReader;
import io.github.coursekit.config.LayerSource;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.site.read.SiteReader;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Lints the examples of a page, each in a folder of its own that is gone afterwards. A file such as {@code hugo.yaml} is the configuration of its site. */
final class ExampleCourses {

    /** The folder in which the lessons of examples stand. */
    static final String CONTENT = "content/";

    private final Rule rule;
    private final List<Rule> known;
    private final String configuration;

    /** {@code configuration} is the text of {@code course.yaml}; empty for the rule at its default. */
    ExampleCourses(Rule rule, List<Rule> known, String configuration) {
        this.rule = rule;
        this.known = known;
        this.configuration = configuration;
    }

    LintResult lint(Map<String, byte[]> files, List<Rule> rules) {
        try {
            Path course = Files.createTempDirectory("rule-page");
            try {
                Files.createDirectories(course.resolve(CONTENT));
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path target = course.resolve(file.getKey());
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.write(target, file.getValue());
                }
                return new Linter(rules, configuration(course)).lint(course.resolve(CONTENT));
            } finally {
                delete(course);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Configuration configuration(Path course) throws IOException {
        String yaml = configuration.isEmpty()
                ? "rules: {%s: %s}"
                        .formatted(rule.descriptor().id(), rule.descriptor().defaultSeverity())
                : configuration;
        SourceFile file = SourceFile.of("course.yaml", yaml);
        FoundSite site =
                SiteReader.read(course, course.resolve(CONTENT), ConfigurationReader.readSite(file, layers(course)));
        try {
            return ConfigurationReader.read(
                    file,
                    Linter.pages(known).stream().map(RulePage::rule).toList(),
                    layers(course),
                    site.site(),
                    site.themes());
        } catch (ConfigurationException e) {
            throw new AssertionError("The configuration under Options is wrong: " + e.getMessage(), e);
        }
    }

    private LayerSource layers(Path course) throws IOException {
        return new LayerSource(course, Enclosure.around(course), rule.getClass().getClassLoader());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
