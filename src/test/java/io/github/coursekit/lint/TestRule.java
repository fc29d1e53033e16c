package io.github.coursekit.lint;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.function.BiConsumer;

/** A rule that does with a lesson whatever a test wants. */
record TestRule(String id, BiConsumer<LessonText, Reporter> body) implements LessonRule {

    @Override
    public RuleDescriptor descriptor() {
        return new RuleDescriptor(id, "A test", Severity.WARNING);
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        body.accept(text, reporter);
    }
}
