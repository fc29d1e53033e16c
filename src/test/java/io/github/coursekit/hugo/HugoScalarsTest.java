package io.github.coursekit.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.Notation;
import io.github.coursekit.text.TextRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        assertThat(HugoWeights.of(value(yaml))).isEqualTo(weight);
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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "text, \"text\"",
                "'3', \"3\"",
                "010, 010",
                "1.50, 1.50",
                "Yes, Yes",
                "~, nothing",
                "[1], a list",
                "{a: 1}, a mapping",
            })
    void aMessageShowsAValueAsItIsWritten(String yaml, String shown) {
        assertThat(HugoScalars.shown(value(yaml))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "18446744073709551615, INTEGER", // 64 bits
        "18446744073709551616, FLOAT",
        "-9223372036854775807, INTEGER", // 63 bits and a sign
        "-9223372036854775808, FLOAT",
        "999999999, INTEGER",
        "1000000000, INTEGER",
        "1234567890, INTEGER",
        "12a, STRING",
        "1/2, STRING",
        "1:2, STRING",
        "_1, STRING",
        "1_0, INTEGER",
        "1_0.5, FLOAT",
        "+, STRING",
        "., STRING",
        "00, INTEGER",
        "0o, STRING",
        "0O17, INTEGER",
        "0B1, INTEGER",
        "0X1f, INTEGER",
        ".5, FLOAT",
        "-.5e+2, FLOAT",
        ".inf, FLOAT",
        "-.INF, FLOAT",
        ".nan, FLOAT",
        "off, BOOLEAN",
        "false, BOOLEAN",
        "falsey, STRING",
        "NULL, NULL",
    })
    void tellsTheTypeOf(String yaml, ScalarType type) {
        assertThat(HugoScalars.type((DataScalar) value(yaml))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"400, FLOAT", "401, STRING"})
    void aNumberHasAtMostSoManyDigits(int digits, ScalarType type) {
        assertThat(HugoScalars.type((DataScalar) value("1".repeat(digits)))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "-0x10, -16", "0, 0", "1.5,", "text,", "'\"3\"',", "true,", "~,"})
    void aWholeNumberIsAnInteger(String yaml, @Nullable BigInteger number) {
        assertThat(HugoScalars.integer((DataScalar) value(yaml))).isEqualTo(Optional.ofNullable(number));
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "1.5, 1.5", "-2e1, -20", ".inf,", ".nan,", "1e999,", "text,", "'\"3\"',", "true,", "~,"})
    void aNumberIsWholeOrNot(String yaml, @Nullable BigDecimal number) {
        Optional<BigDecimal> found = HugoScalars.number((DataScalar) value(yaml));

        assertThat(found.isPresent()).isEqualTo(number != null);
        found.ifPresent(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "1e400, 1e400", "-.inf, -.inf", "0.5, 0.5", "'[1]',", "'{a: 1}',", "True, true", "Off, false"
    })
    void textIsWhatHugoShows(String yaml, @Nullable String shown) {
        assertThat(HugoScalars.string(value(yaml))).isEqualTo(Optional.ofNullable(shown));
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "0x0, true",
        "~, true",
        "'', true",
        "1, false",
        "0.0, false",
        "'\"0\"', false",
        "false, false",
        "[0], false"
    })
    void noWeightIsZeroOrNothing(String yaml, boolean none) {
        assertThat(HugoWeights.isNone(value(yaml))).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({
        "no, 0",
        "~, 0",
        "[3], 0",
        "-1e3, -1000",
        "9223372036854775808.0, -9223372036854775808",
        "9e18, 9000000000000000000"
    })
    void otherValuesWeigh(String yaml, long weight) {
        assertThat(HugoWeights.of(value(yaml))).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource({"1.5", "~", "[true]", "{a: true}", "no", "'\"f\"'", "0x0"})
    void isNotTrue(String yaml) {
        assertThat(HugoScalars.isTrue(value(yaml))).isFalse();
    }
}
