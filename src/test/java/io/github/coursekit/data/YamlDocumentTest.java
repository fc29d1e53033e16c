package io.github.coursekit.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

    private static DataDocument parse(String yaml) {
        return DataDocument.parse(yaml, new TextRange(0, yaml.length()), Notation.YAML);
    }

    private static String slice(String text, DataNode node) {
        return text.substring(node.range().start(), node.range().end());
    }

    @Test
    void placesAreUtf16OffsetsIntoTheFileBehindEmojiAndWindowsLineBreaks() {
        String file = "\uFEFF---\r\nt: \"😀\"\r\nweight: three\r\n---\r\n";
        TextRange yaml = new TextRange(6, file.indexOf("---", 6));

        DataMapping mapping =
                DataDocument.parse(file, yaml, Notation.YAML).mapping().orElseThrow();

        assertThat(slice(file, mapping.get("t").orElseThrow())).isEqualTo("\"😀\"");
        assertThat(slice(file, mapping.get("weight").orElseThrow())).isEqualTo("three");
        assertThat(slice(file, mapping.entry("weight").orElseThrow().key())).isEqualTo("weight");
    }

    @Test
    void blockValuesEndWithTheirLastCharacter() {
        String yaml = "a:\n  - x\n  - y: |\n      two\n      lines\n\nb: 1\n";
        DataMapping mapping = parse(yaml).mapping().orElseThrow();

        assertThat(slice(yaml, mapping.get("a").orElseThrow())).isEqualTo("- x\n  - y: |\n      two\n      lines");
    }

    @Test
    void anAbsentValueIsEmptyAndPlain() {
        DataScalar value =
                (DataScalar) parse("a:\n").mapping().orElseThrow().get("a").orElseThrow();

        assertThat(value.text()).isEmpty();
        assertThat(value.plain()).isTrue();
        assertThat(value.range().isEmpty()).isTrue();
    }

    @Test
    void anAliasIsItsValueAtItsOwnPlace() {
        String yaml = "a: &x [1, 2]\nb: *x\n";
        DataNode alias = parse(yaml).mapping().orElseThrow().get("b").orElseThrow();

        assertThat(alias).isInstanceOf(DataSequence.class);
        assertThat(slice(yaml, alias)).isEqualTo("*x");
    }

    @Test
    void mergedKeysAreThoseThatAreMissing() {
        DataMapping mapping = parse("base: &b {x: 1, y: 1}\nown:\n  <<: *b\n  x: 2\n")
                .mapping()
                .orElseThrow();
        DataMapping own = (DataMapping) mapping.get("own").orElseThrow();

        assertThat(own.entries()).extracting(DataEntry::name).containsExactly("x", "y");
        assertThat(((DataScalar) own.get("x").orElseThrow()).text()).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [*a]",
                "a: *nope",
                "title: Lesson 1: Intro",
                "title: [T",
                "a:\n\tb: 1",
                "title: a\u0000b",
                "title: \"\\UFFFFFFFF\"",
                "a: 1\n--- \nb: 2",
                "<<: 3",
                "a: &a {x: 1}\nb:\n  <<: [*a, 3]",
                "title: *x*",
                "title: {{ x }}: y",
            })
    void whatCannotBeReadIsAProblemWithAPlace(String yaml) {
        DataDocument document = parse(yaml);

        assertThat(document.root()).isNull();
        assertThat(document.problem()).isNotNull();
        assertThat(document.problem().range().end()).isLessThanOrEqualTo(yaml.length());
        assertThat(document.problem().text()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "'title: \"a \\ude00 b\"', \\ude00",
        "'title: \"😀 \\uD83D\\uDE00\"', \\uD83D",
        "'\"\\U0000DFFF\": b', \\U0000DFFF",
        "'a: !!str &b \"\\uD801\"', \\uD801",
        "'a: [\"\\\\\\uD800\"]', \\uD800",
    })
    void anEscapeForHalfACharacterIsAProblem(String yaml, String escape) {
        DataProblem problem = parse(yaml).problem();

        assertThat(problem.message())
                .isEqualTo("the escape '" + escape + "' stands for half of a character; write the character itself");
        assertThat(yaml.substring(problem.range().start(), problem.range().end()))
                .isEqualTo(escape);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"😀\"",
                "\"\\U0001F600\"",
                "\"😀\\\\uD83D\"",
                "'\\uD83D😀'",
                "😀\\uD83D",
                "\"\\uE000\"",
                "!!str # see \\ud800\n  \"😀\"",
                "&a # \\ud800\n  \"😀\""
            })
    void otherEscapesAreRead(String value) {
        assertThat(parse("title: " + value).problem()).isNull();
    }

    @Test
    void nestedAliasesThatExpandToMillionsAreAProblem() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 9; i++) {
            yaml.append("a%d: &a%d [".formatted(i, i))
                    .append("*a%d,".formatted(i - 1).repeat(10))
                    .append("]\n");
        }

        assertThat(parse(yaml.toString()).problem().text()).contains("more than 100000 values, aliases expanded");
        assertThat(parse(yaml.toString()).problem().kind()).isEqualTo(DataProblem.Kind.LIMIT);
    }

    @Test
    void muchTextBehindAliasesIsAProblem() {
        String text = "a: &a " + "x".repeat(1 << 14) + "\nb: [";

        assertThat(parse(text + "*a,".repeat(65) + "]").problem().message())
                .isEqualTo("has more than 1048576 characters behind its aliases, which is the most that is read");
        assertThat(parse(text + "*a,".repeat(64) + "]").problem()).isNull();
        assertThat(parse("l: &l [&a " + "x".repeat(1 << 14) + ", {k: *a}]\nb: [" + "*l,".repeat(32) + "]")
                        .problem()
                        .kind())
                .isEqualTo(DataProblem.Kind.LIMIT);
    }

    @Test
    void aLongKeyIsAProblem() {
        assertThat(parse("? " + "k".repeat(1025) + "\n: v\n").problem().message())
                .isEqualTo("has a key of 1025 characters; one of more than 1024 is not read");
        assertThat(parse("? " + "k".repeat(1024) + "\n: v\n").problem()).isNull();
    }

    @Test
    void deepNestingIsAProblem() {
        assertThat(parse("a: " + "[".repeat(60) + "]".repeat(60)).problem().text())
                .contains("deeper than 50");
        assertThat(parse("a: " + "[".repeat(49) + "]".repeat(49)).problem()).isNull();
    }

    @Test
    void anUnclosedQuoteIsShownWhereItOpens() {
        assertThat(parse("title: \"Heat\nweight: 1\n").problem().range()).isEqualTo(new TextRange(7, 8));
    }

    @Test
    void tagsNameNoClasses() {
        DataMapping mapping =
                parse("a: !!javax.script.ScriptEngineManager [1]").mapping().orElseThrow();

        assertThat(mapping.get("a").orElseThrow()).isInstanceOf(DataSequence.class);
    }

    @Test
    void ofSeveralMergedMapsTheEarlierWins() {
        DataMapping own = (DataMapping) parse("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nown:\n  <<: [*a, *b]\n  x: 3\n")
                .mapping()
                .flatMap(mapping -> mapping.get("own"))
                .orElseThrow();

        assertThat(own.entries())
                .extracting(entry -> entry.name() + ((DataScalar) entry.value()).text())
                .containsExactly("x3", "y1", "z2");
    }
}
