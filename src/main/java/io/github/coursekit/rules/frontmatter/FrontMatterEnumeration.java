package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.FrontMatterEdits;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonTypes;
import io.github.coursekit.site.LessonWords;
import io.github.coursekit.text.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** See the page {@code front-matter-enumeration.md}, which is the documentation and the test of this rule. */
final class FrontMatterEnumeration implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "front-matter-enumeration", "Levels and types are words that sites know, in lower case", Severity.INFO);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final List<String> KEYS = List.of("level", "type");

    private static final Map<String, List<String>> VALUES =
            Map.of("level", LessonWords.LEVELS, "type", LessonTypes.ALL);

    /** Keys for which sites know no other words; lesson types may be a course's own. */
    private static final Set<String> CLOSED = Set.of("level");

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (String key : KEYS) {
            text.frontMatter()
                    .flatMap(frontMatter -> frontMatter.get(key))
                    .ifPresent(value -> check(text, key, value, reporter));
        }
    }

    private static void check(LessonText text, String key, DataNode value, Reporter reporter) {
        if (value instanceof DataSequence sequence) {
            sequence.items().forEach(item -> check(text, key, item, reporter));
        } else if (value instanceof DataScalar scalar && !scalar.text().isBlank()) {
            checkWord(text, key, scalar, reporter);
        }
    }

    private static void checkWord(LessonText text, String key, DataScalar scalar, Reporter reporter) {
        List<String> words = VALUES.getOrDefault(key, List.of());
        String lower = scalar.text().toLowerCase(Locale.ROOT);
        Finding found = Finding.at(text.source().at(scalar.range()), key + " is '" + scalar.text() + "'");
        if (words.contains(lower) && !words.contains(scalar.text())) {
            reporter.report(mended(
                    text,
                    scalar,
                    lower,
                    true,
                    found.advice("write '" + lower + "', since sites compare letter by letter")));
        } else if (!words.contains(lower)) {
            String near = EditDistance.nearest(lower, words).orElse(null);
            boolean closed = CLOSED.contains(key);
            if (near != null) {
                boolean sure = closed && EditDistance.isTypo(lower, near);
                reporter.report(mended(text, scalar, near, sure, found.advice("did you mean '" + near + "'?")));
            } else if (closed) {
                reporter.report(found.advice("sites know " + String.join(", ", words)));
            }
        }
    }

    private static Finding mended(LessonText text, DataScalar scalar, String word, boolean sure, Finding finding) {
        return FrontMatterEdits.of(text)
                .reworded(scalar, word)
                .map(edit -> Fix.of("Replace by '" + word + "'", edit))
                .map(fix -> finding.fix(sure ? fix : fix.unsafe()))
                .orElse(finding);
    }
}
