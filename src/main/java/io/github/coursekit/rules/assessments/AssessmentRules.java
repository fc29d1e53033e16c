package io.github.coursekit.rules.assessments;

import io.github.coursekit.rule.Rule;
import java.util.List;

/** The rules on assessments. */
public final class AssessmentRules {

    private AssessmentRules() {}

    /** {@return all of them} */
    public static List<Rule> all() {
        return List.of(
                new AssessmentAnswerKey(),
                new AssessmentKey(),
                new AssessmentMarks(),
                new AssessmentOptionId(),
                new AssessmentQuestionId(),
                new AssessmentQuestionType(),
                new AssessmentQuestions(),
                new AssessmentSettings(),
                new AssessmentText(),
                new AssessmentType());
    }
}
