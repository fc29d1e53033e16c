package io.github.coursekit.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.Notation;
import io.github.coursekit.text.TextRange;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static List<Question> questions(String yaml) {
        DataDocument document = DataDocument.parse(yaml, new TextRange(0, yaml.length()), Notation.YAML);
        return Assessment.of(new AssessmentMapping(0, document.mapping().orElseThrow()))
                .questions();
    }

    @Test
    void questionsAndOptionsAreReadWithTheirPlaces() {
        String yaml =
                "questions:\n- {id: q1, type: true_false, text: ' Hot? ', marks: 2, options: [{id: a, text: Yes}, no, {id: b}]}\n";
        Question question = questions(yaml).get(0);

        assertThat(question.name()).isEqualTo("'q1'");
        assertThat(question.kind()).isEqualTo("true-false");
        assertThat(question.text()).isEqualTo("Hot?");
        assertThat(question.marks()).contains(new BigDecimal(2));
        assertThat(question.id().orElseThrow().range())
                .isEqualTo(new TextRange(yaml.indexOf("q1"), yaml.indexOf("q1") + 2));
        assertThat(question.options()).extracting(QuestionOption::number).containsExactly(1, 3);
        assertThat(question.options()).extracting(QuestionOption::text).containsExactly("true", "");
    }

    @Test
    void hintsAreOneOrSeveral() {
        assertThat(questions("questions: [{hint: ' Look ', hints: [up, {x: y}, '']}, {hints: down}]"))
                .extracting(Question::hints)
                .containsExactly(List.of("Look", "up"), List.of("down"));
    }

    @Test
    void whatIsMissingOrOfAnotherKindIsEmpty() {
        Question question = questions("questions: [x, {ID: ' ', marks: many, options: {id: a}}]")
                .get(0);

        assertThat(question.name()).isEqualTo("number 2");
        assertThat(question.kind()).isEmpty();
        assertThat(question.marks()).isEmpty();
        assertThat(question.options()).isEmpty();
        assertThat(questions("questions: none")).isEmpty();
        assertThat(questions("title: T")).isEmpty();
    }

    /** So that no catalog or report of a course can tell them. */
    @Test
    void answersAreNotKept() {
        assertThat(questions(
                                "questions: [{correct_answer: secret, explanation: secret, options: [{isCorrect: secret, explanation: secret}]}]")
                        .toString())
                .doesNotContain("secret");
    }

    @Test
    void camelCaseWinsOverSnakeCase() {
        DataDocument document =
                DataDocument.parse("is_correct: true\nisCorrect: false\n", new TextRange(0, 34), Notation.YAML);
        AssessmentMapping option = new AssessmentMapping(1, document.mapping().orElseThrow());

        assertThat(option.flag("isCorrect")).isFalse();
        assertThat(option.passedOver("isCorrect")).isPresent();
    }
}
