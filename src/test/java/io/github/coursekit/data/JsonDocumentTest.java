package io.github.coursekit.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDocumentTest {

    private static DataDocument parse(String json) {
        return DataDocument.parse(json, new TextRange(0, json.length()), Notation.JSON);
    }

    private static String slice(String text, DataNode node) {
        return text.substring(node.range().start(), node.range().end());
    }

    @Test
    void placesAreUtf16OffsetsIntoTheFile() {
        String file =
                "\uFEFF{\r\n\t\"t\\\"😀\" : \"😀\\\"\\u00e9\",\r\n\"a\": [true, -1.5e3, null, {\"b\":{}}]}\r\nBODY";
        TextRange range = new TextRange(1, file.lastIndexOf('}') + 1);

        DataMapping mapping =
                DataDocument.parse(file, range, Notation.JSON).mapping().orElseThrow();
        DataEntry title = mapping.entries().get(0);
        DataSequence list = (DataSequence) mapping.get("a").orElseThrow();

        assertThat(title.name()).isEqualTo("t\"😀");
        assertThat(slice(file, title.key())).isEqualTo("\"t\\\"😀\"");
        assertThat(slice(file, title.value())).isEqualTo("\"😀\\\"\\u00e9\"");
        assertThat(((DataScalar) title.value()).text()).isEqualTo("😀\"é");
        assertThat(slice(file, list)).isEqualTo("[true, -1.5e3, null, {\"b\":{}}]");
        assertThat(list.items())
                .extracting(item -> slice(file, item))
                .containsExactly("true", "-1.5e3", "null", "{\"b\":{}}");
        assertThat(slice(file, mapping)).isEqualTo(file.substring(1, range.end()));
        assertThat(mapping.size()).isEqualTo(11);
    }

    @Test
    void onlyTextIsNotPlain() {
        DataMapping mapping =
                parse("{\"a\": \"3\", \"b\": 3, \"b\": null}").mapping().orElseThrow();

        assertThat(mapping.entries())
                .extracting(entry -> ((DataScalar) entry.value()).plain())
                .containsExactly(false, true, true);
    }

    @Test
    void anEscapeForHalfACharacterIsAReplacementCharacter() {
        DataMapping mapping =
                parse("{\"a\": \"x\\ud83dy\\ud83d\\ude00\\/\"}").mapping().orElseThrow();

        assertThat(((DataScalar) mapping.get("a").orElseThrow()).text()).isEqualTo("x\uFFFDy😀/");
    }

    @Test
    void nothingIsNoProblem() {
        assertThat(parse(" \n")).isEqualTo(new DataDocument(null, null));
    }

    /** The fault stands between guillemets, which are no part of the text. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{\"a\": 1«,»} | a ',' stands before '}'; remove it",
                "{\"a\": [1«,» ]} | a ',' stands before ']'; remove it",
                "{\"a\": 1 «/»* c */} | a comment stands here; remove it, since JSON has none",
                "{\"a\": 1, «#» c } | a comment stands here; remove it, since JSON has none",
                "{«'»a': 1} | text stands in single quotes; put it in double quotes",
                "{\"a\": «'»x'} | text stands in single quotes; put it in double quotes",
                "{«a»: 1} | text stands without quotes; put it in double quotes",
                "{\"a\": «Lesson» one} | text stands without quotes; put it in double quotes",
                "{\"a\": «True»} | 'True' is no value; write 'true'",
                "{\"a\": 1 «\"»b\": 2} | a ',' or ':' is missing before '\"'",
                "{\"a\" «\"»b\"} | a ',' or ':' is missing before '\"'",
                "{\"a\": «}» | '}' cannot stand here",
                "{\"a\": 0«1»} | a number is not written as JSON has it",
                "{\"a\": 1«.»} | a number is not written as JSON has it",
                "{\"a\": \"x«\\q»\"} | '\\q' is no escape; write '\\\\' for a backslash",
                "«{»\"a\": \"x | an object, list or text in it is never closed; add what closes it",
                "«{»\"a\": [1 | an object, list or text in it is never closed; add what closes it",
                "{\"a\": 1} «{»} | something stands behind the end of it; remove it",
                "{\"a\": \"x«\t»y\"} | the control character U+0009 is not allowed",
            },
            delimiter = '|')
    void whatIsWrongIsToldAtItsPlace(String marked, String message) {
        String json = marked.replace("«", "").replace("»", "");

        DataDocument document = parse(json);

        assertThat(document.root()).isNull();
        assertThat(document.problem().message()).isEqualTo(message);
        assertThat(document.problem().range()).isEqualTo(new TextRange(marked.indexOf('«'), marked.indexOf('»') - 1));
    }

    @Test
    void whatIsMoreThanIsReadIsAProblem() {
        assertThat(parse("{\"a\":".repeat(51) + "1" + "}".repeat(51)).problem().message())
                .isEqualTo("nests deeper than 50 levels, which is the most that is read");
        assertThat(parse("{\"a\":".repeat(50) + "1" + "}".repeat(50)).problem()).isNull();
        assertThat(parse("[".repeat(100_000)).problem().kind()).isEqualTo(DataProblem.Kind.LIMIT);
        assertThat(parse("[" + "1,".repeat(100_000) + "1]").problem().message())
                .isEqualTo("has more than 100000 values, which is the most that is read");
        assertThat(parse("{\"" + "k".repeat(1025) + "\": 1}").problem().message())
                .isEqualTo("has a key of 1025 characters; one of more than 1024 is not read");
        assertThat(parse("{\"a\": " + "1".repeat(100_000) + "}").problem()).isNull();
    }
}
