package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code assessment-questions.md}, which is the documentation and the test of this rule. */
final class AssessmentQuestions implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("assessment-questions", "An assessment has at least one question", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Questions.ifAssessment(text, assessment -> {
            DataNode questions = assessment.value("questions").orElse(null);
            if (questions == null) {
                reporter.report(Finding.at(text.source().at(text.block().opener()), "The assessment has no questions")
                        .advice("add a list 'questions', or give the lesson another type"));
            } else if (!(questions instanceof DataSequence sequence)
                    || sequence.items().isEmpty()) {
                reporter.report(Finding.at(
                        text.source()
                                .at(assessment
                                        .entry("questions")
                                        .orElseThrow()
                                        .key()
                                        .range()),
                        "questions must be a list with at least one question"));
            } else {
                checkItems(text, assessment, reporter);
            }
        });
    }

    private static void checkItems(LessonText text, AssessmentMapping assessment, Reporter reporter) {
        for (DataNode question : assessment.nodes("questions")) {
            if (!(question instanceof DataMapping)) {
                reporter.report(Finding.at(
                        text.source().at(question.range()),
                        "A question must have keys such as id, text, type and options"));
            }
        }
        for (AssessmentMapping question : assessment.items("questions")) {
            question.entry("options")
                    .filter(options -> !(options.value() instanceof DataSequence))
                    .ifPresent(options -> reporter.report(Finding.at(
                            text.source().at(options.place()), "options must be a list, with id and text for each")));
            for (DataNode option : question.nodes("options")) {
                if (!(option instanceof DataMapping)) {
                    reporter.report(Finding.at(
                            text.source().at(option.range()),
                            "An option must have keys such as id, text and isCorrect"));
                }
            }
        }
    }
}
