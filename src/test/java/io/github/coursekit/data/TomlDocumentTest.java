package io.github.coursekit.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TomlDocumentTest {

    private static DataDocument parse(String toml) {
        return DataDocument.parse(toml, new TextRange(0, toml.length()), Notation.TOML);
    }

    private static DataScalar scalar(String value) {
        return (DataScalar)
                parse("k = " + value).mapping().orElseThrow().get("k").orElseThrow();
    }

    private static String slice(String text, TextRange range) {
        return text.substring(range.start(), range.end());
    }

    /** Line breaks are written as a slash. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`` | {}",
                "# only a comment | {}",
                "title = \"T\" # c | {title: \"T\"}",
                "weight = 3/draft = false | {weight: 3, draft: false}",
                "a.b.c = 1/a.b.d = 2 | {a: {b: {c: 1, d: 2}}}",
                "\"a.b\".'c d' = 1 | {a.b: {c d: 1}}",
                "tags = [ \"a\", # c/ 'b', ] | {tags: [\"a\", \"b\"]}",
                "a = [[1, 2], []] | {a: [[1, 2], []]}",
                "a = {b = 1, c.d = {}} | {a: {b: 1, c: {d: {}}}}",
                "[build]/render = \"never\"/[menu.main]/weight = 1 | {build: {render: \"never\"}, menu: {main: {weight: 1}}}",
                "[a.b]/x = 1/[a]/y = 2 | {a: {b: {x: 1}, y: 2}}",
                "[ a . \"b\" ] | {a: {b: {}}}",
                "[[q]]/id = 1/[[q.options]]/t = 1/[[q.options]]/[[q]]/id = 2/[q.r]"
                        + " | {q: [{id: 1, options: [{t: 1}, {}]}, {id: 2, r: {}}]}",
                // what may not be added to is there twice
                "a = 1/a = 2 | {a: 1, a: 2}",
                "[a]/[a] | {a: {}, a: {}}",
                "a = 1/[a.b] | {a: 1, a: {b: {}}}",
                "a = {b = 1}/a.c = 2 | {a: {b: 1}, a: {c: 2}}",
                "a.b = 1/[a]/c = 2 | {a: {b: 1}, a: {c: 2}}",
                "[a.b.c]/z = 1/[a]/b.t = 2 | {a: {b: {c: {z: 1}}, b: {t: 2}}}",
                "a = []/[[a]] | {a: [], a: [{}]}",
                "[[a]]/[a] | {a: [{}], a: {}}",
            },
            delimiter = '|')
    void isReadAsHugoReadsIt(String toml, String expected) {
        assertThat(shown(parse(toml.replace('/', '\n')))).isEqualTo(expected);
        assertThat(shown(parse(toml.replace("/", "\r\n")))).isEqualTo(expected);
    }

    private static String shown(DataDocument document) {
        assertThat(document.problem()).isNull();
        return shown(document.mapping().orElseThrow());
    }

    private static String shown(DataNode node) {
        if (node instanceof DataMapping mapping) {
            List<String> entries = mapping.entries().stream()
                    .map(entry -> entry.name() + ": " + shown(entry.value()))
                    .toList();
            return "{" + String.join(", ", entries) + "}";
        }
        if (node instanceof DataSequence sequence) {
            return sequence.items().stream()
                    .map(TomlDocumentTest::shown)
                    .toList()
                    .toString();
        }
        DataScalar scalar = (DataScalar) node;
        return scalar.plain() ? scalar.text() : '"' + scalar.text() + '"';
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"a\\tb\\\"c\\\\ \\u00e9 \\U0001F600\" | a\tb\"c\\ é 😀",
                "'a\\tb' | a\\tb",
                "\"\"\"a \"quoted\" word\"\"\" | a \"quoted\" word",
                "\"\"\"\"two\"\"\"\"\" | \"two\"\"",
                "'''it's''' | it's",
                "\"\" | ``",
                "\"\"\"\"\"\" | ``",
            },
            delimiter = '|')
    void textIsWithoutItsQuotesAndEscapes(String value, String text) {
        assertThat(scalar(value).text()).isEqualTo(text);
        assertThat(scalar(value).plain()).isFalse();
    }

    @Test
    void textOfManyLinesBeginsBehindTheFirstBreakAndIsJoinedByBackslashes() {
        assertThat(scalar("\"\"\"\na\n  b\\  \n\n   c\"\"\"").text()).isEqualTo("a\n  bc");
        assertThat(scalar("'''\r\na\r\nb\\\r\n'''").text()).isEqualTo("a\r\nb\\\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "+7, +7",
        "-1_000, -1_000",
        "0x1F, 0x1F",
        "0o17, 0o17",
        "0b11, 0b11",
        "9223372036854775807, 9223372036854775807",
        "1.9, 1.9",
        "-6.26e-34, -6.26e-34",
        "1e3, 1e3",
        "inf, .inf",
        "-inf, -.inf",
        "+nan, .nan",
        "true, true",
        "2026-01-31, 2026-01-31",
        "2026-01-31t12:00:00z, 2026-01-31T12:00:00Z",
        "2026-01-31 12:00:00.25-07:00, 2026-01-31 12:00:00.25-07:00",
        "2026-01-31T12:00:00, 2026-01-31T12:00:00",
        "12:00:00, 12:00:00",
    })
    void numbersTruthAndDatesArePlain(String value, String text) {
        DataScalar scalar = scalar(value);

        assertThat(scalar.text()).isEqualTo(text);
        assertThat(scalar.plain()).isTrue();
        assertThat(scalar.range()).isEqualTo(new TextRange(4, 4 + value.length()));
    }

    @Test
    void placesAreUtf16OffsetsIntoTheFileBehindEmojiAndWindowsLineBreaks() {
        String file = "\uFEFF+++\r\n\tt = \"😀\" # 😀\r\n[a.\"b😀\"]\r\nweight = [ 1, {x=2} ]\r\n+++\r\n";
        TextRange range = new TextRange(4, file.lastIndexOf("+++"));

        DataMapping mapping =
                DataDocument.parse(file, range, Notation.TOML).mapping().orElseThrow();
        DataEntry a = mapping.entry("a").orElseThrow();
        DataEntry b = ((DataMapping) a.value()).entries().get(0);
        DataEntry weight = ((DataMapping) b.value()).entries().get(0);

        assertThat(slice(file, mapping.get("t").orElseThrow().range())).isEqualTo("\"😀\"");
        assertThat(slice(file, a.key().range())).isEqualTo("a");
        assertThat(slice(file, b.key().range())).isEqualTo("\"b😀\"");
        assertThat(slice(file, weight.key().range())).isEqualTo("weight");
        assertThat(slice(file, weight.value().range())).isEqualTo("[ 1, {x=2} ]");
        assertThat(slice(file, b.value().range())).isEqualTo("weight = [ 1, {x=2} ]");
        assertThat(((DataSequence) weight.value()).items())
                .extracting(item -> slice(file, item.range()))
                .containsExactly("1", "{x=2}");
    }

    @Test
    void tablesOfAnArrayBeginWithTheirHeaders() {
        String toml = "[[q]]\nid = 1\n\n[[q]]\n[[q]]\nid = 3\n";

        DataSequence tables =
                (DataSequence) parse(toml).mapping().orElseThrow().get("q").orElseThrow();

        assertThat(tables.items())
                .extracting(item -> slice(toml, item.range()))
                .containsExactly("[[q]]\nid = 1", "[[q]]", "[[q]]\nid = 3");
    }

    /** The fault stands between guillemets, which are no part of the text; line breaks are written as a slash. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "title = «Lesson» one | text stands without quotes; put it in quotes",
                "title = \"one\" «t»wo | 't' stands behind a value or name that ends before it; put all of a text in quotes, and each key on a line of its own",
                "title«:» T | a ':' stands behind a key; write '=' there",
                "weight «3» | the '=' behind the key 'weight' is missing",
                "weight =«» | a value is missing; write one, or remove the key",
                "«=» 3 | a key is missing before '='",
                "a.«» | a key is missing",
                "«é» = 3 | a key cannot begin with 'é'; put it in quotes",
                "«\"»\"\"a\"\"\" = 3 | a key stands in three quotes; write one before it and one behind it",
                "draft = «True» | 'True' is no value; write 'true'",
                "weight = «010» | '010' is no number, since it begins with a zero; remove the zero, or put it in quotes if it is text",
                "weight = «1_» | '1_' is no number; text stands in quotes",
                "weight = «9223372036854775808» | this whole number has more than 64 bits; write a smaller one, or put it in quotes",
                "weight = «0x8000000000000000» | this whole number has more than 64 bits; write a smaller one, or put it in quotes",
                "date = «2026-02-30» | '2026-02-30' is no date; write it as 2026-01-31 or 2026-01-31T12:00:00Z",
                "date = «2026-01-31T12:00» | '2026-01-31T12:00' is no date; write it as 2026-01-31 or 2026-01-31T12:00:00Z",
                "a = «12:30» | '12:30' is no number; text stands in quotes",
                "title = «\"»T/b = 1 | a quoted value is never closed; add the closing quote",
                "title = «'''»T/b = 1 | a quoted value is never closed; add the closing quote",
                "title = \"a«\\q»\" | '\\q' is no escape; write '\\\\' for a backslash, or put the text in single quotes",
                "title = \"a«\\u12»\" | '\\u12' is no escape; write '\\\\' for a backslash, or put the text in single quotes",
                "title = \"a«\\uD83D»\\uDE00\" | the escape '\\uD83D' stands for half of a character; write the character itself",
                "tags = «[»\"a\", | a list opened by '[' is never closed; add the missing ']'",
                "tags = [\"a\" «\"»b\"] | a ',' or ']' is missing before '\"'",
                "tags = [«»,] | a value is missing; write one, or remove the key",
                "a = «{»b = 1,/c = 2} | a table opened by '{' is not closed on its line; write all of it on one line, and a '}'",
                "a = {b = 1,«}» | a key is missing before '}'",
                "a = {b = 1 «c» = 2} | a ',' or '}' is missing before 'c'",
                "[a«»/b = 1 | the ']' behind the name of a table is missing",
                "[[a«]»/b = 1 | the ']]' behind the name of a table is missing",
                "[a] «b» = 1 | 'b' stands behind a value or name that ends before it; put all of a text in quotes, and each key on a line of its own",
            },
            delimiter = '|')
    void whatIsWrongIsToldAtItsPlace(String marked, String message) {
        String toml = marked.replace("«", "").replace("»", "").replace('/', '\n');
        int start = marked.indexOf('«');

        DataDocument document = parse(toml);

        assertThat(document.root()).isNull();
        assertThat(document.problem().message()).isEqualTo(message);
        assertThat(document.problem().kind()).isEqualTo(DataProblem.Kind.SYNTAX);
        assertThat(document.problem().range()).isEqualTo(new TextRange(start, marked.indexOf('»') - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = \"\u0000\"", "# \u0001", "a = '\u007F'", "a = 1 # x\ry", "a = \"\"\"\r\"\"\""})
    void controlCharactersAreNotAllowed(String toml) {
        assertThat(parse(toml).problem().text()).startsWith("the control character U+00");
    }

    @Test
    void deepNestingIsAProblem() {
        assertThat(parse("a = " + "[".repeat(50) + "]".repeat(50)).problem().message())
                .isEqualTo("nests deeper than 50 levels, which is the most that is read");
        assertThat(parse("a = " + "[".repeat(49) + "]".repeat(49)).problem()).isNull();
        assertThat(parse("a = " + "{a=".repeat(50)).problem().kind()).isEqualTo(DataProblem.Kind.LIMIT);
        assertThat(parse("a" + ".a".repeat(50) + " = 1").problem().kind()).isEqualTo(DataProblem.Kind.LIMIT);
        assertThat(parse("[a" + ".a".repeat(50) + "]").problem().kind()).isEqualTo(DataProblem.Kind.LIMIT);
        assertThat(parse("[a" + ".a".repeat(48) + "]").problem()).isNull();
    }

    @Test
    void aLongKeyAndVeryManyValuesAreProblems() {
        assertThat(parse("k".repeat(1025) + " = 1").problem().message())
                .isEqualTo("has a key of 1025 characters; one of more than 1024 is not read");
        assertThat(parse("a = [" + "1,".repeat(100_000) + "]").problem().message())
                .isEqualTo("has more than 100000 values, which is the most that is read");
        assertThat(parse("[[a]]\n".repeat(100_000)).problem().kind()).isEqualTo(DataProblem.Kind.LIMIT);
        assertThat(parse("a = 1\n".repeat(60_000)).problem().kind()).isEqualTo(DataProblem.Kind.LIMIT);
    }
}
