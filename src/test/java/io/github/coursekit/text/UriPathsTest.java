package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriPathsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a/b.md, a/b.md",
                "azAZ09, azAZ09",
                "\"-._~!$&'()*+,;=:@/\", \"-._~!$&'()*+,;=:@/\"",
                "a b#c?d%e, a%20b%23c%3Fd%25e",
                "[`{], %5B%60%7B%5D",
                "caf\u00E9, caf%C3%A9",
                "\uD83C\uDF72, %F0%9F%8D%B2",
            })
    void whatAPathMayNotHoldIsEscaped(String path, String uri) {
        assertThat(UriPaths.encode(path)).isEqualTo(uri);
        assertThat(UriPaths.decode(uri)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "a%2fb, a/b",
        "100%, 100%",
        "%, %",
        "%4, %4",
        "a%4, a%4",
        "%41, A",
        "%4g, %4g",
        "%g4, %g4",
        "%%41, %A",
        "%7F%41%20x, '\u007FA x'",
        "caf%C3, caf%C3",
        "%C3%A9%FF, %C3%A9%FF",
        "%00, '\0'",
    })
    void whatIsNoEscapeOrNoUtf8Stays(String uri, String path) {
        assertThat(UriPaths.decode(uri)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"/a/b, /a/", "/a/b/, /a/b/", "/a, /", "a, ''", "'', ''", "https://a.example/b, https://a.example/"})
    void theBaseOfAPageEndsAtItsLastSlash(String page, String base) {
        assertThat(UriPaths.baseOf(page)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, a/b",
        "/a/b/, /a/b/",
        "'', ''",
        "/, /",
        "., ''",
        "./, ''",
        "./a, a",
        "a/./b, a/b",
        "a/.b, a/.b",
        "a/..b/c, a/..b/c",
        "a/../b, b",
        "/a/../../b, /b",
        "../a, a",
        "a/b/.., a/",
        "a/b/., a/b/",
        "a/.., ''",
        "/.., /",
        "a//b, a/b",
        "//a, /a",
        "a//, a/",
    })
    void dotsAreResolvedAsBrowsersDo(String path, String normal) {
        assertThat(UriPaths.normalize(path)).isEqualTo(normal);
    }
}
