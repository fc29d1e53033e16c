package io.github.coursekit.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseReferencesTest {

    private static List<String> addresses(String text) {
        return CourseReferences.in(text).stream()
                .map(CourseReferences.Reference::address)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "show(\"course:org.example:knives/care/a.md\"); | course:org.example:knives/care/a.md",
                "val page = 'course:g:a/b/#c' | course:g:a/b/#c",
                "<a href=\"course:g:a/b?id=x\">x</a> | course:g:a/b?id=x",
                "<a href=course:g:a/b>x</a> | course:g:a/b",
                "page: course:g:a?id=heat-1 # the first | course:g:a?id=heat-1",
                "[x](course:g:a/b%20c.md) | course:g:a/b%20c.md",
                "{\"a\":[\"course:g:a/b\",1]} | course:g:a/b",
                "a=course:g:a/b;c=d | course:g:a/b",
                "See course:g:a/b.md, then go on. | course:g:a/b.md",
                "Have you read course:g:a/b.md? | course:g:a/b.md",
                "It is in course:org.example:knives. | course:org.example:knives",
                "<!-- course:g:a/b--> | course:g:a/b",
                "&quot;course:g:a/b&quot; | course:g:a/b",
                "Course:g:a/b | Course:g:a/b",
                "`course:org.example:knives` | course:org.example:knives",
                "\u201ecourse:g:a/b\u201c | course:g:a/b",
                "\u300ccourse:g:a/b\u300d | course:g:a/b",
                "course:g:a/b\u3001course:g:c | course:g:a/b",
                "course:g:a/b\u3002 | course:g:a/b",
                "course:g:a/b\u2026 | course:g:a/b",
                "course:g:a/b\u3000c | course:g:a/b",
                "course:g:a/gr\u00f6\u00dfe/\u5200 | course:g:a/gr\u00f6\u00dfe/\u5200",
                "&#34;course:g:a/b&#x22; | course:g:a/b",
                "course:g:a/b&amp;c | course:g:a/b",
                "course:g:a/b?id=x:y | course:g:a/b?id=x:y",
                "course:g:a/b\\n | course:g:a/b"
            })
    void anAddressEndsWhereItsSurroundingsBegin(String text, String address) {
        assertThat(addresses(text)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"course:org.example:knives/${page}\"",
                "\"course:org.example:knives/care/{0}\"",
                "`course:org.example:knives/care/#{anchor}`",
                "'course:org.example:knives/care-%s.md'",
                "\"course:org.example:knives/care-\" + page",
                "\"course:org.example:knives/care-\"\n    + page",
                "\"course:org.example:knives/\\(page)\"",
                "<a href='course:org.example:knives/<%= page %>'>",
                "course:org.example:knives/gr\ufffd\ufffde",
                "\"course:org.example:knives/gr\\u00f6\\u00dfe\"",
                "'course:org.example:knives/gr\\xf6\\xdfe'",
                "<a href='course:org.example:knives/gr&ouml;&szlig;e'>",
                "<a href='course:org.example:knives/gr&#246;e'>",
                "course:org.example:knives/care/@page@",
                "course:org.example:knives/@page@/care",
                "'course:org.example:knives/care/:id'",
                "'course:org.example:knives/:id/care'"
            })
    void ofWhatAProgramCompletesOnlyTheCourseIsKnown(String text) {
        assertThat(addresses(text)).containsExactly("course:org.example:knives");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t('course:lesson:title')",
                "course:<groupId>:<artifactId>/<path>",
                "mvn io.github.coursekit:course:check:x/y",
                "of-course:g:a/b and of.course:g:a/b and mycourse:g:a/b",
                "https://example.org/course:g:a/b",
                "course: g:a/b",
                "course:check",
                "course:12.30:15",
                "course:v1.0:thing",
                "is it course:lesson:title?",
                ""
            })
    void otherWordsAreNoAddresses(String text) {
        assertThat(addresses(text)).isEmpty();
    }

    @Test
    void longWordsOverflowNothing() {
        String word = "a.%20".repeat(200_000);

        assertThat(addresses("course:g:a/" + word + "b")).containsExactly("course:g:a/" + word + "b");
        assertThat(addresses("course:" + "g".repeat(1_000_000))).isEmpty();
    }

    @Test
    void allOfATextAreFoundWithTheirPlaces() {
        String text = "a course:g:a/b\ncourse:g:a/c c";

        assertThat(CourseReferences.in(text))
                .extracting(reference -> text.substring(
                        reference.range().start(), reference.range().end()))
                .containsExactly("course:g:a/b", "course:g:a/c");
    }
}
