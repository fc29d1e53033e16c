package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody wrote into a baseline by hand. */
class BaselineTest {

    private static String entry(Object count) {
        return "{\"path\": \"a.md\", \"rule\": \"r\", \"line\": \"x\", \"count\": " + count + "}";
    }

    private static Baseline parse(String entries) throws IOException {
        return Baseline.read(new StringReader("{\"version\": 1, \"violations\": [" + entries + "]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.5", "3000000000", "\"x\"", "null", "[]"})
    void aCountThatIsNoneIsToldOf(String count) {
        assertThatThrownBy(() -> parse(entry(count)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the \"count\" of r in a.md is " + count + ", where a whole number from 1 is meant");
    }

    @Test
    void countsOfOneViolationAddUp() throws Exception {
        assertThat(parse(entry(2) + ", " + entry(3))).isEqualTo(parse(entry(5)));
    }

    @Test
    void noSumOfCountsIsTooMany() throws Exception {
        assertThat(parse(entry(Integer.MAX_VALUE) + ", " + entry(1))).isEqualTo(parse(entry(Integer.MAX_VALUE)));
    }
}
