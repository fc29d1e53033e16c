package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.FrontMatterEdits;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.text.EditDistance;
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
                .ifPresent(entry ->
                        reporter.report(twice(text, entry, item.entry(camelCase).orElseThrow())));
    }

    private static Finding twice(LessonText text, DataEntry passedOver, DataEntry read) {
        Finding finding = Finding.at(
                        text.source().at(passedOver.key().range()),
                        passedOver.name() + " and " + read.name() + " are one setting")
                .advice("remove one of the two")
                .related(text.source().at(read.key().range()), "the other spelling");
        return Optional.of(passedOver)
                .filter(entry -> entry.value() instanceof DataScalar a
                        && read.value() instanceof DataScalar b
                        && a.text().equals(b.text())
                        && a.plain() == b.plain())
                .flatMap(FrontMatterEdits.of(text)::removed)
                .map(edit -> finding.fix(Fix.of("Remove '" + passedOver.name() + "', which says the same", edit)))
                .orElse(finding);
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
        Finding unknown =
                Finding.at(text.source().at(entry.key().range()), "The key '" + entry.name() + "' is not known here");
        if (item.entry(key).isPresent()) {
            reporter.report(unknown.advice("'" + key + "' is there already, so remove one of the two"));
        } else {
            Finding meant = unknown.advice("did you mean '" + key + "'?");
            reporter.report(rename(text, item, entry, key).map(meant::fix).orElse(meant));
        }
    }

    private static Optional<Fix> rename(LessonText text, AssessmentMapping item, DataEntry entry, String key) {
        if (!(entry.key() instanceof DataScalar name)
                || !entry.isInOnePlace(text.block().notation(), text.source().text())) {
            return Optional.empty();
        }
        boolean sure = EditDistance.isTypo(name.text(), key) || isSurely(item, entry, key);
        return FrontMatterEdits.of(text)
                .reworded(name, key)
                .map(edit -> Fix.of("Rename the key to '" + key + "'", edit))
                .map(fix -> sure ? fix : fix.unsafe());
    }

    /** Another word is surely for a key when what it holds is of no use but there. */
    private static boolean isSurely(AssessmentMapping item, DataEntry entry, String key) {
        boolean scalar = entry.value() instanceof DataScalar;
        return switch (key) {
            case LessonKeys.IS_CORRECT ->
                entry.value() instanceof DataScalar flag && HugoScalars.type(flag) == ScalarType.BOOLEAN;
            case LessonKeys.CORRECT_ANSWER -> scalar && item.value("options").isEmpty();
            default -> false;
        };
    }
}
