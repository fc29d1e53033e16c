package io.github.coursekit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
                "a line with\nSre",
                "x_sre_ x",
                "DevOps-SREs",
                "\u00E9SRE",
                "sre\u00E9",
                "R",
                "it ends with r",
                "\u00F6L",
                "g7",
                "h8.",
                "J10"
            })
    void aRoleIsFoundAsAWordOfItsOwn(String text) {
        assertThat(SCAN.mayNameRole(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "d",
        "dev",
        "devop s",
        "SE",
        "S E",
        "ol",
        "h9",
        "i8",
        "J1",
        "presre",
        "SREs",
        "DevOps1",
        "2g7",
        "\uD83D\uDE00"
    })
    void whatIsNoneIsNotFound(String text) {
        assertThat(SCAN.mayNameRole(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    /** So that none is passed over, wherever the pairs of bytes that are looked at begin. */
    @Test
    void aRoleIsFoundBehindAnyNumberOfBytes() {
        RoleScan scan = new RoleScan(List.of("SRE", "QA", "\u540D"));
        for (String role : List.of("Sre", "qA", "\u540D")) {
            for (int before = 0; before < 6; before++) {
                for (int behind = 0; behind < 4; behind++) {
                    String text = "-".repeat(before) + role + "-".repeat(behind);
                    assertThat(scan.mayNameRole(text.getBytes(StandardCharsets.UTF_8)))
                            .as(text)
                            .isTrue();
                }
            }
        }
    }

    /** The capital of a dotless i is that of any i. */
    @Test
    void aRoleWithACapitalOfAnotherLengthIsNotLookedFor() {
        assertThat(new RoleScan(List.of("S\u0131R")).mayNameRole(new byte[] {'S', 'I', 'R'}))
                .isTrue();
    }

    @Test
    void noRolesAreNowhere() {
        assertThat(new RoleScan(List.of()).mayNameRole("DevOps".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
