package io.github.coursekit.catalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * The questions of an assessment, without their answers.
 *
 * @param questions its questions, in order
 */
public record CatalogAssessment(List<CatalogQuestion> questions) {

    /** Copies the list. */
    public CatalogAssessment {
        questions = List.copyOf(questions);
    }

    /** All its texts in Markdown. */
    Stream<String> texts() {
        return questions.stream()
                .flatMap(question -> Stream.of(
                                Stream.of(question.text()),
                                question.hints().stream(),
                                question.options().stream().map(CatalogQuestion.Option::text))
                        .flatMap(texts -> texts));
    }

    /** The images that its questions and their options show, as written. */
    Stream<String> images() {
        return questions.stream()
                .flatMap(question -> Stream.concat(
                        question.images().stream(),
                        question.options().stream().flatMap(option -> option.images().stream())));
    }
}
