package io.github.coursekit.config;

import io.github.coursekit.rule.OptionValues;
import org.jspecify.annotations.Nullable;

/**
 * What one layer says of one rule.
 *
 * @param level the level; null when the layer sets only options
 * @param options the options that the layer sets
 * @param origin where it is said, such as {@code course.yaml:12:3}
 */
public record RuleSetting(@Nullable Level level, OptionValues options, String origin) {}
