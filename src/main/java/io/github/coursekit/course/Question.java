package io.github.coursekit.course;

import io.github.coursekit.data.DataScalar;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.text.TextRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question of an assessment.
 *
 * @param number its place in the list, from 1
 * @param id the id by which results are stored
 * @param type the type as it is written
 * @param text what is asked, else its title; empty when it has neither
 * @param marks what it is worth; empty when it does not say, or not by a number
 * @param images the images that it shows, as written, in order
 * @param hints what helps whoever asks for it, in order
 * @param options what can be chosen, in order; what has no keys is none
 * @param start the place of its first key
 */
public record Question(
        int number,
        Optional<PlacedText> id,
        Optional<PlacedText> type,
        String text,
        Optional<BigDecimal> marks,
        List<String> images,
        List<String> hints,
        List<QuestionOption> options,
        TextRange start) {

    /** Copies the lists. */
    public Question {
        images = List.copyOf(images);
        hints = List.copyOf(hints);
        options = List.copyOf(options);
    }

    static Question of(AssessmentMapping question) {
        List<QuestionOption> options = new ArrayList<>();
        for (AssessmentMapping option : question.items("options")) {
            options.add(new QuestionOption(
                    option.number(), option.text("id"), text(option), images(option), option.start()));
        }
        Optional<BigDecimal> marks = question.value("marks")
                .flatMap(value -> value instanceof DataScalar scalar ? HugoScalars.number(scalar) : Optional.empty());
        return new Question(
                question.number(),
                question.text("id"),
                question.text("type"),
                text(question),
                marks,
                images(question),
                Stream.concat(question.strings("hint"), question.strings("hints"))
                        .toList(),
                options,
                question.start());
    }

    /** A title is shown in place of a text; a description may be, and may as well explain the answer. */
    private static String text(AssessmentMapping shown) {
        return shown.string("text").or(() -> shown.string("title")).orElse("");
    }

    private static List<String> images(AssessmentMapping shown) {
        return Stream.concat(shown.strings("image"), shown.strings("images")).toList();
    }

    /** {@return how a message calls the question: by its id in quotes, or by its place in the list} */
    public String name() {
        return id.map(known -> "'" + known.text() + "'").orElse("number " + number);
    }

    /** {@return the type in its one spelling, with hyphens; empty when it has none} */
    public String kind() {
        return type.map(PlacedText::text).orElse("").replace('_', '-');
    }
}
