package io.github.coursekit.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.Notation;
import io.github.coursekit.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HugoScalarsTest {

    static DataNode value(String yaml) {
        String text = "a: " + yaml + "\n";
        return DataDocument.parse(text, new TextRange(0, text.length()), Notation.YAML)
                .mapping()
                .flatMap(m -> m.get("a"))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "010, INTEGER, 8",
                "0o10, INTEGER, 8",
                "0x1F, INTEGER, 31",
                "0b11, INTEGER, 3",
                "1_000, INTEGER, 1000",
                "+5, INTEGER, 5",
                "0, INTEGER, 0",
                "08, FLOAT, 8",
                "0089, FLOAT, 89",
                "1e3, FLOAT, 1000",
                "5., FLOAT, 5",
                "1.10, FLOAT, 1.1",
                "9223372036854775808, INTEGER, 9223372036854775808",
                "99999999999999999999, FLOAT, 100000000000000000000",
                "12:30, STRING, 12:30",
                "y, STRING, y",
                "yes, BOOLEAN, true",
                "NO, BOOLEAN, false",
                "nil, STRING, nil",
                "NaN, STRING, NaN",
                "0xg, STRING, 0xg",
                "0b, STRING, 0b",
                "1e, STRING, 1e",
                "2024-01-02, STRING, 2024-01-02",
                "'3', STRING, 3",
                "!!str 1, STRING, 1",
            })
    void readsWhatHugoReads(String yaml, ScalarType type, String shown) {
        assertThat(HugoScalars.type((DataScalar) value(yaml))).isEqualTo(type);
        assertThat(HugoScalars.string(value(yaml))).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"~", "null", "Null", "''"})
    void nothingIsNoText(String yaml) {
        assertThat(HugoScalars.string(value(yaml))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "-1, -1",
        "-1.5, -1",
        "1.9, 1",
        "'\"3\"', 3",
        "'\"abc\"', 0",
        "0x10, 16",
        "true, 1",
        "'{a: 1}', 0",
        "9223372036854775807, 9223372036854775807",
        ".inf, -9223372036854775808",
        "99999999999999999999, -9223372036854775808",
    })
    void weighsWhatHugoWeighs(String yaml, long weight) {
        assertThat(HugoScalars.weight(value(yaml))).isEqualTo(weight);
    }

    @Test
    void aNumberOfAMillionDigitsIsText() {
        assertThat(HugoScalars.type((DataScalar) value("1".repeat(1_000_000)))).isEqualTo(ScalarType.STRING);
    }

    @ParameterizedTest
    @CsvSource({
        "true,true",
        "yes,true",
        "'\"true\"',true",
        "'\"1\"',true",
        "1,true",
        "0,false",
        "'\"yes\"',false",
        "x,false"
    })
    void isTrueWhereHugoSaysSo(String yaml, boolean expected) {
        assertThat(HugoScalars.isTrue(value(yaml))).isEqualTo(expected);
    }
}
