package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.yaml.YamlMapping;
import io.github.coursekit.yaml.YamlNode;
import io.github.coursekit.yaml.YamlSequence;

/** See the page {@code assessment-questions.md}, which is the documentation and the test of this rule. */
public final class AssessmentQuestions implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("assessment-questions", "An assessment has at least one question", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Questions.ifAssessment(text, assessment -> {
            YamlNode questions = assessment.value("questions").orElse(null);
            if (questions == null) {
                reporter.report(
                        text.source().at(text.block().opener()),
                        "The assessment has no questions; add a list 'questions', or give the lesson another type");
            } else if (!(questions instanceof YamlSequence sequence)
                    || sequence.items().isEmpty()) {
                reporter.report(
                        text.source()
                                .at(assessment
                                        .entry("questions")
                                        .orElseThrow()
                                        .key()
                                        .range()),
                        "questions must be a list with at least one question");
            } else {
                sequence.items().stream()
                        .filter(item -> !(item instanceof YamlMapping))
                        .forEach(item -> reporter.report(
                                text.source().at(item.range()),
                                "A question must have keys such as id, text, type and options"));
            }
        });
    }
}
