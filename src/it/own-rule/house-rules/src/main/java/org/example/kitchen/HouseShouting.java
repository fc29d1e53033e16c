package org.example.kitchen;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Heading;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** Nobody shouts in this house. */
public final class HouseShouting implements LessonRule {

    @Override
    public RuleDescriptor descriptor() {
        return new RuleDescriptor("house-shouting", "No heading ends with an exclamation mark", Severity.ERROR);
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (Heading heading : text.markdown().headings()) {
            if (heading.text().endsWith("!")) {
                reporter.report(
                        Finding.at(text.source().at(heading.range()), "The heading '" + heading.text() + "' shouts")
                                .advice("lower your voice"));
            }
        }
    }
}
