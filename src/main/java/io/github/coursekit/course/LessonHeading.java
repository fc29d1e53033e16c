package io.github.coursekit.course;

import io.github.coursekit.text.TextRange;
import java.util.Optional;

/**
 * A heading as it is kept.
 *
 * @param level 1 to 6
 * @param text its text without markup
 * @param id the id that Hugo gives it, if it gives one
 * @param handed whether a shortcode is handed it as text, so that its template tells whether readers see a heading
 * @param range the whole heading
 */
public record LessonHeading(int level, String text, Optional<String> id, boolean handed, TextRange range) {}
