package io.github.coursekit.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.Notation;
import io.github.coursekit.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Hugo 0.169.0 reads, tried with it. */
class HugoDatesTest {

    private static DataNode value(String yaml) {
        String text = "date: " + yaml;
        return DataDocument.parse(text, new TextRange(0, text.length()), Notation.YAML)
                .mapping()
                .flatMap(mapping -> mapping.get("date"))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-02 | 2024-01-02T00:00:00Z",
                "2024-01-02 03:04:05 | 2024-01-02T03:04:05Z",
                "2024-01-02  03:04:05.5 | 2024-01-02T03:04:05.500Z",
                "2024-01-02T03:04:05 | 2024-01-02T03:04:05Z",
                "2024-01-02T9:04:05Z | 2024-01-02T09:04:05Z",
                "2024-01-02T03:04:05,123456789123Z | 2024-01-02T03:04:05.123456789Z",
                "2024-01-02T03:04:05+02:00 | 2024-01-02T01:04:05Z",
                "2024-01-02T03:04:05-0700 | 2024-01-02T10:04:05Z",
                "2024-01-02 03:04:05+0000 | 2024-01-02T03:04:05Z",
                "2024-01-02 03:04:05 +02:00 | 2024-01-02T01:04:05Z",
                "2024-01-02 03:04:05.5 +0200 CEST | 2024-01-02T01:04:05.500Z",
                "02 Jan 2024 | 2024-01-02T00:00:00Z",
                "Tue, 02 Jan 2024 03:04:05 -0700 | 2024-01-02T10:04:05Z",
                "Tue, 02 Jan 2024 03:04:05 GMT | 2024-01-02T03:04:05Z",
                "02 Jan 24 03:04 -0700 | 2024-01-02T10:04:00Z",
                "02 Jan 70 03:04 UTC | 1970-01-02T03:04:00Z",
                "Tuesday, 02-Jan-24 03:04:05 UTC | 2024-01-02T03:04:05Z",
                "Tue Jan  2 03:04:05 2024 | 2024-01-02T03:04:05Z",
                "Tue Dec 12 03:04:05 UTC 2024 | 2024-12-12T03:04:05Z",
                "Tue Jan 02 03:04:05 -0700 2024 | 2024-01-02T10:04:05Z",
                "1704164645 | 2024-01-02T03:04:05Z",
            })
    void readsWhatHugoReads(String yaml, String instant) {
        assertThat(HugoDates.instant(value(yaml))).map(Object::toString).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~",
                "soon",
                "'Jan 2, 2024'",
                "2 Jan 2024",
                "2 January 2024",
                "02 Foo 2024",
                "2024/01/02",
                "2024-1-2",
                "2024-1-02T03:04:05Z",
                "2024-01",
                "'2024'",
                "'20240102'",
                "2024-13-45",
                "2024-02-30",
                "2024-09-31T00:00:00-04:00",
                "2018-10-087T08:30:11-07:00",
                "2024-01-02 03:04",
                "2024-01-02T03:04Z",
                "2024-01-02T24:00:00Z",
                "2024-01-02T03:04:60Z",
                "2024-01-02t03:04:05z",
                "2024-01-02T03:04:05 +02:00",
                "2024-01-02T03:04:05+02",
                "2024-01-02T03:04:05+25:00",
                "2024-01-02 03:04:05 UTC",
                "'2024-01-02 '",
                "99999999999999999999",
            })
    void whatHugoDoesNotReadIsNone(String yaml) {
        assertThat(HugoDates.instant(value(yaml))).isEmpty();
    }
}
