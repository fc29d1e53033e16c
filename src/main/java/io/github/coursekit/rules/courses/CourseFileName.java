package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.PortableNames;

/** See the page {@code course-file-name.md}, which is the documentation and the test of this rule. */
final class CourseFileName implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("course-file-name", "Names of files are legal on every system", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        PortableNames.faults(course.files())
                .forEach((file, fact) ->
                        reporter.report(Finding.at(Location.start(file), fact).advice(PortableNames.ADVICE)));
    }
}
