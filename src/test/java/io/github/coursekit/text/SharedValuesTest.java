package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedValuesTest {

    private final SharedValues shared = new SharedValues();

    private static String text(int i) {
        return "text " + i;
    }

    @Test
    void whatIsEqualIsOne() {
        List<String> first =
                IntStream.range(0, 1000).mapToObj(i -> shared.of(text(i))).toList();

        for (int i = 0; i < first.size(); i++) {
            assertThat(shared.of(text(i))).isSameAs(first.get(i)).isEqualTo(text(i));
        }
        assertThat(shared.of(Optional.of(text(1)))).isSameAs(shared.of(Optional.of(text(1))));
    }

    @Test
    void whatIsNotKeptIsStillWhatWasAskedFor() {
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < 300_000; i++) {
            if (!shared.of(text(i)).equals(text(i))) {
                wrong.add(i);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(shared.of(text(299_999))).isSameAs(shared.of(text(299_999)));
    }

    @Test
    void valuesOfOneHashAreToldApart() {
        List<String> sameHash = List.of("AaAa", "AaBB", "BBAa", "BBBB", "AaC#", "BBC#");

        for (String value : sameHash) {
            assertThat(shared.of(value)).isEqualTo(value);
        }
    }
}
