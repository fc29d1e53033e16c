package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {

    /** The vectors of FIPS 180-2, and one longer than what is read at once, as {@code sha256sum} tells it. */
    @ParameterizedTest
    @CsvSource({
        "'', 1, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, 1, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "a, 1000000, cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
    })
    void isTheHashThatOtherToolsTell(String text, int times, String hash) throws IOException {
        byte[] bytes = text.repeat(times).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();

        assertThat(Sha256.of(bytes)).isEqualTo(hash);
        assertThat(Sha256.of(new ByteArrayInputStream(bytes))).isEqualTo(hash);
        assertThat(Sha256.copy(new ByteArrayInputStream(bytes), copy)).isEqualTo(hash);
        assertThat(copy.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void ofATextItIsThatOfItsUtf8() {
        assertThat(Sha256.of("caf\u00E9")).isEqualTo(Sha256.of("caf\u00E9".getBytes(StandardCharsets.UTF_8)));
    }
}
