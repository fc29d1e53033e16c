package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.PlacedText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** See the page {@code assessment-question-id.md}, which is the documentation and the test of this rule. */
final class AssessmentQuestionId implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "assessment-question-id", "Each question of an assessment has an id of its own", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Map<String, PlacedText> first = new HashMap<>();
        Set<String> taken = new HashSet<>();
        Questions.each(text, question -> question.id().ifPresent(id -> taken.add(id.text())));
        Questions.each(text, (question, written) -> {
            PlacedText id = question.id().orElse(null);
            if (id == null) {
                Finding finding = Finding.at(
                                text.source().at(question.start()),
                                "Question number " + question.number() + " has no id")
                        .advice("results are stored by it, so add '" + Questions.id(text, "q" + question.number())
                                + "' or the like");
                reporter.report(Questions.identified(text, written, taken, "question " + question.number(), finding));
                return;
            }
            PlacedText earlier = first.putIfAbsent(id.text(), id);
            if (earlier != null) {
                reporter.report(
                        Finding.at(text.source().at(id.range()), "A second question has the id '" + id.text() + "'")
                                .advice("give each question an id of its own")
                                .related(text.source().at(earlier.range()), "the first one"));
            }
        });
    }
}
