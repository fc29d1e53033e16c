package io.github.coursekit.rules.links;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;

/** See the page {@code asset-svg.md}, which is the documentation and the test of this rule. */
final class AssetSvg implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("asset-svg", "An SVG image is a picture and nothing else", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        for (Asset asset : course.assets()) {
            for (String hazard : asset.hazards()) {
                reporter.report(Finding.at(Location.start(asset.path()), "'" + asset.path() + "' holds " + hazard)
                        .advice("export it as a plain SVG without it")
                        .subject(hazard));
            }
        }
    }
}
