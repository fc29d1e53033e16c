package io.github.coursekit.pages;

import io.github.coursekit.markdown.Shortcode;
import java.util.Optional;
import java.util.stream.Stream;

/** What shortcodes are given, by names that differ between themes. */
final class Arguments {

    private Arguments() {}

    /** The first argument that is there, of some names or positions. */
    static Optional<String> first(Shortcode shortcode, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> shortcode.argument(key).stream())
                .map(Shortcode.Argument::value)
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
