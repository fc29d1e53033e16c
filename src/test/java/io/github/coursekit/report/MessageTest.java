package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It is hot; cool it|It is hot|cool it",
                "It is hot|It is hot|``",
                "It is hot; cool it; or wait|It is hot|cool it; or wait",
                "The id 'a; b' is taken; choose another|The id 'a; b' is taken|choose another",
                "found \"one; two\"|found \"one; two\"|``",
                "don't; cool it|don't; cool it|``",
            })
    void isSplitBetweenWhatWasFoundAndWhatToDo(String message, String fact, String advice) {
        assertThat(Message.of(message)).isEqualTo(new Message(fact, advice));
    }
}
