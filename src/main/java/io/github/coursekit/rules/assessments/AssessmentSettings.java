package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonWords;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** See the page {@code assessment-settings.md}, which is the documentation and the test of this rule. */
final class AssessmentSettings implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "assessment-settings", "The settings of an assessment are numbers that make sense", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** What is right but for its quotes, or a sign behind it that says nothing new. */
    private static final Pattern COUNT = Pattern.compile("([1-9][0-9]{0,5})");

    private static final Pattern PERCENTAGE = Pattern.compile("(0|[1-9][0-9]?|100) ?%?");

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    @Override
    public void check(LessonText text, Reporter reporter) {
        Questions.ifAssessment(text, assessment -> {
            for (String key : LessonWords.COUNTS) {
                assessment
                        .entry(key)
                        .filter(entry -> number(entry).signum() <= 0)
                        .ifPresent(entry -> report(text, entry, "a positive whole number", COUNT, reporter));
            }
            assessment
                    .entry(LessonWords.PERCENTAGE)
                    .filter(entry -> number(entry).signum() < 0 || number(entry).compareTo(HUNDRED) > 0)
                    .ifPresent(entry -> report(text, entry, "a whole number from 0 to 100", PERCENTAGE, reporter));
            checkPool(text, assessment, reporter);
            if (assessment.flag("final") && assessment.flag("isOptional")) {
                reporter.report(Finding.at(
                                text.source()
                                        .at(assessment
                                                .entry("isOptional")
                                                .orElseThrow()
                                                .key()
                                                .range()),
                                "A final assessment cannot be optional")
                        .advice("remove final or is_optional"));
            }
        });
    }

    private static void checkPool(LessonText text, AssessmentMapping assessment, Reporter reporter) {
        int questions = assessment.items("questions").size();
        DataEntry shown = assessment.entry("numberOfQuestions").orElse(null);
        BigInteger each = shown == null ? BigInteger.ZERO : number(shown);
        if (shown != null
                && questions > 0
                && each.signum() > 0
                && BigInteger.valueOf(questions).mod(each).signum() != 0) {
            reporter.report(Finding.at(
                            text.source().at(shown.value().range()),
                            "%s is %s, but the %d questions cannot be dealt out in equal sets of it"
                                    .formatted(shown.name(), each, questions))
                    .advice(mend(questions, each)));
        }
    }

    private static String mend(int questions, BigInteger each) {
        BigInteger missing = each.subtract(BigInteger.valueOf(questions).mod(each));
        return "add " + missing + (missing.equals(BigInteger.ONE) ? " question" : " questions")
                + ", or choose a number that divides " + questions;
    }

    /** The number; -1 for what is none. */
    private static BigInteger number(DataEntry entry) {
        return entry.value() instanceof DataScalar scalar
                ? HugoScalars.integer(scalar).orElse(BigInteger.ONE.negate())
                : BigInteger.ONE.negate();
    }

    private static void report(LessonText text, DataEntry entry, String expected, Pattern right, Reporter reporter) {
        Finding finding = Finding.at(
                text.source().at(entry.place()),
                entry.name() + " must be " + expected + ", found " + HugoScalars.shown(entry.value()));
        reporter.report(
                entry.value() instanceof DataScalar scalar
                        ? Questions.unquoted(text, scalar, right, finding)
                        : finding);
    }
}
