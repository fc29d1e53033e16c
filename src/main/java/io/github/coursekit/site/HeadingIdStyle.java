package io.github.coursekit.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a site makes ids of the texts of headings. See <a href="https://gohugo.io/configuration/markup/#parserautoidtype">Hugo's documentation</a>.
 */
public enum HeadingIdStyle {
    /** Letters and digits in lower case, {@code -} and {@code _}, and {@code -} for each space; all else is dropped. */
    GITHUB,
    /** As {@link #GITHUB}, of ASCII alone: accents are taken off, other letters are dropped. */
    GITHUB_ASCII,
    /** Letters and digits in lower case, and one {@code -} for whatever stands between. */
    BLACKFRIDAY,
    /** Headings have the ids alone that authors write. */
    NONE;

    /**
     * {@return the style that a site calls by a name; none for an unknown name}
     *
     * @param name a name such as {@code github-ascii}
     */
    public static Optional<HeadingIdStyle> named(String name) {
        return Arrays.stream(values())
                .filter(style -> style != NONE)
                .filter(style ->
                        style.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }
}
