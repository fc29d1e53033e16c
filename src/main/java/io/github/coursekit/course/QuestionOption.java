package io.github.coursekit.course;

import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * What can be chosen to answer a question.
 *
 * @param number its place in the list, from 1
 * @param id the id by which answers are stored
 * @param text what it says, else its title; empty when it has neither
 * @param images the images that it shows, as written, in order
 * @param start the place of its first key
 */
public record QuestionOption(int number, Optional<PlacedText> id, String text, List<String> images, TextRange start) {

    /** Copies the list. */
    public QuestionOption {
        images = List.copyOf(images);
    }
}
