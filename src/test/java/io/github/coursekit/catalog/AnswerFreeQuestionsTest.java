package io.github.coursekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.course.Assessment;
import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.Notation;
import io.github.coursekit.text.TextRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFreeQuestionsTest {

    private static CatalogQuestion question(String yaml) {
        String text = "questions: [{" + yaml + "}]";
        DataDocument document = DataDocument.parse(text, new TextRange(0, text.length()), Notation.YAML);
        return AnswerFreeQuestions.of(Assessment.of(
                        new AssessmentMapping(0, document.mapping().orElseThrow())))
                .questions()
                .get(0);
    }

    private static Optional<String> some(String text) {
        return Optional.of(text);
    }

    @Test
    void aQuestionHasWhatAsksAndNothingElse() {
        assertThat(
                        question(
                                "id: q1, type: single_answer, text: 'Hot?', marks: 2.50, image: pan.png, images: [lid.png, pot.png], hint: Touch, description: x, explanation: x, correctAnswer: a,"
                                        + " options: [{id: a, text: Yes!, image: y.png, isCorrect: true, explanation: x}, {id: b, text: No!, description: x}]"))
                .isEqualTo(new CatalogQuestion(
                        some("q1"),
                        some("single-answer"),
                        "Hot?",
                        Optional.of(new BigDecimal("2.5")),
                        List.of("pan.png", "lid.png", "pot.png"),
                        List.of("Touch"),
                        List.of(
                                new CatalogQuestion.Option(some("b"), "No!", List.of()),
                                new CatalogQuestion.Option(some("a"), "Yes!", List.of("y.png")))));
    }

    @ParameterizedTest
    @CsvSource({
        "img/right-1.png, false",
        "img/is_WRONG.png, false",
        "isCorrect2.svg, false",
        "Answers.png, false",
        "answers/a.png, true",
        "img/Bright.png, true",
        "copyright2.png, true"
    })
    void imagesAreToldUnlessANameTellsWhatIsRight(String image, boolean told) {
        assertThat(question("type: single-answer, options: [{text: a, image: " + image + "}, {text: b, image: b.png}]")
                        .options())
                .extracting(CatalogQuestion.Option::images)
                .containsExactly(told ? List.of(image) : List.of(), told ? List.of("b.png") : List.of());
        assertThat(question("type: short-answer, images: [" + image + ", b.png]")
                        .images())
                .isEqualTo(told ? List.of(image, "b.png") : List.of("b.png"));
    }

    @Test
    void theOrderOfOptionsDoesNotDependOnHowTheyAreWritten() {
        assertThat(question("type: single-answer, options: [{id: 2, text: b}, {id: 1, text: a}, {id: 0, text: a}]"))
                .isEqualTo(question(
                        "type: single-answer, options: [{id: 0, text: a}, {id: 1, text: a}, {id: 2, text: b}]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type: short-answer, ", "type: short_answer, ", "type: order, ", "type: '', ", ""})
    void whatIsNoChoiceHasNoOptions(String type) {
        assertThat(question(type + "text: 'Hot?', options: [{text: Fire}]").options())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct", "Wrong_2", "is-RIGHT", "the answer", "SOLUTION", "ｃｏｒｒｅｃｔ"})
    void idsThatTellAreLeftOutOfTheWholeQuestion(String id) {
        assertThat(question("type: single-answer, options: [{id: a, text: Pan}, {id: '" + id + "', text: Pot}]")
                        .options())
                .extracting(CatalogQuestion.Option::id)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void idsThatSayWhatTheTextSaysStay() {
        assertThat(question(
                                "type: single-answer, options: [{id: left, text: To the left}, {id: right, text: To the right}]")
                        .options())
                .extracting(CatalogQuestion.Option::id)
                .containsExactly(some("left"), some("right"));
    }

    @Test
    void marksBeyondAllNumbersAreLeftOut() {
        assertThat(question("text: 'Hot?', marks: 1e999999999").marks()).isEmpty();
    }
}
