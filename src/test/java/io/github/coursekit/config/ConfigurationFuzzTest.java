package io.github.coursekit.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.coursekit.Mutations;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any bytes at all as {@code course.yaml}: it is read, or it is told what is wrong with it. */
class ConfigurationFuzzTest {

    private static final List<RuleDescriptor> RULES = Stream.concat(
                    Linter.ENGINE_RULES.stream(), BuiltInRules.all().stream().map(Rule::descriptor))
            .toList();

    private static final LayerSource LAYERS = layers(Path.of("src/test/resources/layers"));

    private static LayerSource layers(Path folder) {
        try {
            return new LayerSource(folder, Enclosure.around(folder), ConfigurationFuzzTest.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest(maxDuration = "5m")
    void configuration(byte[] input) {
        check(input);
    }

    @Test
    void seedsAndWhatTheyTurnIntoAreRead() {
        Mutations.of(ConfigurationFuzzTest.class, "configuration").forEach(300, ConfigurationFuzzTest::check);
    }

    private static void check(byte[] input) {
        SourceFile file = SourceFile.decode("course.yaml", input);
        try {
            Configuration configuration = ConfigurationReader.read(file, RULES, LAYERS);
            assertThat(configuration.settings().roles()).isNotEmpty();
            for (RuleDescriptor rule : RULES) {
                RuleSettings.Resolved resolved = configuration.rules().of(rule, "intro/a.md");
                rule.options()
                        .forEach(option ->
                                assertThat(resolved.options().shown(option)).isNotEmpty());
                assertThat(resolved.origin()).isNotBlank();
            }
            assertThat(configuration.settings().exclude().matches("intro/a.md")).isIn(true, false);
        } catch (ConfigurationException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
