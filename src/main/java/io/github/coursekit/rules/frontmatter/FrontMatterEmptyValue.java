package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.site.LessonWords;
import io.github.coursekit.text.IgnoringCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** See the page {@code front-matter-empty-value.md}, which is the documentation and the test of this rule. */
final class FrontMatterEmptyValue implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("front-matter-empty-value", "A key of the front matter has a value", Severity.INFO);

    /** Keys whose empty values other rules tell: front-matter-*, weight-value and assessment-*. */
    private static final Set<String> OF_OTHERS = ofOthers();

    private static Set<String> ofOthers() {
        List<String> keys = new ArrayList<>(List.of("description", "draft", "questions", "title", "type", "weight"));
        keys.addAll(LessonKeys.inBothCases(LessonWords.COUNTS));
        keys.addAll(LessonKeys.inBothCases(List.of(LessonWords.PERCENTAGE)));
        return IgnoringCase.set(keys);
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        List<DataEntry> entries = text.frontMatter().map(DataMapping::entries).orElse(List.of());
        for (DataEntry entry : entries) {
            boolean ofOthers = OF_OTHERS.contains(entry.name())
                    || (text.lesson().isRoot() && entry.name().equalsIgnoreCase("id"));
            if (!ofOthers && isEmpty(entry.value())) {
                reporter.report(Finding.at(text.source().at(entry.key().range()), entry.name() + " has an empty value")
                        .advice("write one, or remove the line"));
            }
        }
    }

    private static boolean isEmpty(DataNode value) {
        if (value instanceof DataScalar scalar) {
            return HugoScalars.type(scalar) == ScalarType.NULL || scalar.text().isBlank();
        }
        return value instanceof DataSequence sequence
                ? sequence.items().isEmpty()
                : ((DataMapping) value).entries().isEmpty();
    }
}
