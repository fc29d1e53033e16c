package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.regex.Pattern;

/** See the page {@code assessment-marks.md}, which is the documentation and the test of this rule. */
final class AssessmentMarks implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("assessment-marks", "A question is worth more than nothing", Severity.ERROR);

    private static final Pattern NUMBER = Pattern.compile("([1-9][0-9]{0,5}(?:\\.[0-9]{1,3})?)");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Questions.each(
                text,
                (question, written) -> written.entry("marks").ifPresent(marks -> {
                    if (question.marks().filter(number -> number.signum() > 0).isEmpty()) {
                        Finding finding = Finding.at(
                                text.source().at(marks.place()),
                                "marks of question " + question.name() + " must be a number above 0, found "
                                        + HugoScalars.shown(marks.value()));
                        reporter.report(
                                marks.value() instanceof DataScalar scalar
                                        ? Questions.unquoted(text, scalar, NUMBER, finding)
                                        : finding);
                    }
                }));
    }
}
