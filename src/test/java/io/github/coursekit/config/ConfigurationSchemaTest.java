package io.github.coursekit.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.file.Enclosure;
import io.github.coursekit.json.JsonText;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.schema.Editors;
import io.github.coursekit.text.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of {@code course.yaml} for editors says what its readers say. */
class ConfigurationSchemaTest {

    private static final Path SHIPPED =
            Path.of("src/main/resources/io/github/coursekit/editor/course-yaml.schema.json");

    private static final String ADDRESS =
            "https://coursekit.github.io/course-maven-plugin/schemas/editor/course-yaml.schema.json";

    @TempDir
    private Path folder;

    private LayerSource layers;

    @BeforeEach
    void findNothing() throws Exception {
        layers = new LayerSource(folder, Enclosure.around(folder), ConfigurationSchemaTest.class.getClassLoader());
    }

    /** Renew it by {@code mvn test -Dtest=ConfigurationSchemaTest -Dschemas.renew}. */
    @Test
    void theFileIsWhatIsMade() throws Exception {
        String made = JsonText.of(schema());
        if (System.getProperty("schemas.renew") != null) {
            Files.writeString(SHIPPED, made);
        }
        assertThat(SHIPPED).as("renew it: -Dschemas.renew").content().isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "extends: recommended",
                "extends: [strict, academy-theme]",
                "exclude: '**/README.md'\nroles: [Dev, QA]",
                "stages: {lessons: ['**/a.md'], ignore: Rules}",
                "structure: {required: {'labs/**': [Objectives, {heading: Clean up, optional: true}]}, prerequisites: requires}",
                "shortcodes: {known: [alert, card]}",
                "shortcodes: {known: {alert: {closed: true}, card: {required: [title], paths: image}, badge: }}",
                "links: {elsewhere: ['/academy/**']}",
                "site: {baseURL: https://example.org/, languages: {en: {}}}",
                "rules: {weight-unique: warning, weight-sequence: {severity: error, start: 10}, front-matter-description: 'off'}",
                "overrides: [{paths: ['labs/**'], rules: {front-matter-schema: warning}}]",
                "compare: {preset: reader, severity: {anchor-removed: minor}, contract: [a], zeroMajor: strict, at: '2026-01-31'}",
                "limits: {file-size: 1MiB, front-matter-size: 256KiB, violations-per-file: '1000', time-per-file: 30s}",
            })
    void whatIsRightIsRightToBoth(String yaml) {
        assertThat(editor(yaml)).isEmpty();
        assertThat(readers(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rolls: [Dev, QA]",
                "roles: {a: 1}",
                "roles: ''",
                "roles: [[Dev]]",
                "stages: [a]",
                "stages: {lesson: a}",
                "structure: {required: [a]}",
                "structure: {required: {a: b}}",
                "structure: {required: {a: [{optional: true}]}}",
                "structure: {required: {a: [{heading: b, optional: 3}]}}",
                "structure: {required: {a: [{heading: b, option: true}]}}",
                "schemas: [a]",
                "shortcodes: {knwon: [a]}",
                "shortcodes: {known: {a: {close: true}}}",
                "shortcodes: {known: {a: text}}",
                "links: {elsewhere: [academy]}",
                "site: text",
                "site: {baseUri: /a/}",
                "rules: [weight-unique]",
                "rules: {weight-unike: warning}",
                "rules: {weight-unique: bad}",
                "rules: {weight-sequence: {start: 0}}",
                "rules: {weight-sequence: {start: ten}}",
                "rules: {weight-sequence: {begin: 10}}",
                "rules: {lint-internal-error: warning}",
                "overrides: {paths: a}",
                "overrides: [{paths: [a]}]",
                "overrides: [{paths: [a], rule: {}}]",
                "compare: {preset: everybody}",
                "compare: {severity: {anchor-lost: minor}}",
                "compare: {severity: {anchor-removed: small}}",
                "compare: {accepted: [{kind: anchor-removed}]}",
                "compare: {zeroMajor: maybe}",
                "limits: {file-size: big}",
                "limits: {file-size: 512}",
                "limits: {time-per-file: 30}",
                "limits: {files: 3}",
                "- a",
            })
    void whatIsWrongIsWrongToBoth(String yaml) {
        assertThat(editor(yaml)).isNotEmpty();
        assertThat(readers(yaml)).isNotEmpty();
    }

    /** Files that are not there, how much is too much, what is twice, which labels can be roles, and the rules of other jars. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends: none.yaml",
                "schemas: {page: none.json}",
                "roles: [Dev, dev]",
                "roles: ['@home']",
                "limits: {file-size: 999MiB}",
                "compare: {at: tomorrow}",
                "rules: {house-shouting: error}",
            })
    void whatASchemaCannotSay(String yaml) {
        assertThat(editor(yaml)).isEmpty();
        assertThat(readers(yaml)).isNotEmpty();
    }

    private JsonNode schema() {
        ObjectNode shape = (ObjectNode) ConfigurationReader.schema(rules(), layers);
        ObjectNode schema = shape.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", ADDRESS)
                .put("title", "course.yaml: what a course says about itself");
        return schema.setAll(shape);
    }

    private List<String> editor(String yaml) {
        return new Editors(Map.of(ADDRESS, schema())).wrong(ADDRESS, yaml);
    }

    private List<String> readers(String yaml) {
        try {
            ConfigurationReader.read(SourceFile.of("course.yaml", yaml), rules(), layers);
            return List.of();
        } catch (ConfigurationException e) {
            return e.problems();
        }
    }

    private static List<RuleDescriptor> rules() {
        List<Rule> rules = BuiltInRules.all();
        return Linter.pages(rules).stream().map(RulePage::rule).toList();
    }
}
