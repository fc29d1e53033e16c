package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.FrontMatterEdits;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.hugo.HugoDates;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.List;

/** See the page {@code front-matter-date.md}, which is the documentation and the test of this rule. */
final class FrontMatterDate implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("front-matter-date", "A date is one that Hugo reads", Severity.ERROR);

    private static final List<String> KEYS = List.of("date", "expiryDate", "lastmod", "publishDate");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (String key : KEYS) {
            text.frontMatter()
                    .flatMap(frontMatter -> frontMatter.entry(key))
                    .filter(FrontMatterDate::isWrong)
                    .ifPresent(entry -> reporter.report(finding(text, entry)));
        }
    }

    private static Finding finding(LessonText text, DataEntry entry) {
        Finding finding = Finding.at(
                        text.source().at(entry.value().range()),
                        entry.name() + " is " + HugoScalars.shown(entry.value()) + ", which is no date to Hugo")
                .advice("write it as 2026-01-31 or 2026-01-31T12:00:00Z");
        DataScalar scalar = (DataScalar) entry.value();
        return UsualDates.read(scalar.text())
                .flatMap(date -> FrontMatterEdits.of(text)
                        .reworded(scalar, date)
                        .map(edit -> finding.fix(Fix.of("Write " + date, edit))))
                .orElse(finding);
    }

    /** What is no text or whole number at all is judged by the schema, and what is blank by front-matter-empty-value. */
    private static boolean isWrong(DataEntry entry) {
        return entry.value() instanceof DataScalar scalar
                && HugoScalars.type(scalar) == ScalarType.STRING
                && !scalar.text().isBlank()
                && HugoDates.instant(scalar).isEmpty();
    }
}
