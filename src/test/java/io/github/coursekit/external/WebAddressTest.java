package io.github.coursekit.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "https://e.example, https://e.example/",
                "HTTPS://E.Example:8443/Path?Q=1#part, https://e.example:8443/Path?Q=1",
                "https://e.example?q, https://e.example/?q",
                "https://e.example#part, https://e.example/",
                "https://e.example/a b|c, https://e.example/a%20b%7Cc",
                "https://e.example/100%/%41%zz, https://e.example/100%25/%41%25zz",
                "https://e.example/%, https://e.example/%25",
                "https://e.example/é?[x], https://e.example/%C3%A9?%5Bx%5D",
                "https://bücher.example/, https://xn--bcher-kva.example/",
                "https://e.example/a/../b/./c, https://e.example/b/c",
                "http://[2001:DB8::1]:80/, http://[2001:db8::1]:80/",
                "http://me:secret@E.example/, http://me:secret@e.example/",
                "https://mé:x@e.example/, https://m%C3%A9:x@e.example/",
                "` https://e.example/ `, https://e.example/",
            })
    void areReadAsBrowsersReadThem(String url, String address) {
        assertThat(WebAddress.parse(url)).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.md",
                "//e.example/",
                "mailto:a@e.example",
                "ftp://e.example/",
                "file:///etc/passwd",
                "http:",
                "http://",
                "http:///a",
                "http://:80/",
                "http://e.example:99999/",
                "http://e.example:x/",
                "http://[::1/",
                "http://e e.example/",
                "https://-.-/",
                "javascript://e.example/",
            })
    void whatIsNoneIsNotOne(String url) {
        assertThat(WebAddress.parse(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "b, https://e.example/dir/b",
        "../b, https://e.example/b",
        "/b, https://e.example/b",
        "?x, https://e.example/dir/a?x",
        "#x, https://e.example/dir/a?q",
        "//f.example/b, https://f.example/b",
        "http://f.example, http://f.example/",
        "b:c/d, ",
    })
    void redirectsAreResolved(String location, String address) {
        assertThat(WebAddress.resolve(URI.create("https://e.example/dir/a?q"), location))
                .isEqualTo(java.util.Optional.ofNullable(address).map(URI::create));
    }
}
