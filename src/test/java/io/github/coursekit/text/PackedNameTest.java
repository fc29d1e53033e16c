package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackedNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a/b.md",
                "...",
                "a/..b/c.",
                ".a/b",
                "ab:c",
                "1:c",
                "@:c",
                "[:c",
                "`:c",
                "{:c",
                "a/b:c",
                "caf\u00E9",
                "\uD83C\uDF72",
                "\uD7FF",
                "\uE000",
            })
    void anArchiveCanHoldIt(String name) {
        assertThat(PackedName.faultOf(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'has a part that is empty, a dot or two dots'",
        "/a, 'has a part that is empty, a dot or two dots'",
        "a/, 'has a part that is empty, a dot or two dots'",
        "a//b, 'has a part that is empty, a dot or two dots'",
        "./a, 'has a part that is empty, a dot or two dots'",
        "a/../b, 'has a part that is empty, a dot or two dots'",
        "a/.., 'has a part that is empty, a dot or two dots'",
        "\\a, 'holds a backslash, which parts folders on some systems'",
        "a\\b, 'holds a backslash, which parts folders on some systems'",
        "'\0a', holds a NUL",
        "'a\0', holds a NUL",
        "a:b, begins like a path on a drive",
        "z:b, begins like a path on a drive",
        "A:/b, begins like a path on a drive",
        "Z:b, begins like a path on a drive",
        "a\uD800, holds half of a character",
        "\uDFFFa, holds half of a character",
    })
    void noArchiveHoldsIt(String name, String fault) {
        assertThat(PackedName.faultOf(name)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"65535, false", "65536, true"})
    void aNameHasAtMostSoManyBytes(int bytes, boolean tooLong) {
        assertThat(PackedName.faultOf("\u00E9".repeat(bytes / 2) + "a".repeat(bytes % 2))
                        .isPresent())
                .isEqualTo(tooLong);
    }
}
