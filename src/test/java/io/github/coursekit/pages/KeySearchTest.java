package io.github.coursekit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySearchTest {

    private static final Pattern KEY = Pattern.compile("\\bkey\\b:");

    private static boolean found(String text) {
        KeySearch search = new KeySearch(KEY);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        search.write(bytes, 0, bytes.length);
        return search.found();
    }

    /** Every place around the ends of the pieces that it is looked through in. */
    @ParameterizedTest
    @ValueSource(ints = {0, 100, (1 << 16) - 5, (1 << 17) - (1 << 10) - 5, 300_000})
    void itFindsThePatternWhereverItLies(int place) {
        for (int i = place; i < place + 10; i++) {
            assertThat(found(" ".repeat(i) + "key: a")).as("at %d", i).isTrue();
            assertThat(found(" ".repeat(i) + "key a")).as("at %d", i).isFalse();
        }
    }

    @Test
    void theEndOfAWordIsNoWordWhereverTheWordIsCut() {
        for (int i = (1 << 16) - (1 << 10) - 5; i < (1 << 16) - (1 << 10) + 5; i++) {
            assertThat(found(" ".repeat(i) + "monkey: a" + " ".repeat(1 << 16)))
                    .as("at %d", i)
                    .isFalse();
        }
    }

    @Test
    void inWhatIsNoTextNothingIsFound() {
        assertThat(found("\0key: a")).isFalse();
        assertThat(found("\0" + " ".repeat(1 << 17) + "key: a")).isFalse();
        assertThat(found(" ".repeat(1 << 13) + "\0key: a")).isTrue();
        assertThat(found("")).isFalse();
    }
}
