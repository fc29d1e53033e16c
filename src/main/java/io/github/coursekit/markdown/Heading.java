package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.Optional;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param text its text without markup
 * @param idText what Hugo makes the id from: its last line without markup, raw HTML, addresses and destinations
 * @param source what Hugo made it from before version 0.144: the last line of its inline source, without an attribute block
 * @param explicitId the id of an attribute block such as {@code {#id}}, if there is one
 * @param apart the pair of shortcodes, its tags included, that is rendered by itself with the heading in it; empty for a heading that is rendered with the page
 * @param range the whole heading, {@code #} signs or underline included
 */
public record Heading(
        int level,
        String text,
        String idText,
        String source,
        Optional<String> explicitId,
        Optional<TextRange> apart,
        TextRange range) {}
