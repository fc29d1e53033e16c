package io.github.coursekit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes in the questions of assessments. */
class AssessmentTest {

    private static final String BOIL =
            "{id: q1, type: single-answer, text: At how many degrees does water boil, options: [{id: a, text: '100', is_correct: true}, {id: b, text: '90'}]}";
    private static final String FREEZE =
            "{id: q2, type: single-answer, text: When does it freeze in the shadow, options: [{id: a, text: never}, {id: b, text: at zero, is_correct: true}]}";

    @TempDir
    private Path folder;

    private TwoVersions versions;

    @BeforeEach
    void noPages() throws IOException {
        versions = new TwoVersions(folder);
    }

    private static String[] quiz(String settings, String... questions) {
        String all = questions.length == 0 ? " []" : "\n- " + String.join("\n- ", questions);
        return new String[] {"---", "title: Quiz", "type: test", settings, "questions:" + all, "---"};
    }

    private TwoVersions questions(String before, String after) {
        return versions.before("quiz.md", quiz("weight: 1", before)).after("quiz.md", quiz("weight: 1", after));
    }

    @Test
    void itBecomesAPage() throws IOException {
        versions.before("quiz.md", quiz("weight: 1", BOIL))
                .after("quiz.md", "---", "title: Quiz", "type: page", "weight: 1", "---");

        assertThat(versions.changes()).containsExactly("major assessment-removed /quiz/");
    }

    @Test
    void aQuestionIsRemovedAndOneAdded() throws IOException {
        assertThat(questions(BOIL, FREEZE).changes())
                .containsExactly("major question-removed /quiz/", "minor question-added /quiz/");
        assertThat(versions.details()).containsExactly("question 'q1' is gone", "question 'q2' is new");
    }

    @Test
    void aQuestionIsCalledOtherwise() throws IOException {
        assertThat(questions(BOIL, BOIL.replace("q1", "boil")).changes()).contains("major question-removed /quiz/");
        assertThat(versions.details()).contains("question 'q1' is called 'boil' now");
    }

    @Test
    void wordsAndOrderChange() throws IOException {
        assertThat(questions(BOIL, BOIL.replace("does water", "will water")).changes())
                .containsExactly("patch question-changed /quiz/");
        assertThat(questions(BOIL, BOIL.replace("'90'", "ninety")).changes())
                .containsExactly("patch question-changed /quiz/");
        assertThat(questions(BOIL, BOIL.replace("id: q1", "id: q1, explanation: Ask Celsius"))
                        .changes())
                .containsExactly("patch question-changed /quiz/");
        versions.before("quiz.md", quiz("weight: 1", BOIL, FREEZE)).after("quiz.md", quiz("weight: 1", FREEZE, BOIL));
        assertThat(versions.changes()).containsExactly("patch question-changed /quiz/");
    }

    @Test
    void theSameIdAsksSomethingElse() throws IOException {
        assertThat(questions(BOIL, FREEZE.replace("q2", "q1")).changes())
                .containsExactly("minor question-replaced /quiz/");
    }

    @Test
    void positionsAsIdsHideWhichQuestionWent() throws IOException {
        versions.before("quiz.md", quiz("weight: 1", BOIL, FREEZE))
                .after("quiz.md", quiz("weight: 1", FREEZE.replace("q2", "q1")));

        assertThat(versions.changes())
                .containsExactly("major question-removed /quiz/", "minor question-replaced /quiz/");
    }

    @Test
    void questionsWithoutIdsAreToldByWhatTheyAsk() throws IOException {
        String boil = BOIL.replace("id: q1, ", "");
        String freeze = FREEZE.replace("id: q2, ", "");
        versions.before("quiz.md", quiz("weight: 1", boil, freeze)).after("quiz.md", quiz("weight: 1", freeze));

        assertThat(versions.changes()).containsExactly("major question-removed /quiz/");
        assertThat(versions.details()).containsExactly("question number 1 is gone");
    }

    @Test
    void anIdThatTwoQuestionsSharedIdentifiedNeither() throws IOException {
        versions.before("quiz.md", quiz("weight: 1", BOIL, FREEZE.replace("q2", "q1")))
                .after("quiz.md", quiz("weight: 1", BOIL, FREEZE));

        assertThat(versions.changes()).containsExactly("patch question-changed /quiz/");
    }

    @Test
    void anIdThatAnotherQuestionTakesTooIsNotGone() throws IOException {
        versions.before("quiz.md", quiz("weight: 1", BOIL))
                .after("quiz.md", quiz("weight: 1", FREEZE.replace("q2", "q1"), BOIL));

        assertThat(versions.changes()).containsExactly("minor question-added /quiz/");
    }

    @Test
    void aPassMarkThatHeldAlreadyMayBeSaid() throws IOException {
        versions.before("quiz.md", quiz("weight: 1", BOIL))
                .after("quiz.md", quiz("passPercentage: 70\nweight: 1", BOIL));

        assertThat(versions.changes()).containsExactly("patch key-changed /quiz/");
    }

    @Test
    void theKeyChanges() throws IOException {
        String other = BOIL.replace(", is_correct: true", "").replace("'90'", "'90', is_correct: true");

        assertThat(questions(BOIL, other).changes()).containsExactly("minor answer-key-changed /quiz/");
    }

    @Test
    void aWrittenAnswerChanges() throws IOException {
        String asked = "{id: q1, type: short-answer, text: What boils, correctAnswer: %s}";

        assertThat(questions(asked.formatted("water"), asked.formatted("milk")).changes())
                .containsExactly("minor answer-key-changed /quiz/");
    }

    @Test
    void anotherNotationIsNoOtherKey() throws IOException {
        versions.before("quiz.md", quiz("pass_percentage: 70", BOIL))
                .after("quiz.md", quiz("passPercentage: 70", BOIL.replace("is_correct", "isCorrect")));

        assertThat(versions.changes()).containsExactly("none notation-changed /quiz/");
    }

    @Test
    void whoPassesChanges() throws IOException {
        for (String[] pair : new String[][] {
            {"passPercentage: 70", "passPercentage: 80"},
            {"maxAttempts: 3", "max_attempts: 4"},
            {"timeLimit: 30", "toc: 1"}
        }) {
            versions.before("quiz.md", quiz(pair[0], BOIL)).after("quiz.md", quiz(pair[1], BOIL));
            assertThat(versions.changes()).as(pair[1]).contains("minor assessment-setting-changed /quiz/");
        }
        assertThat(questions(BOIL, BOIL.replace("id: q1", "id: q1, marks: 3")).changes())
                .containsExactly("minor assessment-setting-changed /quiz/");
    }

    @Test
    void theIdOfAnOptionIsRemoved() throws IOException {
        assertThat(questions(BOIL, BOIL.replace("id: b", "id: c")).changes())
                .containsExactly("patch option-removed /quiz/");
    }
}
