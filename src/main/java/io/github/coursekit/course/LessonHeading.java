package io.github.coursekit.course;

import io.github.coursekit.text.TextRange;
import java.util.Optional;

/**
 * A heading as it is kept.
 *
 * @param level 1 to 6
 * @param text its text without markup
 * @param id the id that Hugo gives it, if it gives one
 * @param range the whole heading
 */
public record LessonHeading(int level, String text, Optional<String> id, TextRange range) {}
