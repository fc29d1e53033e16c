package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.FrontMatterEdits;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.data.Notation;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.HugoVersion;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.IgnoringCase;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** See the page {@code front-matter-ambiguous-value.md}, which is the documentation and the test of this rule. */
final class FrontMatterAmbiguousValue implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "front-matter-ambiguous-value",
            "No value that Hugo, or a version of it, reads as another one",
            Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final int LONGEST_SHOWN = 40;
    private static final Set<String> TRUE = Set.of("y", "yes", "on");

    /** Keys that are true or false to all, so that no text can be meant. */
    private static final Set<String> FLAGS = keys(List.of("draft", "headless", "isCJKLanguage"), LessonKeys.IS_CORRECT);

    /** Keys whose values learners write or read, and no program. */
    private static final Set<String> ANSWERS = keys(List.of("explanation", "hint", "hints"), LessonKeys.CORRECT_ANSWER);

    /** The old name of the key {@code build}, and the first version that knows the new one. */
    private static final String OLD_BUILD = "_build";

    private static final HugoVersion NEW_BUILD = new HugoVersion(0, 145, 0);

    /** Keys that have one spelling, and one that has two. */
    private static Set<String> keys(List<String> all, String camelCase) {
        List<String> keys = new ArrayList<>(all);
        keys.addAll(LessonKeys.inBothCases(List.of(camelCase)));
        return IgnoringCase.set(keys);
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        if (!text.settings().site().isBuiltBefore(NEW_BUILD)) {
            text.frontMatter()
                    .flatMap(frontMatter -> frontMatter.entry(OLD_BUILD))
                    .ifPresent(entry -> reporter.report(renamed(text, entry)));
        }
        if (text.block().notation() == Notation.YAML) { // the others have one meaning each
            text.frontMatter().ifPresent(frontMatter -> check(text, "", frontMatter, reporter));
        }
    }

    private static Finding renamed(LessonText text, DataEntry entry) {
        Finding finding = Finding.at(
                        text.source().at(entry.key().range()), "Newer versions of Hugo stop at '" + OLD_BUILD + "'")
                .advice("call it 'build', as it has been called since version " + NEW_BUILD);
        boolean alone =
                entry.isInOnePlace(text.block().notation(), text.source().text())
                        && text.frontMatter().flatMap(all -> all.entry("build")).isEmpty();
        return alone && entry.key() instanceof DataScalar key
                ? FrontMatterEdits.of(text)
                        .reworded(key, "build")
                        .map(edit -> finding.fix(
                                Fix.of("Rename the key to 'build'", edit).unsafe()))
                        .orElse(finding)
                : finding;
    }

    private static void check(LessonText text, String key, DataNode value, Reporter reporter) {
        if (value instanceof DataMapping mapping) {
            for (DataEntry entry : mapping.entries()) {
                // What is no whole number is judged by weight-value.
                boolean weight = entry.name().equalsIgnoreCase("weight");
                if (!weight || (entry.value() instanceof DataScalar scalar && AmbiguousScalar.isOctal(scalar))) {
                    check(text, entry.name(), entry.value(), reporter);
                }
            }
        } else if (value instanceof DataSequence sequence) {
            sequence.items().forEach(item -> check(text, key, item, reporter));
        } else if (value instanceof DataScalar scalar && scalar.plain() && AmbiguousScalar.is(scalar.text())) {
            report(text, key, scalar, reporter);
        }
    }

    private static void report(LessonText text, String key, DataScalar scalar, Reporter reporter) {
        Location place = text.source().at(scalar.range());
        String written = scalar.text();
        if (AmbiguousScalar.hasLeadingZero(written)
                && HugoScalars.integer(scalar).isPresent()) {
            String fact = "'" + Excerpt.shown(written, LONGEST_SHOWN) + "' is "
                    + HugoScalars.string(scalar).orElse(written) + " to Hugo, "
                    + (AmbiguousScalar.isOctal(scalar)
                            ? "since a zero in front makes a number octal"
                            : "which drops zeros in front of a number");
            reporter.report(quoted(
                    text,
                    key,
                    scalar,
                    Finding.at(place, fact).advice("remove the zero, or put it in quotes if it is text")));
            return;
        }
        Finding finding =
                Finding.at(place, "Versions of Hugo, and YAML 1.1 and 1.2, read '" + written + "' differently");
        String word = written.toLowerCase(Locale.ROOT);
        if (AmbiguousScalar.isWord(word) && FLAGS.contains(key)) {
            String flag = Boolean.toString(TRUE.contains(word));
            reporter.report(finding.advice("write " + flag).fix(Fix.of("Write " + flag, new TextEdit(place, flag))));
        } else {
            String advice = "put it in quotes" + (AmbiguousScalar.isWord(word) ? ", or write true or false" : "");
            reporter.report(quoted(text, key, scalar, finding.advice(advice)));
        }
    }

    /** What is shown is shown as it is written when it stands in quotes; of other keys only who reads them knows what is meant. */
    private static Finding quoted(LessonText text, String key, DataScalar scalar, Finding finding) {
        boolean shown = FrontMatterAlteredValue.SHOWN.contains(key) || ANSWERS.contains(key);
        return Optional.of(scalar)
                .filter(value -> shown)
                .flatMap(FrontMatterEdits.of(text)::quoted)
                .map(edit -> finding.fix(Fix.of("Put it in quotes", edit)))
                .orElse(finding);
    }
}
