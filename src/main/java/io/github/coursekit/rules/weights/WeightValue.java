package io.github.coursekit.rules.weights;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code weight-value.md}, which is the documentation and the test of this rule. */
final class WeightValue implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("weight-value", "A weight is a whole number other than 0", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        DataEntry entry = text.frontMatter().flatMap(m -> m.entry("weight")).orElse(null);
        if (entry == null || !text.isPage() || isWeight(entry.value())) {
            return;
        }
        reporter.report(Finding.at(
                text.source().at(entry.place()),
                "weight must be a whole number other than 0, found " + HugoScalars.shown(entry.value())));
    }

    /** Negative ones come before positive ones; 0 stands for none. */
    private static boolean isWeight(DataNode value) {
        return value instanceof DataScalar scalar
                && HugoScalars.type(scalar) == ScalarType.INTEGER
                && HugoScalars.integer(scalar).orElseThrow().signum() != 0;
    }
}
