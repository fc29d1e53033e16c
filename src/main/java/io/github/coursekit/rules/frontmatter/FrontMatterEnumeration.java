package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.schema.LessonTypes;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.yaml.YamlNode;
import io.github.coursekit.yaml.YamlScalar;
import io.github.coursekit.yaml.YamlSequence;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** See the page {@code front-matter-enumeration.md}, which is the documentation and the test of this rule. */
public final class FrontMatterEnumeration implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("front-matter-enumeration", "Levels and types are written in lower case", Severity.INFO);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final Map<String, List<String>> VALUES =
            Map.of("level", List.of("beginner", "intermediate", "advanced"), "type", LessonTypes.ALL);

    @Override
    public void check(LessonText text, Reporter reporter) {
        text.frontMatter()
                .ifPresent(frontMatter -> List.of("level", "type")
                        .forEach(key -> frontMatter.get(key).ifPresent(value -> check(text, key, value, reporter))));
    }

    private static void check(LessonText text, String key, YamlNode value, Reporter reporter) {
        if (value instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> check(text, key, item, reporter));
        } else if (value instanceof YamlScalar scalar) {
            String lower = scalar.text().toLowerCase(Locale.ROOT);
            boolean otherCase = !scalar.text().equals(lower)
                    && VALUES.getOrDefault(key, List.of()).contains(lower);
            if (otherCase) {
                Location location = text.source().at(value.range());
                reporter.report(
                        location,
                        key + " is '" + scalar.text() + "'; sites compare it with '" + lower + "'",
                        null,
                        Fix.of("Replace by '" + lower + "'", new TextEdit(location, lower)));
            }
        }
    }
}
