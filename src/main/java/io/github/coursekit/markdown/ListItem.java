package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.Optional;

/**
 * An item of a bullet or ordered list. Items nest; {@code range} tells which holds which.
 *
 * @param range the whole item with its marker and everything nested in it
 * @param lead the paragraph that the item begins with, if it begins with one
 */
public record ListItem(TextRange range, Optional<TextRange> lead) {}
