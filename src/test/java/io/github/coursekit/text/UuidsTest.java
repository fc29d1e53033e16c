package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UuidsTest {

    @ParameterizedTest
    @CsvSource({
        "0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d, true",
        "0A1B2C3D-4E5F-6A7B-8C9D-0E1F2A3B4C5D, true",
        "0a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d, false",
        "0g1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d, false",
        "{0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d}, false",
        "'', false",
    })
    void tellsItsForm(String text, boolean uuid) {
        assertThat(Uuids.isUuid(text)).isEqualTo(uuid);
    }

    /** The same in each version: an author may have kept the one of an earlier fix. */
    @Test
    void ofNamesItIsAlwaysTheSameAndOfOthersAnother() {
        assertThat(Uuids.named("a.md", "1"))
                .isEqualTo("411d35eb-a99b-360d-9010-1c3fc5759191")
                .isNotEqualTo(Uuids.named("a.md", "2"));
        assertThat(Uuids.isUuid(Uuids.named("a.md"))).isTrue();
    }
}
