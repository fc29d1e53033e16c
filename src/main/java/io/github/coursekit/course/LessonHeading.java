package io.github.coursekit.course;

import io.github.coursekit.text.TextRange;
import java.util.Optional;

/**
 * A heading as it is kept. A course has very many, so its range is two numbers and no object of its own.
 *
 * @param level 1 to 6
 * @param text its text without markup
 * @param id the id that Hugo gives it, if it gives one
 * @param handed whether a shortcode is handed it as text, so that its template tells whether readers see a heading
 * @param start where the whole heading starts, a UTF-16 offset from 0
 * @param end where it ends, exclusive
 */
public record LessonHeading(int level, String text, Optional<String> id, boolean handed, int start, int end) {

    /**
     * Makes a heading.
     *
     * @param level 1 to 6
     * @param text its text without markup
     * @param id the id that Hugo gives it, if it gives one
     * @param handed whether a shortcode is handed it as text
     * @param range the whole heading
     */
    public LessonHeading(int level, String text, Optional<String> id, boolean handed, TextRange range) {
        this(level, text, id, handed, range.start(), range.end());
    }

    /** {@return the whole heading} */
    public TextRange range() {
        return new TextRange(start, end);
    }
}
