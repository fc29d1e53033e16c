package io.github.coursekit.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A question, without what answers it.
 *
 * @param id the id by which results are stored, if it has one; without one that would tell the answer
 * @param type the type, with hyphens: {@code multiple-answers}, {@code short-answer}, {@code single-answer} or {@code true-false}; others where the check was passed over
 * @param text what is asked, else its title, in Markdown; empty where it has neither
 * @param marks what it is worth, if it says so
 * @param images the images that it shows, as written, in order; without those whose names would tell what is right
 * @param hints what helps whoever asks for it, in Markdown, in order
 * @param options what can be chosen; none where the answer is written by the learner
 */
public record CatalogQuestion(
        Optional<String> id,
        Optional<String> type,
        String text,
        Optional<BigDecimal> marks,
        List<String> images,
        List<String> hints,
        List<Option> options) {

    /** Copies the lists. */
    public CatalogQuestion {
        images = List.copyOf(images);
        hints = List.copyOf(hints);
        options = List.copyOf(options);
    }

    /**
     * What can be chosen.
     *
     * @param id the id by which answers are stored; absent from all options of a question unless they are mere labels in a row, such as a, b and c
     * @param text what it says, else its title, in Markdown; empty where it has neither
     * @param images the images that it shows, as written, in order; absent from all options of a question where the name of one would tell what is right
     */
    public record Option(Optional<String> id, String text, List<String> images) {

        /** Copies the list. */
        public Option {
            images = List.copyOf(images);
        }
    }
}
