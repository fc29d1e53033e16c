package io.github.coursekit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {

    private static Version version(String text) {
        return Version.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.3, NONE, 1.2.3",
        "1.2.3, PATCH, 1.2.4",
        "1.2.3, MINOR, 1.3.0",
        "1.2.3, MAJOR, 2.0.0",
        "0.3.1, PATCH, 0.3.2",
        "0.3.1, MINOR, 0.3.2",
        "0.3.1, MAJOR, 0.4.0",
    })
    void theNextVersionFollowsFromWhatChanged(String before, Bump bump, String next) {
        assertThat(version(before).next(bump, ZeroMajor.MINOR)).hasToString(next);
    }

    @ParameterizedTest
    @CsvSource({"STRICT, MAJOR, 1.0.0", "STRICT, MINOR, 0.4.0", "STRICT, PATCH, 0.3.2", "OFF, MAJOR, 0.3.1"})
    void whatIsAskedBeforeOneIsASetting(ZeroMajor zeroMajor, Bump bump, String next) {
        assertThat(version("0.3.1").next(bump, zeroMajor)).hasToString(next);
        assertThat(version("1.3.1").next(Bump.MAJOR, zeroMajor)).hasToString("2.0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.3, 1.3.0-SNAPSHOT, true",
        "1.2.3, 1.3.0-rc.1, true",
        "1.2.3, 2.0.0, true",
        "1.2.3, 1.2.4, false",
        "1.2.3-beta2, 1.3.0, true",
        "1.2, 1.3, true",
        "v1.2.3, 1.2.99, false",
    })
    void aSnapshotIsJudgedAsItsRelease(String before, String after, boolean enough) {
        Verdict verdict = Verdict.of(Bump.MINOR, version(before), version(after), ZeroMajor.MINOR);

        assertThat(verdict.isEnough()).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0.0",
        "1.2, 1.2.0",
        "1.2.3.Final, 1.2.3",
        "1.2.3.4, 1.2.3",
        "2026.11, 2026.11.0",
        "1.2.3+build5, 1.2.3",
    })
    void theThreeNumbersCount(String text, String version) {
        assertThat(version(text)).hasToString(version);
    }

    @Test
    void whatBeginsWithNoNumberIsNoVersion() {
        assertThat(Version.parse("latest")).isEmpty();
        assertThat(Version.parse("")).isEmpty();
        assertThat(Version.parse("12345678901.0")).isEmpty();
    }
}
