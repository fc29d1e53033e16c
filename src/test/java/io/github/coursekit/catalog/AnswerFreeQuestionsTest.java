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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Test
    void titlesAreShownInPlaceOfTextsAndDescriptionsAreNot() {
        CatalogQuestion question = question(
                "type: single-answer, title: 'Hot?', description: x,"
                        + " options: [{title: Pan, description: x}, {title: Pot, text: Lid}, {text: '', title: Sky}, {description: x}]");

        assertThat(question.text()).isEqualTo("Hot?");
        assertThat(question.options())
                .extracting(CatalogQuestion.Option::text)
                .containsExactly("", "Lid", "Pan", "Sky");
    }

    @ParameterizedTest
    @CsvSource({
        "img/right-1.png, false",
        "img/is_WRONG.png, false",
        "isCorrect2.svg, false",
        "Answers.png, false",
        "ｃｏｒｒｅｃｔ.png, false",
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
        assertThat(question("type: single-answer, options: [{text: a, image: z.png}, {text: a, image: b.png}]"))
                .isEqualTo(
                        question("type: single-answer, options: [{text: a, image: b.png}, {text: a, image: z.png}]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type: short-answer, ", "type: short_answer, ", "type: order, ", "type: '', ", ""})
    void whatIsNoChoiceHasNoOptions(String type) {
        assertThat(question(type + "text: 'Hot?', options: [{text: Fire}]").options())
                .isEmpty();
    }

    private static List<Optional<String>> idsOf(String... ids) {
        String options = Stream.of(ids)
                .map(id -> "{id: '" + id + "', text: Pan}")
                .collect(Collectors.joining(", ", "options: [", "]"));
        return question("type: multiple-answers, " + options).options().stream()
                .map(CatalogQuestion.Option::id)
                .toList();
    }

    /** No list of words does: every author has others, in every language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, correct",
                "a, Wrong_2",
                "good, bad",
                "key, distractor1",
                "opt_t, opt_f",
                "q8a1-T, q8a2-F",
                "yes, no",
                "true, false",
                "r1, w1, r2",
                "o-1, x-2",
                "richtig, falsch1",
                "ｃｏｒｒｅｃｔ, b",
                "a, a",
                "a, c",
                "b, c",
                "a, B",
                "1, 3",
                "1, 02",
                "1, 1",
                "1, b",
                "ab, cd",
                "pan, pot",
                "correct-a, correct-b",
                "wrong1, wrong2",
                "is-RIGHT",
                "pan",
                "b",
                "-1, 0"
            })
    void idsThatAreNoMereLabelsAreLeftOutOfTheWholeQuestion(String ids) {
        assertThat(idsOf(ids.split(", "))).isNotEmpty().allMatch(Optional::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "b, a",
                "A, B, C",
                "q1-a, q1-b",
                "q1_c, q1_a, q1_b",
                "optionB, optionA",
                "2, 1",
                "o9, o10, o11",
                "o10, o11",
                "08, 09, 10",
                "0, 1, 2",
                "copyright-1, copyright-2",
                "richtig-a, richtig-b",
                "7e63ee0a-5b1c-5d0e-9d5a-d4c8a1c1bf7b, 0e63ee0a-5b1c-4d0e-9d5a-d4c8a1c1bf7c"
            })
    void mereLabelsStay(String ids) {
        assertThat(idsOf(ids.split(", ")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ids.split(", ")).map(Optional::of).toList());
    }

    @Test
    void whereAnOptionHasNoIdNoneIsTold() {
        assertThat(question("type: single-answer, options: [{id: a, text: Pan}, {text: Pot}]")
                        .options())
                .extracting(CatalogQuestion.Option::id)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "q7-answer-b, false",
        "q7-b, false",
        "q7_B, false",
        "b, false",
        "q7-correct, false",
        "CorrectIsPan, false",
        "q7, true",
        "q-c, true",
        "pizza, true",
        "copyright-1, true",
        "7e63ee0a-5b1c-5d0e-9d5a-d4c8a1c1bf7b, true"
    })
    void theIdOfAQuestionStaysUnlessItTellsTheAnswer(String id, boolean told) {
        assertThat(question("id: " + id + ", type: single-answer, options: [{id: a, text: Pan}, {id: b, text: Pot}]")
                        .id())
                .isEqualTo(told ? some(id) : Optional.empty());
    }

    @Test
    void theNumberOfAQuestionIsNoneOfItsOptions() {
        assertThat(question("id: q-1, type: single-answer, options: [{id: 1, text: Pan}, {id: 2, text: Pot}]")
                        .id())
                .isEqualTo(some("q-1"));
    }

    @Test
    void marksBeyondAllNumbersAreLeftOut() {
        assertThat(question("text: 'Hot?', marks: 1e999999999").marks()).isEmpty();
    }
}
