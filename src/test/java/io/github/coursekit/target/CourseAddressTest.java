package io.github.coursekit.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseAddressTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "course:org.example:knives, org.example, knives, '', -, ''",
                "course:org.example:knives/, org.example, knives, '', -, ''",
                "course:org.example:knives#top, org.example, knives, '', -, top",
                "course:g:a/care/sharpen.md, g, a, care/sharpen.md, -, ''",
                "course:g:a/care/sharpen/#the%20angle, g, a, care/sharpen/, -, the angle",
                "course:g:a//care/./x/../Sharpen%20it.md, g, a, care/Sharpen it.md, -, ''",
                "course:g:a/../../secret.md, g, a, secret.md, -, ''",
                "COURSE:g:a/b#c#d, g, a, b, -, c#d",
                "course:g_1.x-y:a_2.z-w/b, g_1.x-y, a_2.z-w, b, -, ''",
                "course:g:a?id=heat%3F, g, a, '', heat?, ''",
                "course:g:a/?id=heat#low, g, a, '', heat, low",
                "course:g:a/b#?id=c, g, a, b, -, ?id=c",
            })
    void hasItsParts(String text, String group, String artifact, String path, String id, String fragment) {
        assertThat(CourseAddress.isMeant(text)).isTrue();
        assertThat(CourseAddress.of(text))
                .contains(new CourseAddress(group, artifact, path, Optional.ofNullable(id), fragment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "course:",
                "course:knives",
                "course:knives/care",
                "course::knives",
                "course:org.example:",
                "course:org.example:knives:1.0/care",
                "course://org.example/knives",
                "course:org.example/knives/care",
                "course:org.example:knives?tab=2",
                "course:org.example:knives?id=",
                "course:org.example:knives/care?id=heat",
                "course:org example:knives",
                "course:org.example:knives\n/care",
            })
    void isNoneWithoutItsParts(String text) {
        assertThat(CourseAddress.isMeant(text)).isTrue();
        assertThat(CourseAddress.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"courses:g:a", "course", "of course: yes", "https://example.org/course:g:a", ""})
    void isNotMeantByOtherDestinations(String text) {
        assertThat(CourseAddress.isMeant(text)).isFalse();
        assertThat(CourseAddress.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "course:g:a",
                "course:g:a/care/sharpen.md",
                "course:g:a/b%20c/%C3%A9/#d%20e",
                "course:g:a/100%25.md",
                "course:g:a?id=x%20y#z"
            })
    void isWrittenAsItWasRead(String text) {
        assertThat(CourseAddress.of(text).orElseThrow()).hasToString(text);
    }
}
