package io.github.coursekit.rules.weights;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.FrontMatterEdits;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.PlacedText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.HugoWeights;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** See the page {@code weight-value.md}, which is the documentation and the test of this rule. */
final class WeightValue implements LessonRule, CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("weight-value", "A weight is a whole number other than 0", Severity.ERROR);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(?:\\.0{1,9})?");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** What is no whole number is wrong wherever it stands. */
    @Override
    public void check(LessonText text, Reporter reporter) {
        DataEntry entry = text.frontMatter().flatMap(m -> m.entry("weight")).orElse(null);
        if (entry == null || !text.isPage() || isInteger(entry.value()) || HugoWeights.isNone(entry.value())) {
            return;
        }
        Finding finding = finding(text.source().at(entry.place()), HugoScalars.shown(entry.value()));
        reporter.report(number(entry.value())
                .flatMap(number -> FrontMatterEdits.of(text)
                        .plain((DataScalar) entry.value(), number)
                        .map(edit -> finding.fix(Fix.of("Write " + number, edit))))
                .orElse(finding));
    }

    /** The whole number that a value is to Hugo and to who reads it: in quotes, with a zero in front, or with a fraction of nothing. */
    private static Optional<String> number(DataNode value) {
        return value instanceof DataScalar scalar
                        && NUMBER.matcher(scalar.text()).matches()
                        && new BigDecimal(scalar.text()).compareTo(BigDecimal.valueOf(HugoWeights.of(scalar))) == 0
                ? Optional.of(Long.toString(HugoWeights.of(scalar)))
                : Optional.empty();
    }

    /** What stands for none is wrong where weights order the siblings: the lesson comes last. */
    @Override
    public void check(Course course, Reporter reporter) {
        Siblings.of(course).stream()
                .map(Siblings.Group::lessons)
                .filter(Siblings::areOrderedByWeight)
                .forEach(siblings -> checkGroup(siblings, reporter));
    }

    private static void checkGroup(List<Lesson> siblings, Reporter reporter) {
        List<Lesson> unset = siblings.stream()
                .filter(lesson -> lesson.frontMatter().order().unset().isPresent())
                .toList();
        Optional<Fix> fix = NewWeights.ofLast(siblings, unset);
        for (Lesson lesson : unset) {
            String found = lesson.frontMatter().order().unset().orElseThrow();
            Finding finding = finding(lesson.at(place(lesson)), found);
            reporter.report(fix.map(finding::fix).orElse(finding));
        }
    }

    private static Finding finding(Location place, String found) {
        return Finding.at(place, "weight must be a whole number other than 0, found " + found);
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
