package io.github.coursekit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Limits;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationReaderTest {

    private static final List<RuleDescriptor> KNOWN = Stream.concat(
                    BuiltInRules.all().stream().map(Rule::descriptor), Linter.ENGINE_RULES.stream())
            .toList();
    private static final RuleDescriptor UNIQUE = known("weight-unique");
    private static final RuleDescriptor SCHEMA = known("front-matter-schema");
    private static final RuleDescriptor SEQUENCE = known("weight-sequence");
    private static final ClassLoader LOADER = ConfigurationReaderTest.class.getClassLoader();

    private static final Path LAYERS = Path.of("src/test/resources/layers");

    private static RuleDescriptor known(String id) {
        return KNOWN.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static Optional<Severity> severity(Configuration configuration, RuleDescriptor rule, String path) {
        return configuration.rules().of(rule, path).level().severity();
    }

    private static Configuration read(String yaml) throws ConfigurationException, IOException {
        return ConfigurationReader.read(
                SourceFile.of("course.yaml", yaml), KNOWN, new LayerSource(LAYERS, Enclosure.around(LAYERS), LOADER));
    }

    @Test
    void anEmptyFileIsTheDefaults() throws Exception {
        assertThat(read("").settings()).isEqualTo(CourseSettings.DEFAULT);
        assertThat(severity(read(""), UNIQUE, "a.md")).contains(Severity.ERROR);
        assertThat(severity(read(""), SEQUENCE, "a.md")).isEmpty();
        assertThat(read("# nothing yet\n")).isEqualTo(read(""));
    }

    @Test
    void aNameThatIsNoPathIsToldLikeAnyThatDoesNotExist() {
        assertThatThrownBy(() -> read("extends: \"a\\0b\""))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("course.yaml:1:10: extends")
                .hasMessageContaining("it is no path");
    }

    @Test
    void everyKeyIsRead() throws Exception {
        Configuration configuration = read("""
                exclude: ["**/README.md"]
                roles: [Dev, QA]
                stages:
                  lessons: "**/analogy.md"
                  ignore: [Lessons Learned]
                limits: {file-size: 2MiB, front-matter-size: 1500B, violations-per-file: 50, time-per-file: 2min}
                rules:
                  weight-unique: warning
                """);

        CourseSettings settings = configuration.settings();
        assertThat(settings.roles()).containsExactly("Dev", "QA");
        assertThat(settings.exclude().matches("README.md")).isTrue();
        assertThat(settings.exclude().matches("a/b/README.md")).isTrue();
        assertThat(settings.exclude().matches("a/readme.md")).isFalse();
        assertThat(settings.stageLessons().matches("a/analogy.md")).isTrue();
        assertThat(settings.ignoredStageTitles()).contains("Lessons Learned", "Overview");
        assertThat(settings.limits()).isEqualTo(new Limits(2 << 20, 1500, 50, Duration.ofMinutes(2)));
        assertThat(severity(configuration, UNIQUE, "a.md")).contains(Severity.WARNING);
        assertThat(severity(configuration, SCHEMA, "a.md")).contains(Severity.ERROR);
    }

    @Test
    void theLastOverrideThatMatchesWins() throws Exception {
        Configuration severities = read("""
                        rules: {weight-unique: off}
                        overrides:
                          - paths: ["labs/**"]
                            rules: {weight-unique: info}
                          - paths: [labs/b/**]
                            rules: {weight-unique: warning, front-matter-schema: off}
                        """);

        assertThat(severity(severities, UNIQUE, "a.md")).isEmpty();
        assertThat(severity(severities, UNIQUE, "labs/a.md")).contains(Severity.INFO);
        assertThat(severity(severities, UNIQUE, "labs/b/c.md")).contains(Severity.WARNING);
        assertThat(severity(severities, SCHEMA, "labs/b/c.md")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role: [A]|course.yaml:1:1: unknown key 'role'; did you mean 'roles'?",
                "stages: {lesson: a}|course.yaml:1:10: unknown key 'lesson'; did you mean 'lessons'?",
                "structure: {require: a}|course.yaml:1:13: unknown key 'require'; did you mean 'required'?",
                "structure: {required: [Steps]}|course.yaml:1:23: structure.required must be paths with a list of headings",
                "structure: {required: {a: Steps}}|course.yaml:1:27: structure.required must be paths with a list of headings",
                "structure: {required: {a: [{optional: true}]}}|course.yaml:1:28: a required heading lacks its 'heading'",
                "structure: {required: {a: [{heading: A, optional: 1}]}}|course.yaml:1:51: optional must be true or false",
                "structure: {prerequisites: [{a: b}]}|course.yaml:1:29: structure.prerequisites must be a list of texts",
                "rules: {weight-uniqe: off}|course.yaml:1:9: unknown rule 'weight-uniqe'; did you mean 'weight-unique'?",
                "rules: {weight-unique: loud}|course.yaml:1:24: the severity of weight-unique must be error, warning, info or off",
                "rules: [weight-unique]|course.yaml:1:8: rules must be rule ids with a severity each",
                "roles: []|course.yaml:1:8: roles must name at least one role",
                "roles: [SRE, sre]|course.yaml:1:8: roles names a role twice",
                "roles: ['A: B', '@home', Dev-Ops]|course.yaml:1:8: no entry can have the role 'A: B', '@home': a label ends at a colon",
                "roles: [[a]]|course.yaml:1:9: roles must be a list of texts",
                "rules: {weight-sequence: {begin: 1}}|course.yaml:1:27: unknown option of weight-sequence 'begin'; valid are severity, start",
                "rules: {weight-sequence: {start: 0}}|course.yaml:1:34: start must be a whole number from 1 on",
                "rules: {weight-sequence: {severity: bad}}|course.yaml:1:37: the severity of weight-sequence must be",
                "extends: nowhere|course.yaml:1:10: extends 'nowhere' cannot be read",
                "extends: circle.yaml|circle.yaml:1:10: extends goes round in circles: 'circle.yaml' is being read already",
                "extends: nested/broken.yaml|nested/broken.yaml:1:10: extends 'deeper/nowhere.yaml' cannot be read",
                "extends: nested/broken.yaml|nested/broken.yaml:2:1: unknown key 'roels'",
                "extends: layers/nested/broken.yaml|layers/nested/broken.yaml:1:10: extends 'deeper/nowhere.yaml' cannot be read",
                "extends: broken.yaml|broken.yaml:1:1: unknown key 'rolse'; did you mean 'roles'?",
                "schemas: {page: nowhere.json}|course.yaml:1:17: the schema 'nowhere.json' cannot be used",
                "schemas: {page: house.yaml}|course.yaml:1:17: the schema 'house.yaml' cannot be used: it is no JSON",
                "schemas: {page: endless.json}|course.yaml:1:17: the schema 'endless.json' cannot be used: it refers to itself without end",
                "schemas: {page: remote.json}|course.yaml:1:17: the schema 'remote.json' cannot be used",
                "schemas: {page: file.json}|course.yaml:1:17: the schema 'file.json' cannot be used",
                "shortcodes: {known: {card: {clsoed: true}}}|course.yaml:1:29: unknown key 'clsoed'; did you mean 'closed'?",
                "shortcodes: {knwon: [card]}|course.yaml:1:14: unknown key 'knwon'; did you mean 'known'?",
                "site: /courses/|course.yaml:1:7: site must hold settings of Hugo's, such as 'baseURL: /courses/'",
                "site: {permalink: {}}|course.yaml:1:8: unknown key 'permalink'; did you mean 'permalinks'?",
                "site: {baseURL: /a/, baseURL: /b/}|course.yaml:1:22: the key 'baseURL' stands here a second time",
                "links: {elsewhere: academy}|course.yaml:1:20: links.elsewhere holds URL paths that begin with '/'",
                "limits: {file-sise: 1MiB}|course.yaml:1:10: unknown key 'file-sise'; did you mean 'file-size'? (valid are file-size, front-matter-size, violations-per-file, time-per-file)",
                "limits: {file-size: 1MB}|course.yaml:1:21: limits.file-size must be a size from 1B to 256MiB such as 512KiB or 1MiB (units: B, KiB, MiB)",
                "limits: {file-size: 1024}|course.yaml:1:21: limits.file-size must be a size",
                "limits: {front-matter-size: 0B}|course.yaml:1:29: limits.front-matter-size must be a size",
                "limits: {front-matter-size: 999999999MiB}|course.yaml:1:29: limits.front-matter-size must be a size",
                "limits: {violations-per-file: many}|course.yaml:1:31: limits.violations-per-file must be a whole number from 1 to 1000000",
                "limits: {time-per-file: 30}|course.yaml:1:25: limits.time-per-file must be a time from 1ms to 60min such as 30s (units: ms, s, min)",
                "limits: {time-per-file: [1s]}|course.yaml:1:25: limits.time-per-file must be a time",
                "limits: 5|course.yaml:1:9: limits must have keys and values",
                "rules: {lint-internal-error: off}|course.yaml:1:9: lint-internal-error is always an error",
                "overrides: {a: b}|course.yaml:1:12: overrides must be a list",
                "overrides: [{paths: a}]|course.yaml:1:13: an override needs 'paths' and 'rules'",
                "- a|course.yaml:1:1: the configuration must have keys and values",
                "roles: [a|course.yaml:1:8: not valid YAML",
                "zebra: 1|course.yaml:1:1: unknown key 'zebra'; valid are extends, exclude, roles, stages, structure, schemas, shortcodes, links, limits, compare, site, rules, overrides",
            })
    void whatIsWrongIsNamedWithItsPlaceAndTheMend(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void layersAreReadFromTheBottomUp() throws Exception {
        Configuration configuration = read("extends: [strict, house.yaml]\nrules: {weight-unique: warning}\n");

        assertThat(configuration.settings().roles()).containsExactly("Cook", "Waiter");
        assertThat(severity(configuration, UNIQUE, "a.md")).contains(Severity.WARNING);
        RuleSettings.Resolved sequence = configuration.rules().of(SEQUENCE, "a.md");
        assertThat(sequence.options()).hasToString("{start=10}");
        assertThat(sequence.origin()).isEqualTo("house.yaml:3:3");
        assertThat(configuration.rules().of(UNIQUE, "a.md").origin()).isEqualTo("course.yaml:2:9");
        assertThat(read("").rules().of(SCHEMA, "a.md").origin()).isEqualTo("the rule's default");
    }

    @Test
    void recommendedHoldsUnderneathWhateverIsExtended() throws Exception {
        for (String extended : List.of("house.yaml", "[house.yaml, recommended]", "[recommended, house.yaml]")) {
            Configuration configuration = read("extends: " + extended);

            assertThat(severity(configuration, known("weight-file-name"), "a.md"))
                    .as(extended)
                    .isEmpty();
            assertThat(severity(configuration, SEQUENCE, "a.md")).as(extended).contains(Severity.ERROR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nested/base.yaml", "layers/nested/base.yaml"})
    void whatALayerNamesIsLookedForBesideIt(String base) throws Exception {
        Configuration configuration = read("extends: " + base);

        assertThat(configuration.settings().roles()).containsExactly("Cook", "Waiter");
        assertThat(severity(configuration, UNIQUE, "a.md")).contains(Severity.INFO);
        assertThat(configuration.settings().schemas())
                .extracting(OwnSchema::json)
                .singleElement()
                .asString()
                .contains("chef");
    }

    @Test
    void aLayerThatIsReachedTwiceCountsOnce() throws Exception {
        Configuration configuration = read("extends: [nested/deeper/salt.yaml, nested/base.yaml, house.yaml]");

        assertThat(severity(configuration, UNIQUE, "a.md")).contains(Severity.INFO);
        assertThat(configuration.settings().schemas()).hasSize(1);
    }

    @Test
    void anyNumberOfLayersWillDo(@TempDir Path folder) throws Exception {
        List<String> names = IntStream.range(0, 50).mapToObj(i -> i + ".yaml").toList();
        for (String name : names) {
            Files.writeString(folder.resolve(name), "exclude: " + name + "\n");
        }

        Configuration configuration = ConfigurationReader.read(
                SourceFile.of("course.yaml", "extends: " + names),
                KNOWN,
                new LayerSource(folder, Enclosure.around(folder), LOADER));

        assertThat(names).allMatch(configuration.settings().exclude()::matches);
    }

    @Test
    void aNameThatCanBeNoPathIsNamed() {
        assertThatThrownBy(() -> read("extends: \"a\\0b\""))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("it is no path");
    }

    @Test
    void ofVeryManyProblemsAHundredAreTold() {
        String yaml = IntStream.range(0, 142)
                .mapToObj(number -> "zebra" + number + ": x\n")
                .collect(Collectors.joining());

        assertThatThrownBy(() -> read(yaml)).isInstanceOfSatisfying(ConfigurationException.class, told -> {
            assertThat(told.problems()).hasSize(101).last().isEqualTo("and 42 more");
            assertThat(told.placed()).hasSize(100);
            assertThat(told).hasMessageContaining("course.yaml:100:1: ").hasMessageEndingWith("and 42 more");
        });
    }

    @Test
    void strictTurnsEverythingOnAndOneDegreeUp() throws Exception {
        Configuration strict = read("extends: strict");

        for (RuleDescriptor rule : KNOWN) {
            Severity expected = rule.defaultSeverity() == Severity.INFO ? Severity.WARNING : Severity.ERROR;
            boolean optional = severity(read(""), rule, "a.md").isEmpty();
            assertThat(severity(strict, rule, "a.md"))
                    .as(rule.id())
                    .contains(optional ? rule.defaultSeverity() : expected);
        }
    }

    @Test
    void aResourceOfTheClassPathIsALayer() throws Exception {
        assertThat(read("extends: layers/house.yaml").settings().roles()).containsExactly("Cook", "Waiter");
    }

    @Test
    void anOptionTurnsARuleOn() throws Exception {
        assertThat(severity(read("rules: {weight-sequence: {start: 5}}"), SEQUENCE, "a.md"))
                .contains(Severity.WARNING);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> read("role: a\nrules: {x: off}\nrole: b\n"))
                .hasMessageContainingAll("course.yaml:1:1:", "course.yaml:2:9:", "course.yaml:3:1:");
    }
}
