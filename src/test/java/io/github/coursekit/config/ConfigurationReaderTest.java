package io.github.coursekit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {

    private static final RuleDescriptor UNIQUE = new RuleDescriptor("weight-unique", "One each", Severity.ERROR);
    private static final RuleDescriptor SCHEMA = new RuleDescriptor("front-matter-schema", "Right", Severity.ERROR);

    private static Configuration read(String yaml) throws ConfigurationException {
        return ConfigurationReader.read(SourceFile.of("course.yaml", yaml), List.of(UNIQUE, SCHEMA));
    }

    @Test
    void anEmptyFileIsTheDefaults() throws Exception {
        assertThat(read("")).isEqualTo(new Configuration(CourseSettings.DEFAULT, Severities.DEFAULT));
        assertThat(read("# nothing yet\n")).isEqualTo(read(""));
    }

    @Test
    void everyKeyIsRead() throws Exception {
        Configuration configuration = read("""
                exclude: ["**/README.md"]
                roles: [Dev, QA]
                stages:
                  lessons: "**/analogy.md"
                  ignore: [Lessons Learned]
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
        assertThat(configuration.severities().of(UNIQUE, "a.md")).contains(Severity.WARNING);
        assertThat(configuration.severities().of(SCHEMA, "a.md")).contains(Severity.ERROR);
    }

    @Test
    void theLastOverrideThatMatchesWins() throws Exception {
        Severities severities = read("""
                        rules: {weight-unique: off}
                        overrides:
                          - paths: ["labs/**"]
                            rules: {weight-unique: info}
                          - paths: [labs/b/**]
                            rules: {weight-unique: warning, front-matter-schema: off}
                        """).severities();

        assertThat(severities.of(UNIQUE, "a.md")).isEmpty();
        assertThat(severities.of(UNIQUE, "labs/a.md")).contains(Severity.INFO);
        assertThat(severities.of(UNIQUE, "labs/b/c.md")).contains(Severity.WARNING);
        assertThat(severities.of(SCHEMA, "labs/b/c.md")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role: [A]|course.yaml:1:1: unknown key 'role'; did you mean 'roles'?",
                "stages: {lesson: a}|course.yaml:1:10: unknown key 'lesson'; did you mean 'lessons'?",
                "rules: {weight-uniqe: off}|course.yaml:1:9: unknown rule 'weight-uniqe'; did you mean 'weight-unique'?",
                "rules: {weight-unique: loud}|course.yaml:1:24: the severity of weight-unique must be error, warning, info or off",
                "rules: [weight-unique]|course.yaml:1:8: rules must be rule ids with a severity each",
                "roles: []|course.yaml:1:8: roles must name at least one role",
                "roles: [SRE, sre]|course.yaml:1:8: roles names a role twice",
                "roles: [[a]]|course.yaml:1:9: roles must be a list of texts",
                "overrides: {a: b}|course.yaml:1:12: overrides must be a list",
                "overrides: [{paths: a}]|course.yaml:1:13: an override needs 'paths' and 'rules'",
                "- a|course.yaml:1:1: the configuration must have keys and values",
                "roles: [a|course.yaml:1:8: not valid YAML",
                "zebra: 1|course.yaml:1:1: unknown key 'zebra'; valid are exclude, roles, stages, rules, overrides",
            })
    void whatIsWrongIsNamedWithItsPlaceAndTheMend(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> read("role: a\nrules: {x: off}\nrole: b\n"))
                .hasMessageContainingAll("course.yaml:1:1:", "course.yaml:2:9:", "course.yaml:3:1:");
    }
}
