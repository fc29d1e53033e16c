package io.github.coursekit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.file.Enclosure;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options of every type, as {@code course.yaml} sets them and a rule reads them. */
class OptionReaderTest {

    private enum Style {
        ANY,
        ON_ONE_LINE
    }

    private static final Option<Integer> MOST = Option.number("most", 3, 1, 6, "how many");
    private static final Option<Boolean> DEEP = Option.flag("deep", false, "whether to look deeper");
    private static final Option<String> WORD = Option.text("word", "salt", "what to look for");
    private static final Option<List<String>> WORDS = Option.texts("words", List.of("salt", "oil"), "what to allow");
    private static final Option<Style> STYLE = Option.choice("style", Style.ANY, "how it is written");

    private static final RuleDescriptor RULE =
            new RuleDescriptor("house-options", "A rule", Severity.WARNING, List.of(MOST, DEEP, WORD, WORDS, STYLE));

    private static LayerSource layers() {
        Path folder = Path.of(".");
        try {
            return new LayerSource(folder, Enclosure.around(folder), OptionReaderTest.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OptionValues options(String yaml) throws ConfigurationException {
        SourceFile file = SourceFile.of("course.yaml", "rules: {house-options: {" + yaml + "}}");
        List<RuleDescriptor> known = Stream.concat(
                        Stream.of(RULE), BuiltInRules.all().stream().map(rule -> rule.descriptor()))
                .toList();
        return ConfigurationReader.read(file, known, layers())
                .rules()
                .of(RULE, "")
                .options();
    }

    @Test
    void aRuleReadsWhatIsSet() throws Exception {
        OptionValues options = options("most: 6, deep: true, word: ' oil ', words: [a, 'b c'], style: on-one-line");

        assertThat(options.get(MOST)).isEqualTo(6);
        assertThat(options.get(DEEP)).isTrue();
        assertThat(options.get(WORD)).isEqualTo("oil");
        assertThat(options.get(WORDS)).containsExactly("a", "b c");
        assertThat(options.get(STYLE)).isEqualTo(Style.ON_ONE_LINE);
        assertThat(options.shown(STYLE)).isEqualTo("on-one-line");
    }

    @Test
    void whatIsNotSetIsAtItsDefault() throws Exception {
        OptionValues options = options("words: a");

        assertThat(options.get(MOST)).isEqualTo(3);
        assertThat(options.get(STYLE)).isEqualTo(Style.ANY);
        assertThat(options.get(WORDS)).containsExactly("a");
        assertThat(OptionValues.DEFAULTS.get(WORDS)).containsExactly("salt", "oil");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "most: 7|31: most must be a whole number from 1 to 6",
                "most: 1.5|31: most must be a whole number from 1 to 6",
                "most: 99999999999999999999|31: most must be a whole number from 1 to 6",
                "deep: 'true'|31: deep must be true or false",
                "deep: 1|31: deep must be true or false",
                "word: ''|31: word must be a text",
                "word: [a]|31: word must be a text",
                "words: [a, {b: c}]|32: words must be a list of texts",
                "style: on-one-lin|32: style must be one of any, on-one-line; did you mean 'on-one-line'?",
                "style: ON_ONE_LINE|32: style must be one of any, on-one-line",
                "stile: any|25: unknown option of house-options 'stile'; did you mean 'style'?",
            })
    void whatIsNoneIsToldWithItsPlaceAndTheValidWords(String yaml, String problem) {
        assertThatThrownBy(() -> options(yaml))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("course.yaml:1:" + problem);
    }

    @Test
    void anUnknownRuleNamesTheNearestThree() {
        SourceFile file = SourceFile.of("course.yaml", "rules: {weight-uniqe: off}");
        List<RuleDescriptor> known =
                BuiltInRules.all().stream().map(rule -> rule.descriptor()).toList();

        assertThatThrownBy(() -> ConfigurationReader.read(file, known, layers()))
                .hasMessageEndingWith(
                        "unknown rule 'weight-uniqe'; did you mean 'weight-unique'? (nearest are weight-unique, weight-value, weight-present)");
    }

    @Test
    void anOptionThatCannotBeIsRefused() {
        assertThatThrownBy(() -> Option.number("severity", 1, 1, "x")).hasMessage("not a name for an option: severity");
        assertThatThrownBy(() -> Option.number("most", 0, 1, "x"))
                .hasMessage("the default of most is 0, but must be a whole number from 1 on");
        assertThatThrownBy(() -> OptionValues.DEFAULTS.with(MOST, 9))
                .hasMessage("most is 9, but must be a whole number from 1 to 6");
    }
}
