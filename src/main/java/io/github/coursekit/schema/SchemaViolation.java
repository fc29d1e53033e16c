package io.github.coursekit.schema;

import io.github.coursekit.text.TextRange;
import java.util.Optional;

/**
 * What a schema does not allow.
 *
 * @param range the value, or the key, that is wrong; empty when something is missing at the top
 * @param message what was found and what is asked for, in an author's words, without a full stop
 */
public record SchemaViolation(Optional<TextRange> range, String message) {}
