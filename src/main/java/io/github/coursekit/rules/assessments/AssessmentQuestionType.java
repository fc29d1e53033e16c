package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.EditDistance;
import java.util.List;

/** See the page {@code assessment-question-type.md}, which is the documentation and the test of this rule. */
final class AssessmentQuestionType implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("assessment-question-type", "A question has one of the known types", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final List<String> TYPES =
            List.of("multiple-answers", "short-answer", "single-answer", "true-false");

    @Override
    public void check(LessonText text, Reporter reporter) {
        Questions.each(text, question -> {
            String type = question.kind();
            if (type.isEmpty()) {
                reporter.report(
                        Finding.at(text.source().at(question.start()), "Question " + question.name() + " has no type")
                                .advice("add one of " + String.join(", ", TYPES)));
            } else if (!TYPES.contains(type)) {
                String mend = EditDistance.nearest(type, TYPES)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("use one of " + String.join(", ", TYPES));
                reporter.report(Finding.at(
                                text.source().at(question.type().orElseThrow().range()),
                                "The type of question " + question.name() + " is '" + type + "'")
                        .advice(mend));
            }
        });
    }
}
