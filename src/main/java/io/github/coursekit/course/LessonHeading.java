package io.github.coursekit.course;

import io.github.coursekit.text.TextRange;

/**
 * A heading as it is kept.
 *
 * @param level 1 to 6
 * @param text its text without markup
 * @param id the id that Hugo gives it
 * @param range the whole heading
 */
public record LessonHeading(int level, String text, String id, TextRange range) {}
