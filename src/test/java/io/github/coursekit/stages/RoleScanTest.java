package io.github.coursekit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleScanTest {

    private static final RoleScan SCAN =
            new RoleScan(List.of("DevOps", "SRE", "R", "\u00D6l", "e5", "f6", "g7", "h8", "i9", "j10"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "devops",
                "the DEVOPS way",
                "presre",
                "a line with\nSre",
                "R",
                "it ends with r",
                "\u00F6L",
                "g7",
                "h8.",
                "J10"
            })
    void aRoleIsFoundWhereverItStands(String text) {
        assertThat(SCAN.mayHoldRole(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"''", "d", "dev", "devop s", "SE", "S E", "ol", "h9", "i8", "J1", "\uD83D\uDE00"})
    void whatIsNoneIsNotFound(String text) {
        assertThat(SCAN.mayHoldRole(text)).isFalse();
    }

    @Test
    void noRolesAreNowhere() {
        assertThat(new RoleScan(List.of()).mayHoldRole("DevOps")).isFalse();
    }
}
