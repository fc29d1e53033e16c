package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.Optional;

/**
 * An image.
 *
 * @param form how it is written
 * @param destination its source, as written but for backslash escapes and entities
 * @param alt the alternative text; empty when there is none; an empty text says that the image is decoration, which only HTML can say, or that a
 *     shortcode writes one
 * @param range the whole image
 * @param destinationRange the place of the source without brackets and quotes: for a reference that of its definition
 */
public record Image(
        LinkForm form, String destination, Optional<String> alt, TextRange range, TextRange destinationRange) {}
