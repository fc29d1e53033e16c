package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.PathClash;

/** See the page {@code course-path-case.md}, which is the documentation and the test of this rule. */
final class CoursePathCase implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "course-path-case", "No two files differ only in letter case or accents", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        for (PathClash clash : PathClash.among(course.files())) {
            reporter.report(Finding.at(Location.start(clash.file()), clash.fact())
                    .advice(PathClash.ADVICE)
                    .related(
                            Location.start(clash.otherFile()),
                            clash.isOfFile() ? "the other file" : "a file in the other"));
        }
    }
}
