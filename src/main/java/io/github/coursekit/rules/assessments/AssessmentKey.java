package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.Notation;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** See the page {@code assessment-key.md}, which is the documentation and the test of this rule. */
final class AssessmentKey implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "assessment-key",
            "The keys of questions and options are known ones, each in one spelling",
            Severity.WARNING);

    /** Words that real pages have for others. */
    private static final Map<String, String> ALIASES =
            Map.of("answer", LessonKeys.CORRECT_ANSWER, "correct", LessonKeys.IS_CORRECT);

    private static final int SHORTEST = 4;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Questions.ifAssessment(
                text,
                assessment -> LessonKeys.OF_ASSESSMENTS.forEach(key -> checkSpelling(text, assessment, key, reporter)));
        Questions.each(text, (question, written) -> {
            checkSpelling(text, written, LessonKeys.CORRECT_ANSWER, reporter);
            checkKeys(text, written, LessonKeys.IN_QUESTIONS, reporter);
            for (AssessmentMapping option : written.items("options")) {
                checkSpelling(text, option, LessonKeys.IS_CORRECT, reporter);
                checkKeys(text, option, LessonKeys.IN_OPTIONS, reporter);
            }
        });
    }

    private static void checkSpelling(LessonText text, AssessmentMapping item, String camelCase, Reporter reporter) {
        item.passedOver(camelCase)
                .ifPresent(entry -> reporter.report(Finding.at(
                                text.source().at(entry.key().range()),
                                entry.name() + " and " + camelCase + " are one setting")
                        .advice("remove one of the two")
                        .related(
                                text.source()
                                        .at(item.entry(camelCase)
                                                .orElseThrow()
                                                .key()
                                                .range()),
                                "the other spelling")));
    }

    private static void checkKeys(LessonText text, AssessmentMapping item, Set<String> known, Reporter reporter) {
        for (DataEntry entry : item.mapping().entries()) {
            if (!known.contains(entry.name())) {
                meant(entry.name(), known).ifPresent(key -> checkSlip(text, item, entry, key, reporter));
            }
        }
    }

    private static Optional<String> meant(String key, Set<String> known) {
        return Optional.ofNullable(ALIASES.get(key.toLowerCase(Locale.ROOT)))
                .filter(known::contains)
                .or(() -> key.length() < SHORTEST ? Optional.empty() : EditDistance.nearest(key, known));
    }

    private static void checkSlip(
            LessonText text, AssessmentMapping item, DataEntry entry, String key, Reporter reporter) {
        Location location = text.source().at(entry.key().range());
        Finding unknown = Finding.at(location, "The key '" + entry.name() + "' is not known here");
        if (item.entry(key).isPresent()) {
            reporter.report(unknown.advice("'" + key + "' is there already, so remove one of the two"));
        } else {
            Finding meant = unknown.advice("did you mean '" + key + "'?");
            Notation notation = text.block().notation();
            Fix fix = Fix.of("Rename the key to '" + key + "'", new TextEdit(location, notation.key(key)));
            reporter.report(entry.isInOnePlace(notation, text.source().text()) ? meant.fix(fix) : meant);
        }
    }
}
