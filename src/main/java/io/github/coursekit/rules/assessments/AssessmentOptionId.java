package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.PlacedText;
import io.github.coursekit.course.QuestionOption;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** See the page {@code assessment-option-id.md}, which is the documentation and the test of this rule. */
final class AssessmentOptionId implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "assessment-option-id", "Each option of a question has an id of its own", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Questions.each(text, (question, written) -> {
            Set<String> taken = new HashSet<>();
            question.options().forEach(option -> option.id().ifPresent(id -> taken.add(id.text())));
            Map<String, PlacedText> first = new HashMap<>();
            Iterator<AssessmentMapping> items = written.items("options").iterator();
            for (QuestionOption option : question.options()) {
                AssessmentMapping item = items.next();
                PlacedText id = option.id().orElse(null);
                if (id == null) {
                    Finding finding = Finding.at(
                                    text.source().at(option.start()),
                                    "Option number " + option.number() + " of question " + question.name()
                                            + " has no id")
                            .advice("answers are stored by it, so add '" + Questions.id(text, "o" + option.number())
                                    + "' or the like");
                    String name = "question " + question.number() + " option " + option.number();
                    reporter.report(Questions.identified(text, item, taken, name, finding));
                    continue;
                }
                PlacedText earlier = first.putIfAbsent(id.text(), id);
                if (earlier != null) {
                    reporter.report(Finding.at(
                                    text.source().at(id.range()),
                                    "A second option of question " + question.name() + " has the id '" + id.text()
                                            + "'")
                            .advice("give each option an id of its own")
                            .related(text.source().at(earlier.range()), "the first one"));
                }
            }
        });
    }
}
