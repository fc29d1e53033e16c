package io.github.coursekit.rules.weights;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.PlacedText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;

/** See the page {@code weight-value.md}, which is the documentation and the test of this rule. */
final class WeightValue implements LessonRule, CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("weight-value", "A weight is a whole number other than 0", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** What is no whole number is wrong wherever it stands. */
    @Override
    public void check(LessonText text, Reporter reporter) {
        DataEntry entry = text.frontMatter().flatMap(m -> m.entry("weight")).orElse(null);
        if (entry == null || !text.isPage() || isInteger(entry.value()) || HugoScalars.isNoWeight(entry.value())) {
            return;
        }
        report(text.source().at(entry.place()), HugoScalars.shown(entry.value()), reporter);
    }

    /** What stands for none is wrong where weights order the siblings: the lesson comes last. */
    @Override
    public void check(Course course, Reporter reporter) {
        Siblings.of(course).stream()
                .filter(Siblings::areOrderedByWeight)
                .forEach(siblings -> siblings.forEach(lesson -> lesson.frontMatter()
                        .order()
                        .unset()
                        .ifPresent(found -> report(lesson.at(place(lesson)), found, reporter))));
    }

    private static void report(Location place, String found, Reporter reporter) {
        reporter.report(Finding.at(place, "weight must be a whole number other than 0, found " + found));
    }

    private static TextRange place(Lesson lesson) {
        return lesson.frontMatter()
                .order()
                .weightPlace()
                .filter(range -> !range.isEmpty())
                .orElseGet(() -> lesson.frontMatter().keys().stream()
                        .filter(key -> key.text().equalsIgnoreCase("weight"))
                        .map(PlacedText::range)
                        .findFirst()
                        .orElse(lesson.frontMatterOpener()));
    }

    /** Negative ones come before positive ones. */
    private static boolean isInteger(DataNode value) {
        return value instanceof DataScalar scalar && HugoScalars.type(scalar) == ScalarType.INTEGER;
    }
}
